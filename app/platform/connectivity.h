// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether this computer is in any network, as far as the system can tell. Belongs to the GUI thread.
/// Source: https://doc.qt.io/qt-6/qnetworkinformation.html
#pragma once

#include <QObject>

namespace tsq::app {

class Connectivity final : public QObject {
  Q_OBJECT

 public:
  /// Where nobody can tell, offlineChanged() never comes.
  explicit Connectivity(QObject* parent = nullptr);

  static bool isOffline();

 Q_SIGNALS:
  void offlineChanged(bool offline);
};

}  // namespace tsq::app
