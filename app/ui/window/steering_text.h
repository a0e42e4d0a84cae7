// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts about the service that sets this clock, and about switching one on.
#pragma once

#include <QStringList>

#include "sync/switch_result.h"

namespace tsq::app {

/// "Set by chrony · claims 0.02 ms behind, ± 2.10 ms · your servers agree · kernel −12.345 ppm, within 2.30 ms".
QString steeringLine(const SteeringReport& report, const ClockStatus& status);
/// The meaning of the line's parts.
QString steeringDetails(const SteeringReport& report);

/// A question before a service is switched on: what it does, and what will be stopped.
QString switchQuestion(KeeperService service, const SteeringReport& report);
QString switchConsequences(KeeperService service, const SteeringReport& report);
/// A sentence about the outcome.
QString switchSentence(const SwitchResult& result);

/// The units that have to be stopped for this service.
QStringList unitsToStop(KeeperService service, const SteeringReport& report);

}  // namespace tsq::app
