// SPDX-License-Identifier: MIT
/// How often a server has to be asked: seldom while the clock is predictable, often as long as little is known and when
/// it is restless. Pure: no clock, no I/O.
#pragma once

#include "estimate/offset_track.h"

namespace tsq {

/// The same twice: a fixed interval.
struct PollRange {
  Duration shortest = std::chrono::seconds(1);
  Duration longest = std::chrono::seconds(64);
};

class PollPace {
 public:
  explicit PollPace(const PollRange& range) : range_(range), interval_(range.shortest) {}

  Duration interval() const { return interval_; }
  /// After each sample: what the track says now.
  void noteTrack(const TrackEstimate& track);
  /// The past says nothing any more.
  void restart();

 private:
  PollRange range_;
  Duration interval_;
  std::size_t samples_ = 0;
  int sinceChange_ = 0;
};

}  // namespace tsq
