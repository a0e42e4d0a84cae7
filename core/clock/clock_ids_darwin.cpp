// SPDX-License-Identifier: MIT
#include "clock/clock_ids.h"

namespace tsq::clock {

// CLOCK_MONOTONIC goes on while the computer sleeps; CLOCK_UPTIME_RAW is not steered.
extern const clockid_t kBootClock = CLOCK_MONOTONIC;
extern const clockid_t kRawClock = CLOCK_UPTIME_RAW;

}  // namespace tsq::clock
