// SPDX-License-Identifier: MIT
#include "estimate/clock_filter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace tsq {
namespace {

// The likeliest wander until the observations tell otherwise: less than the usual one, which allows for what may
// happen.
constexpr double kCalmWander = 5e-9;
// Candidates for the wander: a calm clock, a usual one, and those that warm up or get hot, more or less quickly. A
// slewed clock is not among them: it is detected with the raw clock (SlewWatch), and a queue that builds up in one
// direction would look the same.
constexpr std::array kWanders{kCalmWander, kUsualWander, 30e-9, 100e-9, 300e-9, 1e-6};
// Another wander than the first one is taken only if it improves the log-likelihood by this much, which chance rarely
// does.
constexpr double kTellingGain = 2;
// Seconds. The temperature of a computer takes minutes to change: over a shorter span, only the likeliest wander
// counts.
constexpr double kTellingSpan = 180;
// Queueing times are neither normally distributed nor independent, so likelihoods tell the wanders apart only half as
// well as they state.
constexpr double kTrustInLikelihood = 0.5;
// Which wanders are possible now, the last 1 / (1 - 0.95) = 20 observations tell: a clock that was calm for an hour may
// have begun to warm up.
constexpr double kMemoryOfLikelihood = 0.95;
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
        noise_{.offset = offsetVariance_},
        wander2_(square(wander)) {}

  void predict(double at) {
    const double dt = at - at_;
    at_ = at;
    offset_ += frequency_ * dt;
    offsetVariance_ += 2 * dt * covariance_ + dt * dt * frequencyVariance_ + wander2_ * dt * dt * dt / 3;
    covariance_ += dt * frequencyVariance_ + wander2_ * dt * dt / 2;
    frequencyVariance_ += wander2_ * dt;
    noise_.predict(dt);
  }

  void observe(const Observation& observation) {
    predict(observation.at);
    const double surprise = observation.offset - offset_;
    const double expected = offsetVariance_ + square(observation.deviation);
    const double gain = -(std::log(expected) + square(surprise) / expected) / 2;
    logLikelihood_ += gain;
    recentLogLikelihood_ = kMemoryOfLikelihood * recentLogLikelihood_ + gain;
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
    noise_.observe(offsetGain, frequencyGain, square(observation.deviation));
  }

  double logLikelihood() const { return logLikelihood_; }
  double recentLogLikelihood() const { return recentLogLikelihood_; }

  // Observations that scatter less than they were said to are more exact, so the offset is. How fast the clock runs is
  // not known any better: a few of them within milliseconds leave that what it was believed to be before.
  void sharpen() {
    const double factor = std::min(1.0, scatterFactor());
    offsetVariance_ *= square(factor);
    covariance_ *= factor;
    noise_.offset *= square(factor);
  }

  ClockState state() const {
    const double widening = std::max(1.0, scatterFactor());
    return {.offset = offset_,
            .frequency = frequency_,
            .offsetDeviation = widening * std::sqrt(offsetVariance_),
            .frequencyDeviation = widening * std::sqrt(frequencyVariance_),
            .clockDeviation = std::sqrt(std::max(0.0, offsetVariance_ - noise_.offset)),
            .scatter = observed_ == 0 ? 0 : std::sqrt(squares_ / static_cast<double>(observed_)),
            .wander = std::sqrt(wander2_)};
  }

 private:
  // The part of the covariances that the noise of the observations causes, with the same gains.
  struct Noise {
    double offset = 0;
    double both = 0;
    double frequency = 0;

    void predict(double dt) {
      offset += 2 * dt * both + dt * dt * frequency;
      both += dt * frequency;
    }
    void observe(double offsetGain, double frequencyGain, double variance) {
      const double rest = 1 - offsetGain;
      frequency += square(frequencyGain) * (offset + variance) - 2 * frequencyGain * both;
      both = rest * (both - frequencyGain * offset) + offsetGain * frequencyGain * variance;
      offset = square(rest) * offset + square(offsetGain) * variance;
    }
  };

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
  Noise noise_;
  double wander2_;
  double logLikelihood_ = 0;
  double recentLogLikelihood_ = 0;
  double relativeSquares_ = 0;
  double squares_ = 0;
  int observed_ = 0;  // observations after the first
};

// The errors of the likeliest state if any of the candidates may be right, each with its probability: a wander that
// cannot be excluded yet counts before it is proven.
class PossibleErrors {
 public:
  explicit PossibleErrors(const ClockState& likeliest) : likeliest_(likeliest) {}

  void add(const ClockState& state, double probability) {
    const double apart = square(state.offset - likeliest_.offset);
    probabilities_ += probability;
    offset_ += probability * (apart + square(state.offsetDeviation));
    clock_ += probability * (apart + square(state.clockDeviation));
    frequency_ += probability * (square(state.frequency - likeliest_.frequency) + square(state.frequencyDeviation));
    wander_ += probability * square(state.wander);
  }

  ClockState state() const {
    ClockState state = likeliest_;
    state.offsetDeviation = std::sqrt(offset_ / probabilities_);
    state.clockDeviation = std::sqrt(clock_ / probabilities_);
    state.frequencyDeviation = std::sqrt(frequency_ / probabilities_);
    state.expectedWander = std::sqrt(wander_ / probabilities_);
    return state;
  }

 private:
  ClockState likeliest_;
  double probabilities_ = 0;
  double offset_ = 0;
  double clock_ = 0;
  double frequency_ = 0;
  double wander_ = 0;
};

// Relative to that of the likeliest. The more a clock wanders, the rarer it is.
double probabilityOf(double gain, double wander) {
  return std::exp(kTrustInLikelihood * gain) * std::sqrt(kCalmWander / wander);
}

Filter run(std::span<const Observation> observations, double wander, const FrequencyBelief& belief) {
  Filter filter(observations.front(), wander, belief);
  for (const Observation& observation : observations.subspan(1)) {
    filter.observe(observation);
  }
  return filter;
}

}  // namespace

ClockState filterClock(std::span<const Observation> observations, double at, const FrequencyBelief& belief) {
  std::vector<Filter> filters;
  filters.reserve(kWanders.size());
  std::size_t best = 0;
  for (const double wander : kWanders) {
    filters.push_back(run(observations, wander, belief));
    if (filters.back().logLikelihood() > filters[best].logLikelihood() + kTellingGain) {
      best = filters.size() - 1;
    }
  }
  for (Filter& filter : filters) {
    filter.sharpen();
    filter.predict(at);
  }
  const bool isShort = observations.back().at - observations.front().at < kTellingSpan;
  PossibleErrors onTheWhole(filters[best].state());
  PossibleErrors now(filters[best].state());
  for (std::size_t i = 0; i < filters.size(); ++i) {
    if (i == best || !isShort) {
      onTheWhole.add(filters[i].state(),
                     probabilityOf(filters[i].logLikelihood() - filters[best].logLikelihood(), kWanders[i]));
      now.add(filters[i].state(),
              probabilityOf(filters[i].recentLogLikelihood() - filters[best].recentLogLikelihood(), kWanders[i]));
    }
  }
  ClockState state = now.state();
  state.steadyOffsetDeviation = onTheWhole.state().offsetDeviation;
  state.steadyFrequencyDeviation = onTheWhole.state().frequencyDeviation;
  return state;
}

}  // namespace tsq
