// SPDX-License-Identifier: MIT
#include "clock/kernel/clock_setter.h"

namespace tsq::clock {

Duration slewTime(Duration by) {
  constexpr int kPerSecond = 1'000'000 / kSlewPartsPerMillion;
  const Duration size = magnitude(by);
  return size < Duration::max() / kPerSecond ? size * kPerSecond : Duration::max();
}

}  // namespace tsq::clock
