// SPDX-License-Identifier: MIT
#include "estimate/poll_pace.h"

#include <algorithm>

#include "estimate/clock_filter.h"

namespace tsq {
namespace {

// With this many samples the frequency is known well enough to double the poll interval.
constexpr std::size_t kEnoughSamples = 16;
// Samples at one poll interval before it is changed again.
constexpr int kSamplesAtEachPace = 8;

}  // namespace

void PollPace::noteTrack(const TrackEstimate& track) {
  // If the track dropped samples, the clock's behaviour has just changed.
  const bool restless = track.wander > kUsualWander || track.samples < samples_;
  samples_ = track.samples;
  if (++sinceChange_ < kSamplesAtEachPace) {
    return;
  }
  if (restless) {
    interval_ = std::max(interval_ / 2, range_.shortest);
    sinceChange_ = 0;
  } else if (track.samples >= kEnoughSamples) {
    interval_ = std::min(interval_ * 2, range_.longest);
    sinceChange_ = 0;
  }
}

void PollPace::restart() {
  *this = PollPace(range_);
}

}  // namespace tsq
