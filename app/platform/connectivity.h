// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether this computer is connected to a network, as reported by the system. Belongs to the GUI thread.
/// Source: https://doc.qt.io/qt-6/qnetworkinformation.html
#pragma once

#include <QObject>

namespace tsq::app {

class Connectivity final : public QObject {
  Q_OBJECT

 public:
  /// If the system does not report it, offlineChanged() is never emitted.
  explicit Connectivity(QObject* parent = nullptr);

  static bool isOffline();

 Q_SIGNALS:
  void offlineChanged(bool offline);
};

}  // namespace tsq::app
