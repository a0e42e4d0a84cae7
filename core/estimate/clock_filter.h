// SPDX-License-Identifier: MIT
/// A Kalman filter for a clock whose offset runs on with its frequency, while the frequency walks at random.
/// Pure numbers in seconds and ratios; the caller knows what was measured.
///
/// Against a straight line by least squares with a runs test that drops old samples (chrony's design) it was found, on
/// the simulated network, to be as close on steady clocks, closer and honest about itself on restless ones, and to need
/// no rule for what to forget.
#pragma once

#include <span>

namespace tsq {

/// One measured offset.
struct Observation {
  double at = 0;         ///< seconds
  double offset = 0;     ///< seconds
  double deviation = 1;  ///< how far it is believed to scatter, seconds; > 0
};

/// What is known of the clock at one instant.
struct ClockState {
  double offset = 0;
  double frequency = 0;  ///< by how much the offset grows in a second
  /// Half of what covers 95 %: one standard deviation, widened where few observations tell how much they scatter.
  double offsetDeviation = 0;
  double frequencyDeviation = 0;  ///< likewise
  double scatter = 0;             ///< root mean square of how far observations were from what was expected, seconds
  double wander = 0;              ///< how restless the frequency is: deviation of its walk after one second
};

/// The wander of a clock that is not restless: ten times what chrony's simulations take for a computer, to leave room
/// for one beside a processor that gets hot and cold.
inline constexpr double kUsualWander = 10e-9;

/// The state at `at`, from the observations up to then, oldest first; there has to be at least one. Of several degrees
/// of wander, from the usual one up to a clock that gets hot, the one that explains them best is taken.
ClockState filterClock(std::span<const Observation> observations, double at);

}  // namespace tsq
