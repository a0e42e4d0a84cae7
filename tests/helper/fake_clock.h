// SPDX-License-Identifier: MIT
/// A clock whose time only the test advances.
#pragma once

#include "base/time.h"
#include "recording_clock.h"

namespace tsq::test {

/// Its wall time follows the recording clock's steps.
class FakeClock final : public Clock {
 public:
  WallTime wall() const override { return read().wall; }
  MonoTime monotonic() const override { return MonoTime(boot.time_since_epoch()); }
  ClockReading read() const override {
    const Duration stepped(recordingClock().steppedNanoseconds);
    const WallTime start = std::chrono::sys_days(std::chrono::November / 22 / 2026);
    return {.wall = start + boot.time_since_epoch() + stepped, .mono = monotonic(), .boot = boot};
  }

  BootTime boot{std::chrono::hours(1)};
};

}  // namespace tsq::test
