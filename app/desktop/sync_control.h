// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything that setting the clock takes, put together, and shown where it is asked for. Outlives the windows.
#pragma once

#include <QPointer>

#include "sync/bus_helper.h"
#include "sync/fleet_burst.h"
#include "sync/synchroniser.h"
#include "ui/sync/sync_sheet.h"
#include "ui/tray/tray.h"
#include "ui/window/main_window.h"

namespace tsq::app {

class SyncControl final : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it.
  SyncControl(Monitor& monitor, const Clock& clock);
  ~SyncControl() override { delete sheet_; }

  Synchroniser& synchroniser() { return synchroniser_; }

  /// Does what they ask for, and has them observe what comes of it.
  void serve(MainWindow& window);
  void serve(Tray& tray);

 private:
  void sync();
  void undo();
  void showSheet();

  const Clock& clock_;
  FleetBurst engine_;
  BusHelper helper_;
  Synchroniser synchroniser_;
  QPointer<MainWindow> window_;
  QPointer<SyncSheet> sheet_;
};

}  // namespace tsq::app
