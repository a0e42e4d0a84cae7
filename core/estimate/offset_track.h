// SPDX-License-Identifier: MIT
/// One server watched for a while: from its recent samples to offset, frequency error, and how sure both are.
///
/// Up to 64 samples. What each proves by itself, for packets can only be late, leaves a corridor for the offset, whose
/// middle is the estimate; a Kalman filter tells how the clock runs meanwhile and how restless it is, and its estimate
/// is taken where the clock may wander by more than the corridor can tell. The older half is dropped when something
/// happened to the clock then that is over now. A burst is no different: it comes closer to the truth than its least
/// delayed sample, and its bound is no wider. Pure: no clock, no I/O.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>

#include "estimate/sample.h"

namespace tsq {

/// What the track says of one instant.
struct TrackEstimate {
  Duration offset{};           ///< how far the local clock is behind the server
  Duration offsetDeviation{};  ///< the estimated error: twice this covers 95 %
  double frequency = 0;        ///< how much the offset grows for each second, as a ratio: 1e-6 is 1 ppm
  double skew = 0;             ///< the frequency's estimated error, likewise
  Duration delay{};            ///< the smallest round trip of the samples used
  double wander = 0;           ///< how restless the frequency is, see kUsualWander
  Duration jitter{};           ///< root mean square of how far samples were from what was expected
  Duration bound{};         ///< what all samples together leave for path asymmetry to hide, and the server's maxError
  Duration rootDistance{};  ///< the true offset lies within offset +- this: the bound, and what stamps may be wrong by
  std::size_t samples = 0;
};

class OffsetTrack {
 public:
  /// Invalid samples are ignored.
  void add(const Sample& sample);

  /// The sample with this one's measuredAt was not quite right, or was even invalid, and this is. Forgotten ones stay
  /// so, also those from before a restart().
  void amend(const Sample& sample);

  /// The past says nothing about the future any more: the clock was set by somebody else, the machine slept, or the
  /// network changed.
  void restart();

  /// We ourselves moved the clock by this much (positive: forward). The past is moved along.
  void clockMoved(Duration by);

  /// Nothing without samples. With one or two, the least delayed one decides and nothing but its delay bounds the
  /// error.
  std::optional<TrackEstimate> estimateAt(MonoTime when) const;

  std::size_t size() const { return samples_.size(); }
  /// When the newest sample was taken.
  std::optional<MonoTime> newest() const;

 private:
  struct Kept {
    MonoTime at;
    Duration offset;
    Duration delay;
    bool maybeRetransmitted;
  };

  static Kept keep(const Sample& sample);
  void forgetWhatIsOver();

  std::deque<Kept> samples_;              // oldest first
  MonoTime newest_ = MonoTime::min();     // of all samples, also invalid ones
  MonoTime forgotten_ = MonoTime::min();  // what is as old is not wanted any more
  Duration serverMaxError_{};             // as of the newest
};

}  // namespace tsq
