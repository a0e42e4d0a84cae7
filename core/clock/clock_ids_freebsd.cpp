// SPDX-License-Identifier: MIT
#include "clock/clock_ids.h"

namespace tsq::clock {

// There is no clock that the kernel does not steer.
extern const clockid_t kBootClock = CLOCK_BOOTTIME;
extern const clockid_t kRawClock = CLOCK_MONOTONIC;

}  // namespace tsq::clock
