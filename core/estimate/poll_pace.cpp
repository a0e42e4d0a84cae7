// SPDX-License-Identifier: MIT
#include "estimate/poll_pace.h"

#include <algorithm>

#include "estimate/clock_filter.h"

namespace tsq {
namespace {

// So many samples tell enough about the clock's frequency to look away for twice as long.
constexpr std::size_t kEnoughSamples = 16;
// So many samples are taken at one pace before it is changed again.
constexpr int kSamplesAtEachPace = 8;

}  // namespace

void PollPace::noteTrack(const TrackEstimate& track) {
  // A track that was cut tells of something that has just happened.
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
