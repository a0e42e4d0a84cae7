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
// Even the least delayed sample queued a little: of n samples with exponential queueing it is expected to have queued
// for about mean / sqrt(n). Simulated, 0.8 gives the smallest errors for which two standard deviations still cover 97
// %.
constexpr double kFloorOfMeanQueueing = 0.8;
// What stamps themselves are worth; keeps weights finite on a path without any queueing.
constexpr double kStampDeviation = 100e-9;
// Before any sample is seen: quartz runs a hundred parts in a million wrong at worst, and the kernel bends a clock by
// five hundred at most. Without this, a few samples within milliseconds would promise a clock that runs away.
constexpr double kFrequencyBelief = 200e-6;
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
    points.push_back({.x = seconds(sample.at - when),
                      .y = seconds(sample.offset),
                      .deviation = std::hypot(floor, kQueueingDeviation * queueing)});
  }
  return points;
}

}  // namespace

void OffsetTrack::add(const Sample& sample) {
  if (sample.invalid) {
    return;
  }
  samples_.push_back({.at = sample.measuredAt, .offset = sample.offset(), .delay = sample.delay()});
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

std::optional<TrackEstimate> OffsetTrack::estimateAt(MonoTime when) const {
  if (samples_.empty()) {
    return std::nullopt;
  }
  const Duration least = leastDelay(samples_);
  TrackEstimate estimate{.delay = least, .bound = least / 2, .samples = samples_.size()};
  const std::vector<FitPoint> points = toPoints(samples_, when);
  const auto line = fitLine(points, kFrequencyBelief);
  if (!line) {
    const auto best = std::min_element(samples_.begin(), samples_.end(),
                                       [](const Kept& a, const Kept& b) { return a.delay < b.delay; });
    estimate.offset = best->offset;
    estimate.offsetDeviation = estimate.bound;
    return estimate;
  }
  estimate.offset = fromSeconds(line->intercept);
  estimate.offsetDeviation = fromSeconds(std::max(line->interceptDeviation, kMinPrecision));
  estimate.frequency = line->slope;
  estimate.skew = line->slopeDeviation;
  const double smallest = std::min_element(points.begin(), points.end(), [](const FitPoint& a, const FitPoint& b) {
                            return a.deviation < b.deviation;
                          })->deviation;
  estimate.jitter = fromSeconds(line->scatter * smallest);
  return estimate;
}

}  // namespace tsq
