// SPDX-License-Identifier: MIT
#include "clock/kernel/clock_setter.h"

namespace tsq::clock {

std::unique_ptr<ClockSetter> makeClockSetter() {
  return std::make_unique<AdjtimexSetter>();
}

}  // namespace tsq::clock
