// SPDX-License-Identifier: GPL-3.0-or-later
/// SIGTERM, as at logout, and SIGINT as a Qt signal, so that the program ends as if the user had chosen Quit.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace tsq::app {

class Termination final : public QObject {
  Q_OBJECT

 public:
  /// One at a time. A second signal of the same kind ends the program at once.
  explicit Termination(QObject* parent = nullptr);
  /// Restores the default action of the signals.
  ~Termination() override;

 Q_SIGNALS:
  void requested();

 private:
  QSocketNotifier* notifier_ = nullptr;
};

}  // namespace tsq::app
