// SPDX-License-Identifier: MIT
/// Chooses the poll interval: long while the clock is predictable, short with few samples or a wandering frequency.
/// Pure: no clock, no I/O.
#pragma once

#include <optional>

#include "estimate/offset_track.h"

namespace tsq {

/// Shortest and longest poll interval; equal for a fixed interval.
struct PollRange {
  Duration shortest = std::chrono::seconds(1);
  Duration longest = std::chrono::seconds(64);
  /// The interval at the start and after a restart, if shorter than `shortest`: it gets there in steps, when the
  /// clock's frequency is known.
  std::optional<Duration> first;
};

class PollPace {
 public:
  explicit PollPace(const PollRange& range) : range_(range), interval_(range.first.value_or(range.shortest)) {}

  Duration interval() const { return interval_; }
  /// Whether the interval is always the same, whatever the track.
  bool isFixed() const { return range_.shortest == range_.longest && interval_ == range_.longest; }
  /// To be called after each sample.
  void noteTrack(const TrackEstimate& track);
  /// Back to the first interval, because the samples were dropped. The start is not made longer by that.
  void restart();

 private:
  bool isStarting() const;
  bool mayBeLonger(const TrackEstimate& track, bool isRestless) const;

  PollRange range_;
  Duration interval_;
  std::size_t samples_ = 0;  // of the track
  std::size_t noted_ = 0;    // since the very start
  int sinceChange_ = 0;
};

}  // namespace tsq
