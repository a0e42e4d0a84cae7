// SPDX-License-Identifier: MIT
/// Whether a measured offset may still be applied. It holds for one moment; applied later or twice it is wrong. Pure.
#pragma once

#include <optional>

#include "base/time.h"
#include "clock/kernel/clock_errors.h"

namespace tsq::clock {

/// An offset, the moment for which it holds, and the clock's position then.
struct MeasuredOffset {
  Duration offset{};  ///< positive: the clock is behind
  BootTime at;
  /// CLOCK_REALTIME - CLOCK_BOOTTIME at that moment: changes only when the clock is stepped; a slew moves both clocks.
  Duration wallMinusBoot{};
  /// How wrong the offset may be. Zeros: not known, as when no server could be verified.
  ClockErrors errors;

  friend bool operator==(const MeasuredOffset&, const MeasuredOffset&) = default;
};

/// REALTIME - BOOTTIME of a reading.
Duration wallMinusBoot(const ClockReading& reading);
/// An offset that holds for the moment of the reading.
MeasuredOffset measuredAt(const ClockReading& reading, Duration offset, const ClockErrors& errors = {});

enum class StaleReason {
  TooOld,          ///< measured more than kMaxAge ago
  FromTheFuture,   ///< measured later than now: in another boot, or forged
  ClockMoved,      ///< the clock was stepped after the measurement
  AlreadyApplied,  ///< measured before the newest correction was applied
  SlewRunning,     ///< an earlier correction is still being slewed, which will remove a part of the offset
};

/// The user may need a minute for the password prompt; a quartz that is 100 ppm off gains 12 ms in two.
inline constexpr Duration kMaxAge = std::chrono::minutes(2);
/// Two readings of the pair of clocks agree to microseconds; a change of 1 ms is a step.
inline constexpr Duration kMaxShift = std::chrono::milliseconds(1);

/// `lastApplied`: when the newest correction in this boot was applied, if known.
std::optional<StaleReason> findStale(const MeasuredOffset& measured, const ClockReading& now,
                                     std::optional<BootTime> lastApplied, Duration slewRemaining);

}  // namespace tsq::clock
