// SPDX-License-Identifier: MIT
/// Estimates offset and frequency error, with their deviations, from the recent samples of one server.
///
/// The newest samples. The offset limits of all samples bound a corridor, whose middle is the estimate (see
/// corridor.h); a Kalman filter estimates frequency and wander, and its offset is taken where the clock wanders too
/// much for the corridor. The older half is dropped when the clock behaved differently then. A burst is treated alike:
/// its estimate is more accurate than its least delayed sample, and its bound is no wider. Pure: no clock, no I/O.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>

#include "estimate/clock_filter.h"
#include "estimate/sample.h"

namespace tsq {

/// The estimate at one instant.
struct TrackEstimate {
  Duration offset{};           ///< how far the local clock is behind the server
  Duration offsetDeviation{};  ///< the estimated error: twice this covers 95 %
  Duration clockDeviation{};   ///< the part of it that the local clock's wander causes: the same for all servers
  double frequency = 0;        ///< growth of the offset per second, as a ratio: 1e-6 is 1 ppm
  double skew = 0;             ///< the frequency's estimated error, likewise
  Duration delay{};            ///< the smallest round trip of the samples used
  double wander = 0;           ///< random walk of the frequency, see ClockState::wander
  double expectedWander = 0;   ///< see ClockState::expectedWander
  Duration jitter{};           ///< root mean square of the samples' residuals
  Duration bound{};  ///< maximum error by path asymmetry, from the limits of all samples, plus the server's maxError
  Duration rootDistance{};  ///< the true offset is within offset +- this: the bound plus the errors of timestamps
  std::size_t samples = 0;
};

class OffsetTrack {
 public:
  /// Samples kept: on a path polled every second the frequency is that of the last minute, which follows a clock that
  /// gets warm.
  static constexpr std::size_t kUsualMemory = 64;
  /// More than a start at a shorter interval has (see PollRange::first): each of those makes the frequency better
  /// known.
  static constexpr std::size_t kMemoryOfStart = 256;

  explicit OffsetTrack(std::size_t memory = kUsualMemory) : memory_(memory) {}

  /// Invalid samples are ignored.
  void add(const Sample& sample);

  /// Replaces the sample with the same measuredAt, which may have been invalid. Does nothing if that sample was dropped
  /// or is from before a restart().
  void amend(const Sample& sample);

  /// Drops all samples: another process set the clock, the machine slept, or the network changed.
  void restart();

  /// This process moved the clock by this much (positive: forward); the samples' offsets are adjusted.
  void clockMoved(Duration by);

  /// This process changed the clock's rate at this time, by this part of what it was (positive: faster). Offsets and
  /// times of the samples are converted to a clock that had always run at the new rate, so that steering bends neither.
  void clockSteered(MonoTime at, double by);

  /// What is known of the frequency, apart from the samples: with the rate that is set now, it is 0 with this standard
  /// deviation.
  void believeSteady(MonoTime now, double deviation);

  /// Nothing without samples. With one or two, it is the least delayed one's offset, and its delay is the only bound of
  /// the error.
  std::optional<TrackEstimate> estimateAt(MonoTime when) const;

  std::size_t size() const { return samples_.size(); }
  /// When the newest sample was taken.
  std::optional<MonoTime> newest() const;

 private:
  struct Kept {
    MonoTime at;      // by a clock that had always run at the present rate
    Duration offset;  // likewise
    Duration delay;
    MonoTime measuredAt;  // identifies the sample
    Duration moved{};     // added to its offset since
  };

  struct Belief {
    FrequencyBelief frequency;
    MonoTime at;
  };

  static Kept keep(const Sample& sample);
  void forgetWhatIsOver();
  FrequencyBelief beliefAtFirst() const;

  std::size_t memory_;
  std::deque<Kept> samples_;              // oldest first
  MonoTime newest_ = MonoTime::min();     // of all samples, including invalid ones
  MonoTime forgotten_ = MonoTime::min();  // samples up to this time are ignored
  MonoTime steered_ = MonoTime::min();    // when the rate was changed last
  Duration serverMaxError_{};             // of the newest sample
  std::optional<Belief> belief_;
};

}  // namespace tsq
