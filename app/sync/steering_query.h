// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds what else sets this clock, without blocking the windows: systemd may take seconds to answer.
#pragma once

#include <QObject>
#include <functional>

#include "clock/time_services.h"

namespace tsq::app {

using FindSteering = std::function<clock::Steering()>;

/// `find` runs on another thread; `done` is called on this one, unless `receiver` is gone by then.
void askWhoSteers(QObject& receiver, FindSteering find, std::function<void(const clock::Steering&)> done);

}  // namespace tsq::app
