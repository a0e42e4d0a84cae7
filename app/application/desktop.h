// SPDX-License-Identifier: GPL-3.0-or-later
/// Puts the parts of the program together: monitor, window, tray, and what decides when it ends.
#pragma once

#include <QObject>
#include <memory>

#include "application/command_line.h"
#include "application/connectivity.h"
#include "application/monitor.h"
#include "application/notifier.h"
#include "application/sync_control.h"
#include "ui/appearance.h"
#include "ui/main_window.h"
#include "ui/tray.h"

namespace tsq::app {

class Desktop final : public QObject {
  Q_OBJECT

 public:
  /// The clock must outlive it.
  Desktop(const Clock& clock, const Options& options);
  ~Desktop() override;

  void present() { window_->present(); }
  void proposeServer(const QString& link) { window_->proposeServer(link); }
  /// What to remove once this is gone, because the user wanted it.
  const std::optional<SettingsStore>& storeToRemove() const { return storeToRemove_; }

 private:
  void startDemonstration();
  void makeWindows();
  void useSettings();
  void watchConnectivity();
  void prepareScreenshot();
  void takeScreenshot();
  void trayIsSettled();
  void quit();

  const Clock& clock_;
  Options options_;
  Appearance appearance_;
  Monitor monitor_;
  SyncControl sync_;
  std::unique_ptr<Connectivity> connectivity_;
  std::unique_ptr<Notifier> notifier_;
  QString language_;
  std::unique_ptr<MainWindow> window_;
  std::unique_ptr<Tray> tray_;
  std::optional<SettingsStore> storeToRemove_;
};

}  // namespace tsq::app
