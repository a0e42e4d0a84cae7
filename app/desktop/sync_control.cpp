// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sync_control.h"

#include "base/build_date.h"
#include "clock/kernel/clock_setter.h"
#include "clock/last_good.h"

namespace tsq::app {
namespace {

// Only reads the remaining slew, which needs no privilege.
Synchroniser::SlewRemaining kernelSlewRemaining() {
  return [setter = std::shared_ptr<const clock::ClockSetter>(clock::makeClockSetter())] {
    return setter->remaining().value_or(Duration::zero());
  };
}

client::TimeFloor knownPast() {
  const auto lastGood = clock::findLastGood();
  return {.programMade = buildDate(), .lastGood = lastGood ? std::optional(lastGood->time) : std::nullopt};
}

}  // namespace

SyncControl::SyncControl(Monitor& monitor, const Clock& clock, FindSteeringReport findSteering)
    : clock_(clock),
      engine_(monitor.measurements(), clock),
      synchroniser_(monitor, clock, engine_, helper_, kernelSlewRemaining(), knownPast),
      steering_(std::move(findSteering)) {}

void SyncControl::serve(MainWindow& window) {
  window_ = &window;
  connect(&window, &MainWindow::syncRequested, this, &SyncControl::sync);
  connect(&window, &MainWindow::undoSyncRequested, this, &SyncControl::undo);
  window.observe(synchroniser_);
  window.observe(steering_, services_);
}

void SyncControl::serve(Tray& tray) {
  connect(&tray, &Tray::syncRequested, this, &SyncControl::sync);
  tray.observe(synchroniser_);
}

void SyncControl::sync() {
  synchroniser_.start();
  showSheet();
}

void SyncControl::undo() {
  if (synchroniser_.canUndo()) {
    synchroniser_.undo();
    showSheet();
  }
}

bool SyncControl::hideSheet() {
  const bool wasOpen = sheet_ != nullptr;
  delete sheet_;
  return wasOpen;
}

void SyncControl::showSheet() {
  if (sheet_ == nullptr) {
    sheet_ = new SyncSheet(synchroniser_, clock_, window_->isVisible() ? window_.get() : nullptr);
    connect(sheet_, &QDialog::finished, this, [this] { std::exchange(sheet_, nullptr)->deleteLater(); });
    connect(sheet_, &SyncSheet::keeperRequested, this, &SyncControl::offerTsqd);
  }
  sheet_->setKeeperOffered(window_->canOfferTsqd());
  sheet_->show();
  sheet_->raise();
  sheet_->activateWindow();
}

// The sheet has told its outcome; the question about tsqd takes its place.
void SyncControl::offerTsqd() {
  sheet_->accept();
  window_->present();
  window_->offerTsqd();
}

}  // namespace tsq::app
