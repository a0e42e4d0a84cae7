// SPDX-License-Identifier: MIT
#include "estimate/corridor.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tsq {
namespace {

// Upper limit of the frequency's distance from what is expected, including an unknown slew (at most 1,000 ppm).
constexpr double kLargestFrequency = 2e-3;
// Standard deviation of timestamps on a path without queueing, seconds.
constexpr double kStampDeviation = 50e-9;
// The density of the least delayed packets of a direction is estimated from one in this many.
constexpr std::size_t kHardlyQueued = 4;
// Lines whose likelihood is below e^-8 of the best are left out.
constexpr double kNegligible = 8;
constexpr int kGridSteps = 16;
// Golden-section steps: they narrow the range of frequencies to far below what matters.
constexpr int kGoldenSteps = 40;
constexpr int kBisections = 20;
constexpr double kGolden = 0.6180339887498949;
// Widening for queues that are not exponentially distributed, and for few packets: with it, twice the deviation covers
// the true offset at 95 % or more of the instants of every simulated scenario.
constexpr double kTails = 1.35;
constexpr double kTailsOfFew = 1.5;

double square(double value) {
  return value * value;
}

// A limit in one direction, relative to the instant of the estimate.
struct Bound {
  double age;
  double value;
  double wandered;  // standard deviation of the wander since it was measured

  double at(double frequency) const { return value + frequency * age; }
};

// Of bounds in order of age, those on the lower (side = 1) or upper (-1) convex hull: only they can be the lowest or
// the highest at any frequency, and they are few.
std::vector<Bound> hullOf(std::span<const Bound> bounds, double side) {
  std::vector<Bound> hull;
  const auto isBeside = [side](const Bound& first, const Bound& middle, const Bound& last) {
    return side * ((middle.age - first.age) * (last.value - first.value) -
                   (middle.value - first.value) * (last.age - first.age)) >
           0;
  };
  for (const Bound& bound : bounds) {
    while (hull.size() > 1 && isBeside(hull[hull.size() - 2], hull.back(), bound)) {
      hull.pop_back();
    }
    hull.push_back(bound);
  }
  return hull;
}

class Corridor {
 public:
  Corridor(std::span<const OffsetLimits> limits, const RoughClock& clock, double at) : clock_(clock) {
    for (const OffsetLimits& limit : limits) {
      const double age = at - limit.at;
      const double wandered = wanderedAfter(age, clock.wander);
      lows_.push_back({.age = age, .value = limit.low - wandered, .wandered = wandered});
      highs_.push_back({.age = age, .value = limit.high + wandered, .wandered = wandered});
    }
    lowHull_ = hullOf(lows_, -1);
    highHull_ = hullOf(highs_, 1);
  }

  CorridorEstimate estimate() {
    setScale(clock_.frequency);
    setScale(findLikeliest());
    const double best = findLikeliest();
    const double peak = logLikelihood(best);
    const double from = findNegligible(best, peak, clock_.expected - kLargestFrequency);
    const double step = (findNegligible(best, peak, clock_.expected + kLargestFrequency) - from) / kGridSteps;
    double weights = 0;
    double sum = 0;
    double squares = 0;
    double frequencies = 0;
    double frequencySquares = 0;
    for (int i = 0; i <= kGridSteps; ++i) {
      const double frequency = from + i * step;
      const double weight = std::exp(logLikelihood(frequency) - peak);
      const double middle = gapOf(frequency).middle();
      weights += weight;
      sum += weight * middle;
      squares += weight * square(middle);
      frequencies += weight * (frequency - best);
      frequencySquares += weight * square(frequency - best);
    }
    const double mean = sum / weights;
    const double spread = std::max(0.0, squares / weights - square(mean));
    const double tails = kTails * (1 + kTailsOfFew / static_cast<double>(lows_.size()));
    const double beside = frequencies / weights;
    return {.offset = mean,
            .deviation = tails * std::sqrt(spread + 2 * square(scale_) + square(gapOf(best).wandered)),
            .clockDeviation = gapOf(best).wandered,
            .frequency = best + beside,
            .frequencyDeviation = tails * std::sqrt(std::max(0.0, frequencySquares / weights - square(beside)))};
  }

 private:
  struct Gap {
    double low;
    double high;
    double wandered;  // standard deviation of the wander since the limits were measured

    double middle() const { return (low + high) / 2; }
    double halfWidth() const { return (high - low) / 2; }
  };

  Gap gapOf(double frequency) const {
    const auto at = [frequency](const Bound& bound) { return bound.at(frequency); };
    const auto highest = std::ranges::max_element(lowHull_, {}, at);
    const auto lowest = std::ranges::min_element(highHull_, {}, at);
    return {.low = highest->at(frequency),
            .high = lowest->at(frequency),
            .wandered = std::hypot(highest->wandered, lowest->wandered) / 2};
  }

  // Some clocks are far from what is usual, so the prior of the frequency falls only linearly.
  double logLikelihood(double frequency) const {
    return gapOf(frequency).halfWidth() / scale_ - std::hypot(1.0, (frequency - clock_.expected) / clock_.usualError);
  }

  // Scale of the middle's error because even the least delayed packets queued: the mean difference between the delays
  // of consecutive packets, ordered by delay.
  void setScale(double frequency) {
    const std::size_t count = lows_.size();
    const std::size_t dense = count / kHardlyQueued + 1;
    double expected = 0;  // in units of the first packet's queueing time
    for (std::size_t i = 1; i <= dense; ++i) {
      expected += static_cast<double>(count) / static_cast<double>(count - i);
    }
    std::vector<double> highs;
    std::vector<double> lows;
    for (std::size_t i = 0; i < count; ++i) {
      highs.push_back(highs_[i].at(frequency));
      lows.push_back(-lows_[i].at(frequency));
    }
    std::ranges::partial_sort(highs, highs.begin() + static_cast<std::ptrdiff_t>(dense) + 1);
    std::ranges::partial_sort(lows, lows.begin() + static_cast<std::ptrdiff_t>(dense) + 1);
    const double queued = (highs[dense] - highs[0] + lows[dense] - lows[0]) / 2 / expected;
    scale_ = std::hypot(queued / 2, kStampDeviation);
  }

  // Golden-section search: the likelihood has a single peak.
  double findLikeliest() const {
    double from = clock_.expected - kLargestFrequency;
    double to = clock_.expected + kLargestFrequency;
    for (int i = 0; i < kGoldenSteps; ++i) {
      const double step = kGolden * (to - from);
      if (logLikelihood(to - step) > logLikelihood(from + step)) {
        to = from + step;
      } else {
        from = to - step;
      }
    }
    return (from + to) / 2;
  }

  double findNegligible(double best, double peak, double farthest) const {
    double inside = best;
    double outside = farthest;
    for (int i = 0; i < kBisections; ++i) {
      const double middle = (inside + outside) / 2;
      (logLikelihood(middle) > peak - kNegligible ? inside : outside) = middle;
    }
    return outside;
  }

  RoughClock clock_;
  std::vector<Bound> lows_;
  std::vector<Bound> highs_;
  std::vector<Bound> lowHull_;
  std::vector<Bound> highHull_;
  double scale_ = kStampDeviation;
};

}  // namespace

double wanderedAfter(double age, double wander) {
  return wander * std::pow(std::abs(age), 1.5) / std::sqrt(3.0);
}

CorridorEstimate walkCorridor(std::span<const OffsetLimits> limits, const RoughClock& clock, double at) {
  return Corridor(limits, clock, at).estimate();
}

}  // namespace tsq
