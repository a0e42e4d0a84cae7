// SPDX-License-Identifier: MIT
#include "estimate/offset_track.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "estimate/clock_filter.h"
#include "estimate/corridor.h"

namespace tsq {
namespace {

// Samples in each half before the halves are compared: fewer do not determine the clock's frequency and wander.
constexpr std::ptrdiff_t kTellingHalf = 8;
// The scatter cannot be estimated from fewer samples.
constexpr std::size_t kMinSamples = 3;
// A packet pair that queued for q altogether has an offset error anywhere within +-q/2, of standard deviation
// q/sqrt(12).
const double kQueueingDeviation = 1 / std::sqrt(12.0);
// Even the least delayed of n samples queued a little: about the median queueing time divided by sqrt(n). In
// simulations with exponential and normal queueing, 0.6 of that gives the smallest errors.
constexpr double kFloorOfUsualQueueing = 0.6;
// Standard deviation of timestamps, seconds; keeps weights finite on a path without queueing.
constexpr double kStampDeviation = 100e-9;
// Frequency error assumed with too few samples: a quartz's worst case.
constexpr double kFrequencyTolerance = 100e-6;
// A change of the path's asymmetry looks like a change of frequency that the skew does not cover. RFC 5905's PHI.
constexpr double kUnseenDrift = 15e-6;
// The offset plus or minus this many estimated errors covers the true offset with 95 %.
constexpr int kCoveringDeviations = 2;
// Lower limit of a deviation, seconds: the resolution of the timestamps.
constexpr double kMinPrecision = 1e-9;
// Errors of the timestamps that may falsify a sample's limits; noticeable only on loopback.
constexpr Duration kStampErrors = std::chrono::microseconds(2);
// Widening of the filter's deviation, because queueing times are not normally distributed.
constexpr double kFilterTails = 1.25;
// The corridor assumes a constant frequency, so its deviation holds only for the usual wander. The filter notices a
// larger wander late, so the corridor is used only if its deviation with this many times the wander is still smaller.
constexpr double kUnnoticedWander = 5;

template <typename Samples>
Duration leastDelay(const Samples& samples) {
  return std::min_element(samples.begin(), samples.end(),
                          [](const auto& a, const auto& b) { return a.delay < b.delay; })
      ->delay;
}

// The median queueing time, which outliers do not change.
template <typename Samples>
double usualQueueing(const Samples& samples, Duration least) {
  std::vector<double> queueing;
  queueing.reserve(samples.size());
  for (const auto& sample : samples) {
    queueing.push_back(toSeconds(sample.delay - least));
  }
  const auto middle = queueing.begin() + static_cast<std::ptrdiff_t>(queueing.size() / 2);
  std::nth_element(queueing.begin(), middle, queueing.end());
  return *middle;
}

// In seconds, relative to the newest sample to preserve precision.
template <typename Samples>
std::vector<Observation> toObservations(const Samples& samples) {
  const Duration least = leastDelay(samples);
  const double count = static_cast<double>(samples.size());
  const double floor =
      std::hypot(kFloorOfUsualQueueing * usualQueueing(samples, least) / std::sqrt(count), kStampDeviation);
  std::vector<Observation> observations;
  observations.reserve(samples.size());
  for (const auto& sample : samples) {
    observations.push_back({.at = toSeconds(sample.at - samples.back().at),
                            .offset = toSeconds(sample.offset - samples.back().offset),
                            .deviation = std::hypot(floor, kQueueingDeviation * toSeconds(sample.delay - least))});
  }
  return observations;
}

// Likewise. Each sample's limits of the offset: delay was at least 0 in each direction.
template <typename Samples>
std::vector<OffsetLimits> toLimits(const Samples& samples) {
  std::vector<OffsetLimits> limits;
  limits.reserve(samples.size());
  for (const auto& sample : samples) {
    const double offset = toSeconds(sample.offset - samples.back().offset);
    const double half = toSeconds(sample.delay) / 2;
    limits.push_back({.at = toSeconds(sample.at - samples.back().at), .low = offset - half, .high = offset + half});
  }
  return limits;
}

// The assumed drift of the clock since a sample was taken.
struct Drift {
  double frequency = 0;
  double skew = kFrequencyTolerance;
  double wander = kUsualWander;
};

// The intersection of all samples' limits at `at`, each widened by the drift since it was taken.
OffsetLimits intersect(const std::vector<OffsetLimits>& limits, const Drift& drift, double at) {
  OffsetLimits common{.at = at, .low = -HUGE_VAL, .high = HUGE_VAL};
  for (const OffsetLimits& limit : limits) {
    const double age = at - limit.at;
    const double ageing = std::max(kCoveringDeviations * drift.skew, kUnseenDrift) * std::abs(age) +
                          kCoveringDeviations * wanderedAfter(age, drift.wander);
    common.low = std::max(common.low, limit.low + drift.frequency * age - ageing);
    common.high = std::min(common.high, limit.high + drift.frequency * age + ageing);
  }
  return common;
}

// The corridor is far more accurate where packets queue, the filter where the clock's frequency wanders. If the
// corridor's estimate is outside the filter's 95 % interval, its deviation is widened.
CorridorEstimate choose(const std::vector<OffsetLimits>& limits, const ClockState& state, const RoughClock& clock,
                        double at) {
  const CorridorEstimate filter{.offset = state.offset,
                                .deviation = kFilterTails * state.offsetDeviation,
                                .clockDeviation = kFilterTails * state.clockDeviation,
                                .frequency = state.frequency,
                                .frequencyDeviation = state.frequencyDeviation};
  CorridorEstimate corridor = walkCorridor(limits, clock, at);
  // Over the span of the samples the frequency has wandered; the corridor's is the mean.
  const double wandered = state.wander * std::sqrt((at - limits.front().at) / 3);
  corridor.frequencyDeviation = std::hypot(corridor.frequencyDeviation, wandered);
  if (corridor.frequencyDeviation > state.steadyFrequencyDeviation) {
    corridor.frequency = filter.frequency;
    corridor.frequencyDeviation = filter.frequencyDeviation;
  }
  const double bent = wanderedAfter(at - limits.front().at, kUnnoticedWander * std::max(state.wander, kUsualWander));
  if (bent > corridor.deviation && std::hypot(corridor.deviation, bent) > kFilterTails * state.steadyOffsetDeviation) {
    corridor.offset = filter.offset;
    corridor.deviation = filter.deviation;
    corridor.clockDeviation = filter.clockDeviation;
    return corridor;
  }
  const double beyond = std::abs(corridor.offset - filter.offset) - kCoveringDeviations * filter.deviation;
  corridor.deviation += std::max(0.0, beyond) / kCoveringDeviations;
  return corridor;
}

// The corridor's default prior applies where the belief is weaker.
RoughClock roughly(const ClockState& state, const FrequencyBelief& belief) {
  RoughClock clock{.frequency = state.frequency, .wander = state.wander, .expected = belief.frequency};
  clock.usualError = std::min(clock.usualError, std::hypot(belief.deviation, state.wander * std::sqrt(belief.age)));
  return clock;
}

}  // namespace

OffsetTrack::Kept OffsetTrack::keep(const Sample& sample) {
  return {.at = sample.measuredAt, .offset = sample.offset(), .delay = sample.delay(), .measuredAt = sample.measuredAt};
}

// The filter adds the wander since the belief was stated.
FrequencyBelief OffsetTrack::beliefAtFirst() const {
  if (!belief_) {
    return {};
  }
  FrequencyBelief belief = belief_->frequency;
  belief.age = std::max(0.0, toSeconds(samples_.front().at - belief_->at));
  return belief;
}

void OffsetTrack::add(const Sample& sample) {
  newest_ = std::max(newest_, sample.measuredAt);
  if (sample.invalid) {
    return;
  }
  const auto later = std::ranges::upper_bound(samples_, sample.measuredAt, {}, &Kept::measuredAt);
  samples_.insert(later, keep(sample));
  serverMaxError_ = sample.report.maxError;
  if (samples_.size() > memory_) {
    forgotten_ = samples_.front().measuredAt;
    samples_.pop_front();
  }
  forgetWhatIsOver();
}

void OffsetTrack::amend(const Sample& sample) {
  const auto found = std::ranges::find(samples_, sample.measuredAt, &Kept::measuredAt);
  if (found != samples_.end()) {
    found->offset = sample.offset() + found->moved;
    found->delay = sample.delay();
  } else if (sample.measuredAt > std::max(forgotten_, steered_) &&
             (samples_.empty() || samples_.front().measuredAt < sample.measuredAt)) {
    add(sample);
  }
}

void OffsetTrack::restart() {
  samples_.clear();
  forgotten_ = newest_;
}

void OffsetTrack::forgetWhatIsOver() {
  const std::ptrdiff_t half = std::ssize(samples_) / 2;
  const std::vector<Observation> observations = toObservations(samples_);
  if (half < kTellingHalf || filterClock(observations, 0, beliefAtFirst()).wander <= kUsualWander) {
    return;
  }
  if (filterClock(std::span(observations).subspan(static_cast<std::size_t>(half)), 0).wander <= kUsualWander) {
    forgotten_ = samples_[static_cast<std::size_t>(half) - 1].measuredAt;
    samples_.erase(samples_.begin(), samples_.begin() + half);
  }
}

void OffsetTrack::clockMoved(Duration by) {
  for (Kept& sample : samples_) {
    sample.offset -= by;
    sample.moved -= by;
  }
}

// A faster clock would have shown less at the time of an earlier sample, so its offset would have been larger.
void OffsetTrack::clockSteered(MonoTime at, double by) {
  for (Kept& sample : samples_) {
    const Duration less = fromSeconds(by * toSeconds(at - sample.at));
    sample.at -= less;
    sample.offset += less;
    sample.moved += less;
  }
  if (belief_) {
    double& frequency = belief_->frequency.frequency;
    frequency = (1 + frequency) / (1 + by) - 1;
  }
  steered_ = at;
}

void OffsetTrack::believeSteady(MonoTime now, double deviation) {
  belief_ = {.frequency = {.frequency = 0, .deviation = deviation}, .at = now};
}

std::optional<MonoTime> OffsetTrack::newest() const {
  return samples_.empty() ? std::nullopt : std::optional(samples_.back().measuredAt);
}

std::optional<TrackEstimate> OffsetTrack::estimateAt(MonoTime when) const {
  if (samples_.empty()) {
    return std::nullopt;
  }
  const double at = toSeconds(when - samples_.back().at);
  const FrequencyBelief belief = beliefAtFirst();
  const ClockState state = filterClock(toObservations(samples_), at, belief);
  const std::vector<OffsetLimits> limits = toLimits(samples_);
  const bool isTelling = samples_.size() >= kMinSamples;
  const bool isFrequencyKnown = isTelling && state.frequencyDeviation < kFrequencyTolerance;
  const Drift drift =
      isFrequencyKnown ? Drift{state.frequency, state.frequencyDeviation, state.expectedWander} : Drift{};
  const OffsetLimits proven = intersect(limits, drift, at);
  const CorridorEstimate best = isTelling ? choose(limits, state, roughly(state, belief), at)
                                          : CorridorEstimate{.offset = (proven.low + proven.high) / 2,
                                                             .frequency = state.frequency,
                                                             .frequencyDeviation = state.frequencyDeviation};
  const double farthest = std::max(std::abs(proven.high - best.offset), std::abs(best.offset - proven.low));
  TrackEstimate estimate{.offset = samples_.back().offset + fromSeconds(best.offset),
                         .offsetDeviation = fromSeconds(std::max(best.deviation, kMinPrecision)),
                         .frequency = best.frequency,
                         .skew = best.frequencyDeviation,
                         .delay = leastDelay(samples_),
                         .wander = state.wander,
                         .expectedWander = state.expectedWander,
                         .jitter = fromSeconds(state.scatter),
                         .bound = fromSeconds(farthest) + serverMaxError_,
                         .samples = samples_.size()};
  if (isTelling) {
    estimate.rootDistance = estimate.bound + std::min(kCoveringDeviations * estimate.offsetDeviation, kStampErrors);
    estimate.offsetDeviation = std::min(estimate.offsetDeviation, estimate.rootDistance / kCoveringDeviations);
    estimate.clockDeviation = std::min(fromSeconds(best.clockDeviation), estimate.offsetDeviation);
  } else {
    estimate.rootDistance = estimate.bound;
    estimate.offsetDeviation = estimate.rootDistance / kCoveringDeviations;
  }
  return estimate;
}

}  // namespace tsq
