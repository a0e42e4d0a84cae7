// SPDX-License-Identifier: GPL-3.0-or-later
/// Waits until the desktop can show a tray icon. Qt detects the kind of tray once per process, so QSystemTrayIcon must
/// not be used before settled().
#pragma once

#include <QObject>
#include <QTimer>

namespace tsq::app {

class TrayHost final : public QObject {
  Q_OBJECT

 public:
  explicit TrayHost(std::chrono::milliseconds patience, QObject* parent = nullptr);

 Q_SIGNALS:
  /// Emitted once: a host is registered, or the timeout has passed (then there may still be an XEmbed tray).
  void settled();

 private Q_SLOTS:
  void askForHost();

 private:
  void finish();

  QTimer deadline_;
  bool done_ = false;
};

}  // namespace tsq::app
