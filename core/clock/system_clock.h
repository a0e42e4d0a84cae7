// SPDX-License-Identifier: MIT
/// The machine's own clocks, read only.
#pragma once

#include "base/time.h"

namespace tsq::clock {

class SystemClock final : public Clock {
 public:
  WallTime wall() const override;
  MonoTime monotonic() const override;
  /// CLOCK_REALTIME read between two readings of CLOCK_BOOTTIME, again if the thread was interrupted in between.
  ClockReading read() const override;
};

}  // namespace tsq::clock
