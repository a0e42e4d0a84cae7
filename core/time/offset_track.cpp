// SPDX-License-Identifier: MIT
#include "time/offset_track.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "time/line_fit.h"

namespace tsq {
namespace {

// More samples would average noise that slow wander of the clock then exceeds.
constexpr std::size_t kMaxSamples = 64;
// The runs test never shortens a track below this: fewer points make no better line.
constexpr std::size_t kMinSamples = 6;
// A packet pair that queued for q altogether has an offset error anywhere within +-q/2, of standard deviation
// q/sqrt(12).
const double kQueueingDeviation = 1 / std::sqrt(12.0);
// Loss recovery delays one direction only: the error is the whole q/2.
constexpr double kRetransmissionDeviation = 0.5;
// Even the least delayed of n samples queued a little: about as long as the others on average, divided by sqrt(n).
// Simulated with exponential and normal queueing, 0.6 of that gives small errors which two deviations cover in 95 %.
constexpr double kFloorOfMeanQueueing = 0.6;
// What stamps themselves are worth; keeps weights finite on a path without any queueing.
constexpr double kStampDeviation = 100e-9;
// Before any sample is seen: quartz runs a hundred parts in a million wrong at worst. Without this, a few samples
// within milliseconds would promise a clock that runs away.
constexpr double kFrequencyBelief = 100e-6;
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

// x: seconds before `when`, as negative numbers; y: offset in seconds.
template <typename Samples>
std::vector<FitPoint> toPoints(const Samples& samples, MonoTime when) {
  const Duration least = leastDelay(samples);
  double meanQueueing = 0;
  for (const auto& sample : samples) {
    meanQueueing += seconds(sample.delay - least) / static_cast<double>(samples.size());
  }
  const double floor =
      std::hypot(kFloorOfMeanQueueing * meanQueueing / std::sqrt(static_cast<double>(samples.size())), kStampDeviation);
  std::vector<FitPoint> points;
  points.reserve(samples.size());
  for (const auto& sample : samples) {
    const double queueing = seconds(sample.delay - least);
    const double perQueueing = sample.maybeRetransmitted ? kRetransmissionDeviation : kQueueingDeviation;
    points.push_back({.x = seconds(sample.at - when),
                      .y = seconds(sample.offset),
                      .deviation = std::hypot(floor, perQueueing * queueing)});
  }
  return points;
}

}  // namespace

void OffsetTrack::add(const Sample& sample) {
  if (sample.invalid) {
    return;
  }
  samples_.push_back({.at = sample.measuredAt,
                      .offset = sample.offset(),
                      .delay = sample.delay(),
                      .maybeRetransmitted = sample.maybeRetransmitted});
  if (samples_.size() > kMaxSamples) {
    samples_.pop_front();
  }
  dropWhatDoesNotFit();
}

void OffsetTrack::clockMoved(Duration by) {
  for (Kept& sample : samples_) {
    sample.offset -= by;
  }
}

void OffsetTrack::dropWhatDoesNotFit() {
  while (samples_.size() > kMinSamples) {
    const std::vector<FitPoint> points = toPoints(samples_, samples_.back().at);
    const auto line = fitLine(points, kFrequencyBelief);
    if (!line || scattersAtRandom(points, *line)) {
      return;
    }
    samples_.pop_front();
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
  TrackEstimate estimate{.delay = least, .bound = least / 2, .samples = samples_.size()};
  const std::vector<FitPoint> points = toPoints(samples_, when);
  FittedLine line{.slopeDeviation = kFrequencyBelief};
  if (const auto fitted = fitLine(points, kFrequencyBelief)) {
    line = *fitted;
    estimate.offsetDeviation = fromSeconds(std::max(line.interceptDeviation, kMinPrecision));
    estimate.rootDistance = estimate.bound + kCoveringDeviations * estimate.offsetDeviation;
  } else {
    const auto best = std::min_element(samples_.begin(), samples_.end(),
                                       [](const Kept& a, const Kept& b) { return a.delay < b.delay; });
    const Duration aged = fromSeconds(kCoveringDeviations * kFrequencyBelief * seconds(when - best->at));
    line.intercept = seconds(best->offset);
    estimate.rootDistance = estimate.bound + aged;
    estimate.offsetDeviation = estimate.rootDistance / kCoveringDeviations;
  }
  estimate.offset = fromSeconds(line.intercept);
  estimate.frequency = line.slope;
  estimate.skew = line.slopeDeviation;
  double sumSquares = 0;
  for (const FitPoint& point : points) {
    sumSquares += std::pow(point.y - line.at(point.x), 2);
  }
  estimate.jitter = fromSeconds(std::sqrt(sumSquares / static_cast<double>(points.size())));
  return estimate;
}

}  // namespace tsq
