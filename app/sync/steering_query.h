// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds what else sets this clock, without blocking the windows: systemd may take seconds to answer.
#pragma once

#include <QObject>
#include <functional>

#include "clock/time_services.h"
#include "sync/steering_report.h"

namespace tsq::app {

using FindSteering = std::function<clock::Steering()>;
using FindSteeringReport = std::function<SteeringReport()>;

/// `find` runs on another thread; `done` is called on this one, unless `receiver` is gone by then.
void askWhoSteers(QObject& receiver, FindSteering find, std::function<void(const clock::Steering&)> done);
void askForReport(QObject& receiver, FindSteeringReport find, std::function<void(const SteeringReport&)> done);

}  // namespace tsq::app
