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

// What is older tells nothing that the newer ones do not.
constexpr std::size_t kMaxSamples = 64;
// Half of a track has to be so long before it can tell what the clock is like.
constexpr std::ptrdiff_t kTellingHalf = 8;
// Fewer do not tell how much they scatter.
constexpr std::size_t kMinSamples = 3;
// A packet pair that queued for q altogether has an offset error anywhere within +-q/2, of standard deviation
// q/sqrt(12).
const double kQueueingDeviation = 1 / std::sqrt(12.0);
// Loss recovery delays one direction only: the error is the whole q/2.
constexpr double kRetransmissionDeviation = 0.5;
// Even the least delayed of n samples queued a little: about as long as is usual, divided by sqrt(n). Simulated with
// exponential and normal queueing, 0.6 of that gives the smallest errors.
constexpr double kFloorOfUsualQueueing = 0.6;
// What stamps themselves are worth; keeps weights finite on a path without any queueing.
constexpr double kStampDeviation = 100e-9;
// How wrong a clock may run when too few samples tell: RFC 5905's PHI is 15 ppm, for clocks that are looked after.
constexpr double kFrequencyTolerance = 100e-6;
// So many estimated errors cover the truth in 95 %.
constexpr int kCoveringDeviations = 2;
// Nobody is surer than the resolution of the time stamps.
constexpr double kMinPrecision = 1e-9;
// Stamps that are wrong by so much make what a sample proves slightly false; only on a loopback does it show.
constexpr Duration kStampErrors = std::chrono::microseconds(2);
// The filter's estimate has longer tails than its deviation says, for queues are not normal.
constexpr double kFilterTails = 1.25;
// Lines cannot bend: the corridor's deviation holds for a clock that wanders as is usual. It is used where a clock so
// many times more restless, which the filter takes long to notice, would leave it surer than the filter still.
constexpr double kUnnoticedWander = 5;

template <typename Samples>
Duration leastDelay(const Samples& samples) {
  return std::min_element(samples.begin(), samples.end(),
                          [](const auto& a, const auto& b) { return a.delay < b.delay; })
      ->delay;
}

// What is usual: the median, which does not mind how long the longest queues are.
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

// In seconds and relative to the newest sample, so that no digits are lost.
template <typename Samples>
std::vector<Observation> toObservations(const Samples& samples) {
  const Duration least = leastDelay(samples);
  const double count = static_cast<double>(samples.size());
  const double floor =
      std::hypot(kFloorOfUsualQueueing * usualQueueing(samples, least) / std::sqrt(count), kStampDeviation);
  std::vector<Observation> observations;
  observations.reserve(samples.size());
  for (const auto& sample : samples) {
    const double perQueueing = sample.maybeRetransmitted ? kRetransmissionDeviation : kQueueingDeviation;
    observations.push_back({.at = toSeconds(sample.at - samples.back().at),
                            .offset = toSeconds(sample.offset - samples.back().offset),
                            .deviation = std::hypot(floor, perQueueing * toSeconds(sample.delay - least))});
  }
  return observations;
}

// Likewise. What is proven of the offset: a packet can have been late by nothing at least.
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

// What the clock may have done since a sample was taken.
struct Drift {
  double frequency = 0;
  double skew = kFrequencyTolerance;
  double wander = kUsualWander;
};

// What all samples together prove, each for as much as it is still worth at `at`.
OffsetLimits intersect(const std::vector<OffsetLimits>& limits, const Drift& drift, double at) {
  OffsetLimits common{.at = at, .low = -HUGE_VAL, .high = HUGE_VAL};
  for (const OffsetLimits& limit : limits) {
    const double age = at - limit.at;
    const double ageing = kCoveringDeviations * (drift.skew * std::abs(age) + wanderedAfter(age, drift.wander));
    common.low = std::max(common.low, limit.low + drift.frequency * age - ageing);
    common.high = std::min(common.high, limit.high + drift.frequency * age + ageing);
  }
  return common;
}

// The corridor is far more exact where packets queue, the filter where the clock is restless. Where the filter excludes
// the corridor's estimate, somebody is wrong.
CorridorEstimate choose(const std::vector<OffsetLimits>& limits, const ClockState& state, double at) {
  const CorridorEstimate filter{.offset = state.offset, .deviation = kFilterTails * state.offsetDeviation};
  CorridorEstimate corridor = walkCorridor(limits, {.frequency = state.frequency, .wander = state.wander}, at);
  const double bent = wanderedAfter(at - limits.front().at, kUnnoticedWander * state.wander);
  if (bent > corridor.deviation && std::hypot(corridor.deviation, bent) > filter.deviation) {
    return filter;
  }
  const double beyond = std::abs(corridor.offset - filter.offset) - kCoveringDeviations * filter.deviation;
  corridor.deviation += std::max(0.0, beyond) / kCoveringDeviations;
  return corridor;
}

}  // namespace

OffsetTrack::Kept OffsetTrack::keep(const Sample& sample) {
  return {.at = sample.measuredAt,
          .offset = sample.offset(),
          .delay = sample.delay(),
          .maybeRetransmitted = sample.maybeRetransmitted};
}

void OffsetTrack::add(const Sample& sample) {
  newest_ = std::max(newest_, sample.measuredAt);
  if (sample.invalid) {
    return;
  }
  const auto later = std::ranges::upper_bound(samples_, sample.measuredAt, {}, &Kept::at);
  samples_.insert(later, keep(sample));
  serverMaxError_ = sample.report.maxError;
  if (samples_.size() > kMaxSamples) {
    forgotten_ = samples_.front().at;
    samples_.pop_front();
  }
  forgetWhatIsOver();
}

void OffsetTrack::amend(const Sample& sample) {
  const auto found = std::ranges::find(samples_, sample.measuredAt, &Kept::at);
  if (found != samples_.end()) {
    *found = keep(sample);
  } else if (sample.measuredAt > forgotten_ && (samples_.empty() || samples_.front().at < sample.measuredAt)) {
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
  if (half < kTellingHalf || filterClock(observations, 0).wander <= kUsualWander) {
    return;
  }
  if (filterClock(std::span(observations).subspan(static_cast<std::size_t>(half)), 0).wander <= kUsualWander) {
    forgotten_ = samples_[static_cast<std::size_t>(half) - 1].at;
    samples_.erase(samples_.begin(), samples_.begin() + half);
  }
}

void OffsetTrack::clockMoved(Duration by) {
  for (Kept& sample : samples_) {
    sample.offset -= by;
  }
}

std::optional<MonoTime> OffsetTrack::newest() const {
  return samples_.empty() ? std::nullopt : std::optional(samples_.back().at);
}

std::optional<TrackEstimate> OffsetTrack::estimateAt(MonoTime when) const {
  if (samples_.empty()) {
    return std::nullopt;
  }
  const double at = toSeconds(when - samples_.back().at);
  const ClockState state = filterClock(toObservations(samples_), at);
  const std::vector<OffsetLimits> limits = toLimits(samples_);
  const bool isTelling = samples_.size() >= kMinSamples;
  const bool isFrequencyKnown = isTelling && state.frequencyDeviation < kFrequencyTolerance;
  const Drift drift = isFrequencyKnown ? Drift{state.frequency, state.frequencyDeviation, state.wander} : Drift{};
  const OffsetLimits proven = intersect(limits, drift, at);
  const CorridorEstimate best =
      isTelling ? choose(limits, state, at) : CorridorEstimate{.offset = (proven.low + proven.high) / 2};
  const double farthest = std::max(std::abs(proven.high - best.offset), std::abs(best.offset - proven.low));
  TrackEstimate estimate{.offset = samples_.back().offset + fromSeconds(best.offset),
                         .offsetDeviation = fromSeconds(std::max(best.deviation, kMinPrecision)),
                         .frequency = state.frequency,
                         .skew = state.frequencyDeviation,
                         .delay = leastDelay(samples_),
                         .wander = state.wander,
                         .jitter = fromSeconds(state.scatter),
                         .bound = fromSeconds(farthest) + serverMaxError_,
                         .samples = samples_.size()};
  if (isTelling) {
    estimate.rootDistance = estimate.bound + std::min(kCoveringDeviations * estimate.offsetDeviation, kStampErrors);
    estimate.offsetDeviation = std::min(estimate.offsetDeviation, estimate.rootDistance / kCoveringDeviations);
  } else {
    estimate.rootDistance = estimate.bound;
    estimate.offsetDeviation = estimate.rootDistance / kCoveringDeviations;
  }
  return estimate;
}

}  // namespace tsq
