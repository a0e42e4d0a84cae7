// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>
#include <cstdio>

#include "desktop/screenshot.h"
#include "platform/connectivity.h"
#include "platform/translations.h"
#include "text/error_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Short, so that the demonstration's plot moves at once.
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
    : clock_(clock),
      options_(options),
      appearance_(options.appearance.value_or(AppearanceChoice::Auto)),
      monitor_(clock, makeSystemLoop, storeFor(options)),
      sync_(monitor_, clock),
      alerts_(monitor_),
      closeHint_(monitor_.store()) {
  QApplication::setQuitOnLastWindowClosed(false);
  qApp->installEventFilter(this);
  if (options_.demo) {
    startDemonstration();
  }
  useSettings();
  connect(&monitor_, &Monitor::settingsChanged, this, &Desktop::useSettings);
  connect(&termination_, &Termination::requested, this, &Desktop::quit);
  connect(&monitor_, &Monitor::secondPassed, this, &Desktop::noticeNetwork);
  if (!options_.screenshotFile.isEmpty()) {
    prepareScreenshot();
  } else if (!options_.hidden && !monitor_.settings().startHidden) {
    window_->show();
  }
  if (window_->isVisible() && !monitor_.settings().welcomed && monitor_.servers().isEmpty() &&
      options_.screenshotFile.isEmpty() && options_.link.isEmpty()) {
    window_->showFirstRun();
  }
  if (!options_.link.isEmpty()) {
    proposeServer(options_.link);
  }
}

Desktop::~Desktop() = default;

void Desktop::startDemonstration() {
  if (const auto started = monitor_.startDemonstration(); !started) {
    complain(errorSentence(started.error()));
  }
}

// Answers prove a network, so its interfaces are only looked at while there are none.
void Desktop::noticeNetwork() {
  const ClockState state = monitor_.status().state;
  if (state == ClockState::NoAnswer || state == ClockState::Starting) {
    monitor_.setOffline(isOffline());
  }
}

// Windows get their language when they are made, so a new language needs new windows, which show what the old ones did.
void Desktop::useSettings() {
  const Settings& settings = monitor_.settings();
  if (!options_.appearance && settings.appearance != appearance_.choice()) {
    appearance_.choose(settings.appearance);
  }
  const QString language = options_.language.isEmpty() ? settings.language : options_.language;
  if (window_ == nullptr) {
    language_ = language;
    makeWindows();
  } else if (language != language_) {
    language_ = language;
    // Deferred: the caller may be the window that is replaced.
    QMetaObject::invokeMethod(this, &Desktop::makeWindows, Qt::QueuedConnection);
  }
}

void Desktop::makeWindows() {
  const bool wasVisible = window_ != nullptr && window_->isVisible();
  std::optional<WindowView> before;
  if (window_ != nullptr) {
    window_->saveLayout();
    before = window_->view();
  }
  const bool hadSheet = sync_.hideSheet();
  installTranslations(language_);
  QGuiApplication::setLayoutDirection(QLocale().textDirection());
  window_ = std::make_unique<MainWindow>(monitor_, clock_);
  connect(window_.get(), &MainWindow::quitRequested, this, &Desktop::quit);
  connect(window_.get(), &MainWindow::dataRemovalRequested, this, [this] {
    storeToRemove_ = monitor_.store();
    QCoreApplication::exit();
  });
  sync_.serve(*window_);
  if (options_.screenshotFile.isEmpty()) {
    makeTray();
  }
  window_->setVisible(wasVisible);
  if (before) {
    before->restore(*window_);
  }
  if (hadSheet) {
    sync_.showSheet();
  }
}

void Desktop::makeTray() {
  tray_ = std::make_unique<Tray>(monitor_);
  notifier_ = std::make_unique<Notifier>(monitor_, clock_);
  connect(&alerts_, &AlertService::alerted, notifier_.get(), &Notifier::tell);
  connect(&alerts_, &AlertService::alertEnded, notifier_.get(), &Notifier::withdraw);
  connect(notifier_.get(), &Notifier::openRequested, window_.get(), &MainWindow::present);
  connect(tray_.get(), &Tray::settled, this, &Desktop::trayIsSettled);
  connect(tray_.get(), &Tray::openRequested, window_.get(), &MainWindow::present);
  sync_.serve(*tray_);
  connect(tray_.get(), &Tray::preferencesRequested, window_.get(), [this] { window_->showPreferences(); });
  connect(tray_.get(), &Tray::aboutRequested, window_.get(), &MainWindow::showAbout);
  connect(tray_.get(), &Tray::quitRequested, this, &Desktop::quit);
  connect(window_.get(), &MainWindow::openChanged, tray_.get(), &Tray::setWindowOpen);
  tray_->setWindowOpen(window_->isVisible());
  // The panel may have gone since.
  connect(window_.get(), &MainWindow::closing, tray_.get(), [this] { window_->setHidesOnClose(tray_->isReachable()); });
  connect(window_.get(), &MainWindow::closed, notifier_.get(),
          [this](bool isHidden) { closeHint_.tell(isHidden, *notifier_, *tray_); });
}

// Without a tray the window is shown even with --hidden: there would be no way to open it.
void Desktop::trayIsSettled() {
  window_->setHidesOnClose(tray_->isShown());
  if (!tray_->isShown() && !window_->isVisible()) {
    window_->show();
  }
}

void Desktop::prepareScreenshot() {
  window_->show();
  QTimer::singleShot(options_.screenshotAfter, this, &Desktop::takeScreenshot);
}

void Desktop::takeScreenshot() {
  if (writeScreenshot(*window_, options_.screenshotFile)) {
    QCoreApplication::exit(0);
  } else {
    complain(tr("The picture could not be written to %1.").arg(options_.screenshotFile));
    QCoreApplication::exit(kExitFailure);
  }
}

// The default would close the windows, and refuse to end if one of them does not.
bool Desktop::eventFilter(QObject* watched, QEvent* event) {
  if (watched == qApp && event->type() == QEvent::Quit) {
    quit();
    return true;
  }
  return QObject::eventFilter(watched, event);
}

// Not by QCoreApplication::quit(), which closes the windows first: a closed window is hidden or minimized.
void Desktop::quit() {
  window_->saveLayout();
  QCoreApplication::exit();
}

}  // namespace tsq::app
