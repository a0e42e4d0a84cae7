// SPDX-License-Identifier: MIT
/// A Kalman filter for a clock whose offset grows with its frequency error, while the frequency is a random walk.
/// Plain numbers in seconds and ratios.
///
/// Compared on the simulated network with chrony's design (least squares, and a runs test that drops old samples), it
/// is as accurate on steady clocks, more accurate and with correct error estimates on unsteady ones, and needs no rule
/// for dropping samples.
#pragma once

#include <span>

namespace tsq {

/// One measured offset.
struct Observation {
  double at = 0;         ///< seconds
  double offset = 0;     ///< seconds
  double deviation = 1;  ///< expected standard deviation, seconds; > 0
};

/// The estimated state of the clock at one instant.
struct ClockState {
  double offset = 0;
  double frequency = 0;  ///< growth of the offset, seconds per second
  /// Half of the 95 % interval: one standard deviation, widened (Student's t) for few observations.
  double offsetDeviation = 0;
  double frequencyDeviation = 0;  ///< likewise
  double clockDeviation = 0;      ///< what the clock's own wander contributes to offsetDeviation, and not the noise of
                                  ///< the observations: the same whichever server was observed
  /// The same deviations if the clock still behaves as over all observations: for comparing estimates with each other.
  double steadyOffsetDeviation = 0;
  double steadyFrequencyDeviation = 0;
  double scatter = 0;         ///< root mean square of the observations' residuals, seconds
  double wander = 0;          ///< deviation of the frequency's random walk after 1 s: the likeliest
  double expectedWander = 0;  ///< root mean square of all possible ones, weighted by their probability
};

/// What is known of the frequency before the first observation. The default: a quartz is off by at most about 100 ppm.
/// Without it, a few samples within milliseconds would give an absurd frequency.
struct FrequencyBelief {
  double frequency = 0;
  double deviation = 100e-6;
  double age = 0;  ///< of this knowledge at the first observation, seconds: the frequency has wandered since
};

/// The wander of a steady clock: ten times the value of chrony's simulations, to allow for an oscillator beside a
/// processor whose temperature changes.
inline constexpr double kUsualWander = 10e-9;

/// The state at `at`, from the observations up to then, oldest first; at least one. Several values of the wander are
/// tried: offset, frequency and wander are those of the likeliest; the deviations cover what the others would have
/// found, weighted by their probability by the latest observations, if all of them span three minutes or more.
ClockState filterClock(std::span<const Observation> observations, double at, const FrequencyBelief& belief = {});

}  // namespace tsq
