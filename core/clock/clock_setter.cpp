// SPDX-License-Identifier: MIT
#include "clock/clock_setter.h"

namespace tsq::clock {

Duration slewTime(Duration by) {
  constexpr int kPerSecond = 1'000'000 / kSlewPartsPerMillion;
  const Duration size = magnitude(by);
  return size < Duration::max() / kPerSecond ? size * kPerSecond : Duration::max();
}

std::unique_ptr<ClockSetter> makeClockSetter() {
#ifdef TSQ_CLOCK_ADJTIME
  return std::make_unique<AdjtimeSetter>();
#else
  return std::make_unique<AdjtimexSetter>();
#endif
}

}  // namespace tsq::clock
