// SPDX-License-Identifier: GPL-3.0-or-later
/// Waits until the desktop can show a tray icon. Qt detects the kind of tray once per process, so QSystemTrayIcon must
/// not be used before settled(). A StatusNotifier tray is preferred: while its watcher runs, its host is waited for,
/// also beside an XEmbed tray.
#pragma once

#include <QObject>
#include <QTimer>

namespace tsq::app {

class TrayHost final : public QObject {
  Q_OBJECT

 public:
  explicit TrayHost(std::chrono::milliseconds patience, QObject* parent = nullptr);

 Q_SIGNALS:
  /// Emitted once: there is a tray, or the timeout has passed.
  void settled();

 private Q_SLOTS:
  void askForHost();

 private:
  void lookForXEmbed();
  void finish();

  QTimer deadline_;
  QTimer looking_;
  bool hasWatcher_ = false;
  bool done_ = false;
};

}  // namespace tsq::app
