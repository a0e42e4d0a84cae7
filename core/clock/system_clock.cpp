// SPDX-License-Identifier: MIT
#include "clock/system_clock.h"

#include <ctime>

#include "clock/clock_ids.h"

namespace tsq::clock {
namespace {

using namespace std::chrono_literals;

// Uninterrupted, the readings take about 0.1 us.
constexpr Duration kUndisturbed = 2us;
constexpr int kAttempts = 4;

Duration readClock(clockid_t id) {
  timespec now{};
  clock_gettime(id, &now);
  return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

}  // namespace

WallTime SystemClock::wall() const {
  return WallTime(readClock(CLOCK_REALTIME));
}

MonoTime SystemClock::monotonic() const {
  return MonoTime(readClock(CLOCK_MONOTONIC));
}

ClockReading SystemClock::read() const {
  ClockReading best;
  Duration bestSpread = Duration::max();
  for (int attempt = 0; attempt < kAttempts && bestSpread > kUndisturbed; ++attempt) {
    const Duration before = readClock(kBootClock);
    const WallTime wall = this->wall();
    const MonoTime mono = monotonic();
    const RawTime raw(readClock(kRawClock));
    const Duration spread = readClock(kBootClock) - before;
    if (spread < bestSpread) {
      bestSpread = spread;
      best = ClockReading{.wall = wall, .mono = mono, .boot = BootTime(before + spread / 2), .raw = raw};
    }
  }
  return best;
}

}  // namespace tsq::clock
