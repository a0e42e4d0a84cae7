// SPDX-License-Identifier: MIT
#include "clock/freshness.h"

namespace tsq::clock {

Duration wallMinusBoot(const ClockReading& reading) {
  return reading.wall.time_since_epoch() - reading.boot.time_since_epoch();
}

MeasuredOffset measuredAt(const ClockReading& reading, Duration offset, const ClockErrors& errors) {
  return {.offset = offset, .at = reading.boot, .wallMinusBoot = wallMinusBoot(reading), .errors = errors};
}

// The measured values are untrusted: the limits are applied to the machine's own readings, which cannot overflow.
std::optional<StaleReason> findStale(const MeasuredOffset& measured, const ClockReading& now,
                                     std::optional<BootTime> lastApplied, Duration slewRemaining) {
  if (measured.at > now.boot) {
    return StaleReason::FromTheFuture;
  }
  if (lastApplied && measured.at <= *lastApplied) {
    return StaleReason::AlreadyApplied;
  }
  if (measured.at < now.boot - kMaxAge) {
    return StaleReason::TooOld;
  }
  const Duration expected = wallMinusBoot(now);
  if (measured.wallMinusBoot < expected - kMaxShift || measured.wallMinusBoot > expected + kMaxShift) {
    return StaleReason::ClockMoved;
  }
  if (slewRemaining != Duration::zero()) {
    return StaleReason::SlewRunning;
  }
  return std::nullopt;
}

}  // namespace tsq::clock
