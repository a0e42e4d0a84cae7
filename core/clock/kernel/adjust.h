// SPDX-License-Identifier: MIT
/// clock_adjtime(2) for CLOCK_REALTIME. Internal to clock/, and the only place that calls it.
#pragma once

#include <sys/timex.h>

#include "base/error.h"

namespace tsq::clock {

/// The kernel's answer; the Error for errno otherwise.
Result<timex> adjust(timex request);

}  // namespace tsq::clock
