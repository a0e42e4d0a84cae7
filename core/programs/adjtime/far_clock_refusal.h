// SPDX-License-Identifier: MIT
/// Why tsq-adjtime does not set a clock that is far off, and what to do about it.
#pragma once

#include "client/far_clock.h"
#include "programs/adjtime/adjustment.h"

namespace tsq::programs {

/// Without permission to ignore dates.
Refusal refuseFarClock(const client::Burst& burst);

/// Dates were ignored, and the time measured is in doubt. `lastGoodPath`: the file of the floor's lastGood.
Refusal explain(client::FarClockDoubt doubt, const client::Burst& burst, const client::TimeFloor& floor,
                const std::string& lastGoodPath);

}  // namespace tsq::programs
