// SPDX-License-Identifier: MIT
/// Clocks and time points.
///
/// Four clocks must never be confused, so each has its own type: WallTime is what we measure and may be stepped at
/// any moment; MonoTime drives timers and is never stepped; BootTime also runs during suspend; RawTime is the
/// oscillator itself, never stepped or slewed.
#pragma once

#include <chrono>

namespace tsq {

using Duration = std::chrono::nanoseconds;

/// Without the sign. Duration::min(), which has no positive counterpart, becomes Duration::max().
constexpr Duration magnitude(Duration value) {
  return value == Duration::min() ? Duration::max() : std::chrono::abs(value);
}

/// For formulas and pictures: beyond 104 days a double is coarser than a nanosecond.
constexpr double toSeconds(Duration value) {
  return std::chrono::duration<double>(value).count();
}
/// To the nearest nanosecond. What does not fit into a Duration must not be passed.
constexpr Duration fromSeconds(double seconds) {
  return std::chrono::round<Duration>(std::chrono::duration<double>(seconds));
}

/// CLOCK_REALTIME, nanoseconds since 1970-01-01 00:00 UTC (1678 to 2262).
using WallTime = std::chrono::sys_time<Duration>;

/// Tag type of CLOCK_MONOTONIC: never stepped, but slewed; stops during suspend.
struct MonotonicClock {
  using duration = Duration;
  using rep = duration::rep;
  using period = duration::period;
  using time_point = std::chrono::time_point<MonotonicClock>;
  static constexpr bool is_steady = true;
};
using MonoTime = MonotonicClock::time_point;

/// Tag type of CLOCK_BOOTTIME: as CLOCK_MONOTONIC, but runs during suspend.
struct BootClock {
  using duration = Duration;
  using rep = duration::rep;
  using period = duration::period;
  using time_point = std::chrono::time_point<BootClock>;
  static constexpr bool is_steady = true;
};
using BootTime = BootClock::time_point;

/// Tag type of CLOCK_MONOTONIC_RAW: the oscillator's rate, never slewed; stops during suspend.
struct RawClock {
  using duration = Duration;
  using rep = duration::rep;
  using period = duration::period;
  using time_point = std::chrono::time_point<RawClock>;
  static constexpr bool is_steady = true;
};
using RawTime = RawClock::time_point;

/// A deadline that never comes.
inline constexpr MonoTime kNever = MonoTime::max();

/// The four clocks read as close together as the machine allows.
struct ClockReading {
  WallTime wall;
  MonoTime mono;
  BootTime boot;
  RawTime raw;
};

/// Where the engine reads the time: the machine's clocks (clock/), or virtual ones in tests.
/// Implementations are safe to call from any thread and never fail.
class Clock {
 public:
  virtual ~Clock() = default;

  virtual WallTime wall() const = 0;
  virtual MonoTime monotonic() const = 0;
  /// Reads all four; costs more than one alone.
  virtual ClockReading read() const = 0;
};

}  // namespace tsq
