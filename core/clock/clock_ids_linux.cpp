// SPDX-License-Identifier: MIT
#include "clock/clock_ids.h"

namespace tsq::clock {

extern const clockid_t kBootClock = CLOCK_BOOTTIME;
extern const clockid_t kRawClock = CLOCK_MONOTONIC_RAW;

}  // namespace tsq::clock
