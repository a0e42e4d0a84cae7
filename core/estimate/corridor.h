// SPDX-License-Identifier: MIT
/// Estimates the offset from the limits that delays impose: queueing only adds delay, so each exchange gives a lower
/// and an upper limit of the offset, and the least delayed packets of each direction bound a corridor for it.
///
/// The two directions need not be of the same exchange. So the corridor is narrower than any sample, and its middle far
/// more accurate than an average where queues are long: one undelayed packet each way is enough. Plain numbers in
/// seconds and ratios.
#pragma once

#include <span>

namespace tsq {

/// The limits of the offset that one exchange gives.
struct OffsetLimits {
  double at = 0;  ///< seconds
  double low = 0;
  double high = 0;
};

/// Standard deviation of the offset's random walk within `age` seconds, see ClockState::wander.
double wanderedAfter(double age, double wander);

/// The filter's estimate of the clock, used as a starting point; see ClockState.
struct RoughClock {
  double frequency = 0;
  double wander = 0;
  /// The frequency expected before the first exchange, and its usual error: most clocks are within 20 ppm.
  double expected = 0;
  double usualError = 20e-6;
};

struct CorridorEstimate {
  double offset = 0;
  double deviation = 0;       ///< the estimated error: twice this covers 95 %
  double clockDeviation = 0;  ///< the part of it that the clock's own wander causes
  double frequency = 0;
  double frequencyDeviation = 0;  ///< likewise, without the wander
};

/// The estimated offset at `at`, from at least three exchanges up to then, oldest first.
///
/// Method: if queueing times are exponentially distributed, the likelihood of a line through the corridor depends only
/// on its distances to the nearest limit on both sides. The middle of the widest corridor is the likeliest line. Offset
/// and deviation are likelihood-weighted means over all lines. With other simulated queues (normal, a few long ones,
/// half of the packets without queueing) it is as accurate.
CorridorEstimate walkCorridor(std::span<const OffsetLimits> limits, const RoughClock& clock, double at);

}  // namespace tsq
