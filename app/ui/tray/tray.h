// SPDX-License-Identifier: GPL-3.0-or-later
/// The tray icon and its menu. Without a tray it does nothing.
#pragma once

#include <QMenu>
#include <QObject>
#include <memory>
#include <optional>
#include <utility>

#include "monitor/monitor.h"
#include "ui/tray/tray_host.h"

class QSystemTrayIcon;

namespace tsq::app {

class Synchroniser;

class Tray final : public QObject {
  Q_OBJECT

 public:
  /// Waits up to `patience` for the panel, which may start later at login.
  explicit Tray(Monitor& monitor, std::chrono::milliseconds patience = std::chrono::seconds(15),
                QObject* parent = nullptr);
  ~Tray() override;

  /// Shows the synchroniser's state. It must outlive the tray.
  void observe(const Synchroniser& sync);
  /// False until settled(), and for ever on desktops without a tray.
  bool isShown() const { return icon_ != nullptr; }

 Q_SIGNALS:
  /// Emitted when it is known whether there is a tray.
  void settled();
  void openRequested();
  void syncRequested();
  void preferencesRequested();
  void aboutRequested();
  void quitRequested();

 private:
  void create();
  void buildMenu();
  void buildServers();
  void update();
  void tick();
  void updateTexts();
  void showSync(const QString& note);

  Monitor& monitor_;
  TrayHost host_;
  QMenu menu_;
  QMenu* servers_ = nullptr;
  QAction* statusLine_ = nullptr;
  QAction* sync_ = nullptr;
  QString syncNote_;
  std::unique_ptr<QSystemTrayIcon> icon_;
  std::optional<std::pair<QString, TrayIconColor>> shownLook_;
  int secondsSinceUpdate_ = 0;
  bool isOutdated_ = false;
};

}  // namespace tsq::app
