// SPDX-License-Identifier: MIT
/// The clocks of clock_gettime(2) whose names differ between systems. Internal to clock/.
#pragma once

#include <ctime>

namespace tsq::clock {

extern const clockid_t kBootClock;  ///< since the start of the system, with the time asleep
extern const clockid_t kRawClock;   ///< not steered, where the system has such a clock

}  // namespace tsq::clock
