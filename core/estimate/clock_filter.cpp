// SPDX-License-Identifier: MIT
#include "estimate/clock_filter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tsq {
namespace {

// Candidates for the wander: a usual clock, a steady one, one that warms up, one that gets hot. A slewed clock is not
// among them: it is detected with the raw clock (SlewWatch), and a queue that builds up in one direction would look the
// same.
constexpr std::array kWanders{kUsualWander, 3e-9, 100e-9, 1e-6};
// Another wander than the usual one is taken only if it improves the log-likelihood by this much, which chance rarely
// does.
constexpr double kTellingGain = 2;
// Two-sided 5 % of the normal distribution.
constexpr double kNormalQuantile = 1.96;

// How much wider Student's t distribution is than the normal one at 95 %, because the scatter is estimated from the
// observations themselves (Abramowitz and Stegun 26.7.5; 3 % low with two degrees of freedom, exact with many).
double studentFactor(double degreesOfFreedom) {
  const double z2 = kNormalQuantile * kNormalQuantile;
  const double n = degreesOfFreedom;
  return 1 + (z2 + 1) / (4 * n) + ((5 * z2 + 16) * z2 + 3) / (96 * n * n) +
         (((3 * z2 + 19) * z2 + 17) * z2 - 15) / (384 * n * n * n);
}

double square(double value) {
  return value * value;
}

class Filter {
 public:
  Filter(const Observation& first, double wander, const FrequencyBelief& belief)
      : at_(first.at),
        offset_(first.offset),
        frequency_(belief.frequency),
        offsetVariance_(square(first.deviation)),
        frequencyVariance_(square(belief.deviation) + square(wander) * belief.age),
        wander2_(square(wander)) {}

  void predict(double at) {
    const double dt = at - at_;
    at_ = at;
    offset_ += frequency_ * dt;
    offsetVariance_ += 2 * dt * covariance_ + dt * dt * frequencyVariance_ + wander2_ * dt * dt * dt / 3;
    covariance_ += dt * frequencyVariance_ + wander2_ * dt * dt / 2;
    frequencyVariance_ += wander2_ * dt;
  }

  void observe(const Observation& observation) {
    predict(observation.at);
    const double surprise = observation.offset - offset_;
    const double expected = offsetVariance_ + square(observation.deviation);
    logLikelihood_ -= (std::log(expected) + square(surprise) / expected) / 2;
    relativeSquares_ += square(surprise) / expected;
    squares_ += square(surprise);
    ++observed_;
    const double offsetGain = offsetVariance_ / expected;
    const double frequencyGain = covariance_ / expected;
    offset_ += offsetGain * surprise;
    frequency_ += frequencyGain * surprise;
    frequencyVariance_ -= frequencyGain * covariance_;
    covariance_ -= offsetGain * covariance_;
    offsetVariance_ -= offsetGain * offsetVariance_;
  }

  double logLikelihood() const { return logLikelihood_; }

  // Observations that scatter less than they were said to are more exact, so the offset is. How fast the clock runs is
  // not known any better: a few of them within milliseconds leave that what it was believed to be before.
  void sharpen() {
    const double factor = std::min(1.0, scatterFactor());
    offsetVariance_ *= square(factor);
    covariance_ *= factor;
  }

  ClockState state() const {
    const double widening = std::max(1.0, scatterFactor());
    return {.offset = offset_,
            .frequency = frequency_,
            .offsetDeviation = widening * std::sqrt(offsetVariance_),
            .frequencyDeviation = widening * std::sqrt(frequencyVariance_),
            .scatter = observed_ == 0 ? 0 : std::sqrt(squares_ / static_cast<double>(observed_)),
            .wander = std::sqrt(wander2_)};
  }

 private:
  // How much more the observations scatter than they were said to. Without a second one, that can only be believed.
  double scatterFactor() const {
    return observed_ == 0 ? 1 : studentFactor(observed_) * std::sqrt(relativeSquares_ / static_cast<double>(observed_));
  }

  double at_;
  double offset_;
  double frequency_;
  double offsetVariance_;
  double covariance_ = 0;
  double frequencyVariance_;
  double wander2_;
  double logLikelihood_ = 0;
  double relativeSquares_ = 0;
  double squares_ = 0;
  int observed_ = 0;  // observations after the first
};

Filter run(std::span<const Observation> observations, double wander, const FrequencyBelief& belief) {
  Filter filter(observations.front(), wander, belief);
  for (const Observation& observation : observations.subspan(1)) {
    filter.observe(observation);
  }
  return filter;
}

}  // namespace

ClockState filterClock(std::span<const Observation> observations, double at, const FrequencyBelief& belief) {
  Filter best = run(observations, kWanders.front(), belief);
  for (const double wander : std::span(kWanders).subspan(1)) {
    const Filter candidate = run(observations, wander, belief);
    if (candidate.logLikelihood() > best.logLikelihood() + kTellingGain) {
      best = candidate;
    }
  }
  best.sharpen();
  best.predict(at);
  return best.state();
}

}  // namespace tsq
