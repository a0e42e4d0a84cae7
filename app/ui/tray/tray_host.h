// SPDX-License-Identifier: GPL-3.0-or-later
/// Waits until the desktop can show a tray icon. Qt decides once per process what kind of tray there is, so nothing may
/// touch QSystemTrayIcon before this has reported.
#pragma once

#include <QObject>
#include <QTimer>

namespace tsq::app {

class TrayHost final : public QObject {
  Q_OBJECT

 public:
  explicit TrayHost(std::chrono::milliseconds patience, QObject* parent = nullptr);

 Q_SIGNALS:
  /// Once: a host is registered, or there was none in time (then there may still be a tray of the old kind).
  void settled();

 private Q_SLOTS:
  void askForHost();

 private:
  void finish();

  QTimer deadline_;
  bool done_ = false;
};

}  // namespace tsq::app
