// SPDX-License-Identifier: GPL-3.0-or-later
/// Owns and connects the parts of the program (monitor, window, tray) and decides when it ends: by Quit, by the session
/// or by a signal, never because a window was closed.
#pragma once

#include <QObject>
#include <memory>

#include "alerts/alert_service.h"
#include "desktop/close_hint.h"
#include "desktop/command_line.h"
#include "desktop/notifier.h"
#include "desktop/sync_control.h"
#include "monitor/monitor.h"
#include "platform/termination.h"
#include "ui/look/appearance.h"
#include "ui/tray/tray.h"
#include "ui/window/main_window.h"

namespace tsq::app {

class Desktop final : public QObject {
  Q_OBJECT

 public:
  /// The clock must outlive it.
  Desktop(const Clock& clock, const Options& options);
  ~Desktop() override;

  void present() { window_->present(); }
  void proposeServer(const QString& link) { window_->proposeServer(link); }
  /// Set if the user wants the personal data removed; to be done after this object is destroyed.
  const std::optional<SettingsStore>& storeToRemove() const { return storeToRemove_; }

 protected:
  /// Ends the program when the session manager asks for it.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void startDemonstration();
  void makeWindows();
  void makeTray();
  void useSettings();
  void noticeNetwork();
  void prepareScreenshot();
  void takeScreenshot();
  void trayIsSettled();
  void quit();

  const Clock& clock_;
  Options options_;
  Appearance appearance_;
  Monitor monitor_;
  SyncControl sync_;
  AlertService alerts_;
  CloseHint closeHint_;
  std::unique_ptr<Notifier> notifier_;
  QString language_;
  std::unique_ptr<MainWindow> window_;
  std::unique_ptr<Tray> tray_;
  std::optional<SettingsStore> storeToRemove_;
  Termination termination_;
};

}  // namespace tsq::app
