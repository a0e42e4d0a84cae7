// SPDX-License-Identifier: GPL-3.0-or-later
/// The tray icon and its menu. Without a tray it does nothing.
#pragma once

#include <QMenu>
#include <QObject>
#include <QPointer>
#include <memory>
#include <optional>
#include <utility>

#include "monitor/monitor.h"
#include "ui/tray/tray_host.h"

class QSystemTrayIcon;

namespace tsq::app {

class StatusItem;
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
  /// Whether a closed window can be opened by the icon: it is shown, and the panel is still there.
  bool isReachable() const;
  /// While no window is open, the icon is the only way to one.
  void setWindowOpen(bool isOpen);
  /// Tells the user something where no notification service runs. False: this kind of tray cannot.
  bool tell(const QString& title, const QString& text);

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
  void updateUrgency();
  void showSync(const QString& note);

  Monitor& monitor_;
  TrayHost host_;
  QMenu menu_;
  QMenu* servers_ = nullptr;
  QAction* statusLine_ = nullptr;
  QAction* sync_ = nullptr;
  QString syncNote_;
  std::unique_ptr<QSystemTrayIcon> icon_;
  QPointer<StatusItem> item_;  // with a StatusNotifier tray
  bool isWindowOpen_ = true;
  std::optional<std::pair<QString, TrayIconColor>> shownLook_;
  int secondsSinceUpdate_ = 0;
  bool isOutdated_ = false;
};

}  // namespace tsq::app
