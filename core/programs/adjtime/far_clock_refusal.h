// SPDX-License-Identifier: MIT
/// Why tsq-adjtime does not set a clock that is far off, and what to do about it.
#pragma once

#include "client/far_clock.h"
#include "programs/adjtime/adjustment.h"

namespace tsq::programs {

/// Nobody said that dates may be ignored.
Refusal refuseFarClock(const client::Burst& burst);

/// They were ignored, and the time told then is in doubt. `lastGoodPath`: where the floor's lastGood is from.
Refusal explain(client::FarClockDoubt doubt, const client::Burst& burst, const client::TimeFloor& floor,
                const std::string& lastGoodPath);

}  // namespace tsq::programs
