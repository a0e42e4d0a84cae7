// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include <QSystemTrayIcon>

#include "sync/synchroniser.h"
#include "text/server_words.h"
#include "text/status_text.h"
#include "text/sync_text.h"
#include "ui/look/state_icon.h"
#include "ui/tray/pause_menu.h"
#include "ui/tray/status_item.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// The tooltip's "checked 12 s ago" is updated this often, because each change wakes the panel.
constexpr int kToolTipSeconds = 10;

// Panels may hide a passive icon, so it is passive only while there is nothing to tell and another way to the window.
TrayUrgency urgencyOf(const ClockStatus& status, bool isWindowOpen) {
  switch (status.state) {
    case ClockState::Wrong:
    case ClockState::Contradiction:
      return TrayUrgency::NeedsAttention;
    case ClockState::NoAnswer:
      return status.isDistrusted ? TrayUrgency::NeedsAttention : TrayUrgency::Active;
    case ClockState::NoServers:
    case ClockState::Paused:
      return isWindowOpen ? TrayUrgency::Passive : TrayUrgency::Active;
    case ClockState::Starting:
    case ClockState::Good:
    case ClockState::Drifting:
      return TrayUrgency::Active;
  }
  return TrayUrgency::Active;
}

}  // namespace

Tray::Tray(Monitor& monitor, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent), monitor_(monitor), host_(patience) {
  connect(&host_, &TrayHost::settled, this, &Tray::create);
}

Tray::~Tray() = default;

void Tray::create() {
  if (QSystemTrayIcon::isSystemTrayAvailable()) {
    icon_ = std::make_unique<QSystemTrayIcon>();
    buildMenu();
    icon_->setContextMenu(&menu_);
    connect(icon_.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
      if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
        Q_EMIT openRequested();
      }
    });
    connect(&monitor_, &Monitor::statusChanged, this, &Tray::update);
    connect(&monitor_, &Monitor::settingsChanged, this, &Tray::update);
    connect(&monitor_, &Monitor::secondPassed, this, &Tray::tick);
    icon_->setIcon(trayIcon(stateIconName(monitor_.status()), monitor_.settings().trayIconColor));
    icon_->show();
    item_ = StatusItem::replaceLast([this] { Q_EMIT openRequested(); });
    if (item_ != nullptr) {
      item_->setTitle(tr("TSQ Monitor"));
    }
    update();
  }
  Q_EMIT settled();
}

void Tray::buildMenu() {
  statusLine_ = menu_.addAction(QString());
  statusLine_->setEnabled(false);
  menu_.addSeparator();
  QAction* open = menu_.addAction(tr("&Open TSQ Monitor"), this, &Tray::openRequested);
  menu_.setDefaultAction(open);
  sync_ = menu_.addAction(tr("S&ync Clock…"), this, &Tray::syncRequested);
  menu_.addAction(tr("&Check Now"), &monitor_, &Monitor::checkNow);
  menu_.addMenu(new PauseMenu(monitor_, &menu_));
  servers_ = menu_.addMenu(tr("&Servers"));
  menu_.addSeparator();
  menu_.addAction(tr("P&references…"), this, &Tray::preferencesRequested);
  menu_.addAction(tr("&About TSQ Monitor"), this, &Tray::aboutRequested);
  menu_.addSeparator();
  menu_.addAction(tr("&Quit"), this, &Tray::quitRequested);
}

// Entries are reused: an open menu whose actions are replaced would flicker or close.
void Tray::buildServers() {
  const auto records = monitor_.servers().records();
  while (servers_->actions().size() > static_cast<qsizetype>(records.size())) {
    delete servers_->actions().constLast();
  }
  while (servers_->actions().size() < static_cast<qsizetype>(records.size())) {
    connect(servers_->addAction(QString()), &QAction::triggered, this, &Tray::openRequested);
  }
  for (int row = 0; row < static_cast<int>(records.size()); ++row) {
    const ServerRecord& record = records[static_cast<std::size_t>(row)];
    const QString offset = offsetOrDash(monitor_.servers().estimateOf(record));
    servers_->actions().at(row)->setText(tr("%1: %2", "server: offset").arg(record.entry().name(), offset));
  }
  servers_->setEnabled(!records.empty());
  sync_->setEnabled(!records.empty());
}

void Tray::update() {
  isOutdated_ = true;
  const QString icon = syncNote_.isEmpty() ? stateIconName(monitor_.status()) : syncingIconName();
  const auto look = std::pair(icon, monitor_.settings().trayIconColor);
  if (look != shownLook_) {
    shownLook_ = look;
    const QIcon shown = trayIcon(look.first, look.second);
    icon_->setIcon(shown);
    if (item_ != nullptr) {
      item_->setIcon(shown);
    }
    updateTexts();
  }
  updateUrgency();
}

void Tray::updateUrgency() {
  if (item_ != nullptr) {
    item_->setUrgency(urgencyOf(monitor_.status(), isWindowOpen_));
  }
}

bool Tray::isReachable() const {
  return isShown() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::setWindowOpen(bool isOpen) {
  isWindowOpen_ = isOpen;
  updateUrgency();
}

// With StatusNotifier, Qt would send a notification, too.
bool Tray::tell(const QString& title, const QString& text) {
  if (!isShown() || item_ != nullptr) {
    return false;
  }
  icon_->showMessage(title, text, QSystemTrayIcon::Information);
  return true;
}

void Tray::observe(const Synchroniser& sync) {
  const auto show = [this, &sync] { showSync(syncNote(sync)); };
  connect(&sync, &Synchroniser::changed, this, show);
  connect(&monitor_, &Monitor::secondPassed, this, show);
  show();
}

void Tray::showSync(const QString& note) {
  if (note != syncNote_) {
    syncNote_ = note;
    if (isShown()) {
      update();
    }
  }
}

// Updates the panel once per second, not for every sample.
void Tray::tick() {
  ++secondsSinceUpdate_;
  if (isOutdated_ || secondsSinceUpdate_ >= kToolTipSeconds) {
    updateTexts();
  }
}

void Tray::updateTexts() {
  secondsSinceUpdate_ = 0;
  isOutdated_ = false;
  QString toolTip = trayToolTip(monitor_.status(), monitor_.clock().monotonic());
  if (!syncNote_.isEmpty()) {
    toolTip += u" · "_s + syncNote_;
  }
  if (toolTip != icon_->toolTip()) {
    icon_->setToolTip(toolTip);
    if (item_ != nullptr) {
      item_->setToolTip(toolTip);
    }
  }
  statusLine_->setText(syncNote_.isEmpty() ? shortStatus(monitor_.status()) : syncNote_);
  buildServers();
}

}  // namespace tsq::app
