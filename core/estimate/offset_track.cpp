// SPDX-License-Identifier: MIT
#include "estimate/offset_track.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "estimate/clock_filter.h"

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
// Queueing errors have longer tails than normal ones: with this, twice the estimated error covers the truth in 95 % and
// more of the instants of every simulated scenario.
constexpr double kTails = 1.25;
// So many estimated errors cover the truth in 95 %.
constexpr int kCoveringDeviations = 2;
// Nobody is surer than the resolution of the time stamps.
constexpr double kMinPrecision = 1e-9;

double seconds(Duration value) {
  return std::chrono::duration<double>(value).count();
}

Duration fromSeconds(double value) {
  return Duration(std::llround(value * 1e9));
}

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
    queueing.push_back(seconds(sample.delay - least));
  }
  const auto middle = queueing.begin() + static_cast<std::ptrdiff_t>(queueing.size() / 2);
  std::nth_element(queueing.begin(), middle, queueing.end());
  return *middle;
}

// What asymmetry can hide: half of a sample's delay, and how far the clock may have wandered since it was taken. The
// least delayed one hides least, unless the clock is so restless that only newer ones still tell.
template <typename Samples>
Duration hiddenByAsymmetry(const Samples& samples, MonoTime when, double wander) {
  Duration least = Duration::max();
  for (const auto& sample : samples) {
    const double wandered = wander * std::pow(std::abs(seconds(when - sample.at)), 1.5) / std::sqrt(3.0);
    least = std::min(least, sample.delay / 2 + fromSeconds(kCoveringDeviations * wandered));
  }
  return least;
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
    observations.push_back({.at = seconds(sample.at - samples.back().at),
                            .offset = seconds(sample.offset - samples.back().offset),
                            .deviation = std::hypot(floor, perQueueing * seconds(sample.delay - least))});
  }
  return observations;
}

}  // namespace

OffsetTrack::Kept OffsetTrack::keep(const Sample& sample) {
  return {.at = sample.measuredAt,
          .offset = sample.offset(),
          .delay = sample.delay(),
          .maybeRetransmitted = sample.maybeRetransmitted};
}

void OffsetTrack::add(const Sample& sample) {
  if (sample.invalid) {
    return;
  }
  samples_.push_back(keep(sample));
  serverMaxError_ = sample.report.maxError;
  if (samples_.size() > kMaxSamples) {
    samples_.pop_front();
  }
  forgetWhatIsOver();
}

void OffsetTrack::amend(const Sample& sample) {
  const auto found = std::ranges::find(samples_, sample.measuredAt, &Kept::at);
  if (found != samples_.end()) {
    *found = keep(sample);
  } else if (samples_.empty() || samples_.back().at < sample.measuredAt) {
    add(sample);
  }
}

void OffsetTrack::forgetWhatIsOver() {
  const std::ptrdiff_t half = std::ssize(samples_) / 2;
  const std::vector<Observation> observations = toObservations(samples_);
  if (half < kTellingHalf || filterClock(observations, 0).wander <= kUsualWander) {
    return;
  }
  if (filterClock(std::span(observations).subspan(static_cast<std::size_t>(half)), 0).wander <= kUsualWander) {
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
  const Duration least = leastDelay(samples_);
  const ClockState state = filterClock(toObservations(samples_), seconds(when - samples_.back().at));
  TrackEstimate estimate{.offset = samples_.back().offset + fromSeconds(state.offset),
                         .offsetDeviation = fromSeconds(std::max(kTails * state.offsetDeviation, kMinPrecision)),
                         .frequency = state.frequency,
                         .skew = state.frequencyDeviation,
                         .delay = least,
                         .wander = state.wander,
                         .jitter = fromSeconds(state.scatter),
                         .bound = hiddenByAsymmetry(samples_, when, state.wander) + serverMaxError_,
                         .samples = samples_.size()};
  estimate.rootDistance = estimate.bound + kCoveringDeviations * estimate.offsetDeviation;
  if (samples_.size() < kMinSamples) {
    const auto best = std::min_element(samples_.begin(), samples_.end(),
                                       [](const Kept& a, const Kept& b) { return a.delay < b.delay; });
    estimate.offset = best->offset;
    estimate.rootDistance =
        estimate.bound + fromSeconds(kCoveringDeviations * kFrequencyTolerance * seconds(when - best->at));
    estimate.offsetDeviation = estimate.rootDistance / kCoveringDeviations;
  }
  return estimate;
}

}  // namespace tsq
