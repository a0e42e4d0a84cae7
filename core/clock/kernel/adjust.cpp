// SPDX-License-Identifier: MIT
#include "clock/kernel/adjust.h"

#include "clock/kernel/setter_limits.h"

namespace tsq::clock {

Result<timex> adjust(timex request) {
  if (clock_adjtime(CLOCK_REALTIME, &request) < 0) {
    return failedCall("clock_adjtime");
  }
  return request;
}

}  // namespace tsq::clock
