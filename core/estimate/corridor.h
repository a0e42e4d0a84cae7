// SPDX-License-Identifier: MIT
/// A clock seen through packets that can only be late: each answer says that the offset was not below one limit and not
/// above another, and the least delayed packets of each direction leave a corridor for it.
///
/// The two directions need not be of the same exchange. That makes the corridor narrower than any sample, and its
/// middle far better than an average where queues are long: one undelayed packet each way is enough. Pure numbers in
/// seconds and ratios.
#pragma once

#include <span>

namespace tsq {

/// What one exchange proves.
struct OffsetLimits {
  double at = 0;  ///< seconds
  double low = 0;
  double high = 0;
};

/// By how much an offset may have wandered within `age` seconds, see ClockState::wander; one standard deviation.
double wanderedAfter(double age, double wander);

/// What is known of the clock beforehand, see ClockState.
struct RoughClock {
  double frequency = 0;
  double wander = 0;
};

struct CorridorEstimate {
  double offset = 0;
  double deviation = 0;  ///< the estimated error: twice this covers 95 %
};

/// The offset at `at`, from at least three exchanges up to then, oldest first.
///
/// What is calculated: if queueing times are distributed exponentially, the likelihood of a line through the corridor
/// depends only on how much room it leaves, to the nearest limit on both sides, for the delay of the bare path. The
/// middle of the widest corridor is the likeliest line. Offset and deviation are the mean over all lines. In simulated
/// queues of other kinds (normal, a few long ones, half of the packets in none) it is just as good.
CorridorEstimate walkCorridor(std::span<const OffsetLimits> limits, const RoughClock& clock, double at);

}  // namespace tsq
