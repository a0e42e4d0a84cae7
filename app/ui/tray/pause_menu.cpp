// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/pause_menu.h"

using namespace std::chrono_literals;

namespace tsq::app {

PauseMenu::PauseMenu(Monitor& monitor, QWidget* parent) : QMenu(parent) {
  setTitle(tr("&Pause Monitoring"));
  const auto addPause = [&](const QString& text, std::chrono::minutes length) {
    addAction(text, &monitor, [&monitor, length] { monitor.pause().setFor(length); });
  };
  addPause(tr("For &15 Minutes"), 15min);
  addPause(tr("For an &Hour"), 1h);
  addPause(tr("For &8 Hours"), 8h);
  addAction(tr("&Until I Resume"), &monitor, [&monitor] { monitor.pause().set(true); });
  addSeparator();
  QAction* resume = addAction(tr("&Resume"), &monitor, [&monitor] { monitor.pause().set(false); });
  resume->setEnabled(monitor.pause().isOn());
  connect(&monitor.pause(), &Pause::toggled, resume, &QAction::setEnabled);
}

}  // namespace tsq::app
