// SPDX-License-Identifier: MIT
#include "estimate/poll_pace.h"

#include <algorithm>
#include <cmath>

#include "estimate/clock_filter.h"
#include "estimate/corridor.h"

namespace tsq {
namespace {

// With this many samples the frequency is known well enough to double the poll interval.
constexpr std::size_t kEnoughSamples = 16;
// Samples at one poll interval before it is changed again.
constexpr int kSamplesAtEachPace = 8;

// Within this interval any clock may be left alone, however exactly it is measured.
constexpr Duration kAlwaysShort = std::chrono::seconds(16);

// While a steady clock wanders no farther than it can be measured, samples can be averaged. There should be some of
// them in that time, which is half a minute on a quiet LAN and half an hour over the Internet.
constexpr int kSamplesToAverage = 4;
bool isPredictable(const TrackEstimate& track, Duration interval) {
  const double deviation = toSeconds(track.offsetDeviation);
  const double clock = toSeconds(track.clockDeviation);
  const double measured = std::sqrt(std::max(0.0, deviation * deviation - clock * clock));
  return interval <= kAlwaysShort || wanderedAfter(kSamplesToAverage * toSeconds(interval), kUsualWander) <= measured;
}

}  // namespace

void PollPace::noteTrack(const TrackEstimate& track) {
  // A shorter interval than the shortest is only for the start.
  const Duration shortest = std::min(interval_, range_.shortest);
  // If the track dropped samples, the clock's behaviour has just changed.
  const bool restless = track.wander > kUsualWander || track.samples < samples_;
  samples_ = track.samples;
  if (++sinceChange_ < kSamplesAtEachPace) {
    return;
  }
  if (restless) {
    interval_ = std::max(interval_ / 2, shortest);
    sinceChange_ = 0;
  } else if (track.samples >= kEnoughSamples && (interval_ < range_.shortest || isPredictable(track, 2 * interval_))) {
    interval_ = std::min(interval_ * 2, range_.longest);
    sinceChange_ = 0;
  }
}

void PollPace::restart() {
  *this = PollPace(range_);
}

}  // namespace tsq
