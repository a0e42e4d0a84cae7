// SPDX-License-Identifier: MIT
#include "clock/clock_setter.h"

namespace tsq::clock {

Duration slewTime(Duration by) {
  return std::chrono::abs(by) * (1'000'000 / kSlewPartsPerMillion);
}

std::unique_ptr<ClockSetter> makeClockSetter() {
#ifdef TSQ_CLOCK_ADJTIME
  return std::make_unique<AdjtimeSetter>();
#else
  return std::make_unique<AdjtimexSetter>();
#endif
}

}  // namespace tsq::clock
