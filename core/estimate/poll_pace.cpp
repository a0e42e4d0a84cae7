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

// The start lasts until the frequency is known this well, 0.1 ppm, or for this many samples, seven minutes at 2 s:
// where packets queue, an error of the frequency is as large as the queues divided by the number of samples.
constexpr double kKnownFrequency = 0.1e-6;
constexpr std::size_t kSamplesOfStart = 200;

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

bool PollPace::isStarting() const {
  return interval_ < range_.shortest;
}

// At the start it does not matter how exactly the clock is measured later: the range is the administrator's.
bool PollPace::mayBeLonger(const TrackEstimate& track, bool isRestless) const {
  if (isStarting()) {
    return noted_ >= kSamplesOfStart || (!isRestless && track.skew <= kKnownFrequency);
  }
  return isPredictable(track, 2 * interval_);
}

void PollPace::noteTrack(const TrackEstimate& track) {
  // If the track dropped samples, the clock's behaviour has just changed.
  const bool isRestless = track.wander > kUsualWander || track.samples < samples_;
  samples_ = track.samples;
  ++noted_;
  if (++sinceChange_ < kSamplesAtEachPace) {
    return;
  }
  if (isRestless && !isStarting()) {
    interval_ = std::max(interval_ / 2, range_.shortest);
    sinceChange_ = 0;
  } else if (track.samples >= kEnoughSamples && mayBeLonger(track, isRestless)) {
    interval_ = std::min(interval_ * 2, range_.longest);
    sinceChange_ = 0;
  }
}

// The oscillator is the same as before.
void PollPace::restart() {
  interval_ = range_.first.value_or(range_.shortest);
  samples_ = 0;
  sinceChange_ = 0;
}

}  // namespace tsq
