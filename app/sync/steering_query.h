// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks who else sets this clock without having the windows wait for it: systemd may take its time.
#pragma once

#include <QObject>
#include <functional>

#include "clock/time_services.h"

namespace tsq::app {

using FindSteering = std::function<clock::Steering()>;

/// `find` runs on another thread; `done` is called on this one, unless `receiver` is gone by then.
void askWhoSteers(QObject& receiver, FindSteering find, std::function<void(const clock::Steering&)> done);

}  // namespace tsq::app
