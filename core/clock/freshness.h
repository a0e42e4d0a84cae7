// SPDX-License-Identifier: MIT
/// Whether a measured offset may still be applied. An offset is true of one moment; applied later, or twice, it does
/// harm. Pure.
#pragma once

#include <optional>

#include "base/time.h"
#include "clock/clock_errors.h"

namespace tsq::clock {

/// An offset, the moment it was true, and where the clock stood then.
struct MeasuredOffset {
  Duration offset{};  ///< positive: the clock is behind
  BootTime at;
  /// CLOCK_REALTIME - CLOCK_BOOTTIME at that moment: it changes only when somebody steps the clock. Slewing moves both.
  Duration wallMinusBoot{};
  /// How wrong the offset may be. Zeros: not known, as when no server could be verified.
  ClockErrors errors;

  friend bool operator==(const MeasuredOffset&, const MeasuredOffset&) = default;
};

/// REALTIME - BOOTTIME of a reading.
Duration wallMinusBoot(const ClockReading& reading);
/// An offset that was true when the clocks were read.
MeasuredOffset measuredAt(const ClockReading& reading, Duration offset, const ClockErrors& errors = {});

enum class StaleReason {
  TooOld,          ///< measured more than kMaxAge ago
  FromTheFuture,   ///< measured later than now: in another boot, or made up
  ClockMoved,      ///< the clock was stepped since
  AlreadyApplied,  ///< measured before the newest correction was applied
  SlewRunning,     ///< an earlier correction is still being applied, so part of the offset is going away by itself
};

/// A prompt may take a minute to answer; a quartz that is 100 ppm off gains 12 ms in two.
inline constexpr Duration kMaxAge = std::chrono::minutes(2);
/// Two readings of a pair of clocks agree to microseconds; a change of a millisecond is a step.
inline constexpr Duration kMaxShift = std::chrono::milliseconds(1);

/// `lastApplied`: when the newest correction that we know of was applied, in this boot.
std::optional<StaleReason> findStale(const MeasuredOffset& measured, const ClockReading& now,
                                     std::optional<BootTime> lastApplied, Duration slewRemaining);

}  // namespace tsq::clock
