// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/desktop.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>
#include <cstdio>

#include "application/screenshot.h"
#include "text/error_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// A demonstration should move at once.
constexpr std::chrono::seconds kDemoPollInterval{1};

SettingsStore storeFor(const Options& options) {
  if (!options.demo) {
    return SettingsStore::ofUser();
  }
  return SettingsStore::inMemory({.range = ChartRange::TenMinutes, .pollInterval = kDemoPollInterval});
}

void complain(const QString& sentence) {
  QTextStream(stderr) << "tsq-monitor: " << sentence << '\n';
}

}  // namespace

Desktop::Desktop(const Clock& clock, const Options& options)
    : options_(options),
      appearance_(options.appearance),
      monitor_(clock, makeSystemLoop, storeFor(options)),
      window_(monitor_, clock) {
  QApplication::setQuitOnLastWindowClosed(false);
  connect(&window_, &MainWindow::quitRequested, this, &Desktop::quit);
  if (options_.demo) {
    startDemonstration();
  }
  if (!options_.screenshotFile.isEmpty()) {
    prepareScreenshot();
    return;
  }
  connectTray();
  if (!options_.hidden) {
    window_.show();
  }
}

Desktop::~Desktop() = default;

void Desktop::startDemonstration() {
  if (const auto started = monitor_.startDemonstration(); !started) {
    complain(errorSentence(started.error()));
  }
}

void Desktop::connectTray() {
  tray_ = std::make_unique<Tray>(monitor_);
  connect(tray_.get(), &Tray::settled, this, &Desktop::trayIsSettled);
  connect(tray_.get(), &Tray::openRequested, &window_, &MainWindow::present);
  connect(tray_.get(), &Tray::aboutRequested, &window_, &MainWindow::showAbout);
  connect(tray_.get(), &Tray::quitRequested, this, &Desktop::quit);
}

// Never hidden without a tray: there would be no way back.
void Desktop::trayIsSettled() {
  window_.setHidesOnClose(tray_->isShown());
  if (!tray_->isShown() && !window_.isVisible()) {
    window_.show();
  }
}

void Desktop::prepareScreenshot() {
  window_.show();
  QTimer::singleShot(options_.screenshotAfter, this, &Desktop::takeScreenshot);
}

void Desktop::takeScreenshot() {
  if (writeScreenshot(window_, options_.screenshotFile)) {
    QCoreApplication::exit(0);
  } else {
    complain(tr("The picture could not be written to %1.").arg(options_.screenshotFile));
    QCoreApplication::exit(kExitFailure);
  }
}

void Desktop::quit() {
  window_.saveLayout();
  QCoreApplication::quit();
}

}  // namespace tsq::app
