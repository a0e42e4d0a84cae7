// SPDX-License-Identifier: GPL-3.0-or-later
/// Owns the objects for setting the clock, and opens the sheet that shows them. Outlives the windows.
#pragma once

#include <QPointer>

#include "sync/bus_helper.h"
#include "sync/fleet_burst.h"
#include "sync/service_switch.h"
#include "sync/steering_claims.h"
#include "sync/steering_watch.h"
#include "sync/synchroniser.h"
#include "ui/sync/sync_sheet.h"
#include "ui/tray/tray.h"
#include "ui/window/main_window.h"

namespace tsq::app {

class SyncControl final : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it.
  SyncControl(Monitor& monitor, const Clock& clock, FindSteeringReport findSteering = findSteeringReport);
  ~SyncControl() override { delete sheet_; }

  SteeringWatch& steering() { return steering_; }
  Synchroniser& synchroniser() { return synchroniser_; }

  /// Connects the window's or the tray's actions, and lets it observe the synchroniser.
  void serve(MainWindow& window);
  void serve(Tray& tray);

  /// Shows the sheet: in front of the window, or alone while that is hidden.
  void showSheet();
  /// Closes the sheet without an effect on the synchronisation; it can be shown again. Returns whether it was open.
  bool hideSheet();

 private:
  void sync();
  void undo();
  void offerTsqd();

  const Clock& clock_;
  FleetBurst engine_;
  BusHelper helper_;
  Synchroniser synchroniser_;
  SteeringWatch steering_;
  ServiceSwitch services_;
  QPointer<MainWindow> window_;
  QPointer<SyncSheet> sheet_;
};

}  // namespace tsq::app
