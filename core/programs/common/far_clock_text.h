// SPDX-License-Identifier: MIT
/// Why the time that was measured with dates ignored must not set a clock.
#pragma once

#include <string>

#include "client/far_clock.h"

namespace tsq::programs {

/// One or two sentences; `lastGoodPath`: the file with TimeFloor::lastGood, or empty.
std::string describe(client::FarClockDoubt doubt, const client::Burst& burst, const client::TimeFloor& floor,
                     const std::string& lastGoodPath);

}  // namespace tsq::programs
