// SPDX-License-Identifier: MIT
/// The clocks of one simulated host: wrong by an offset, too fast or too slow, stepped, and put to sleep at will.
#pragma once

#include "base/time.h"
#include "sim/event_queue.h"

namespace tsq::sim {

/// How much faster than true time an oscillator runs.
struct FrequencyError {
  std::int64_t partsPerTrillion = 0;

  static constexpr FrequencyError ppm(std::int64_t partsPerMillion) { return {partsPerMillion * 1'000'000}; }
};

struct ClockModel {
  Duration offset{};                             ///< of the wall clock from true UTC at the start
  FrequencyError frequency;                      ///< of the oscillator behind all clocks
  FrequencyError wander;                         ///< how far that walks at random: deviation after one second
  Duration uptime = std::chrono::seconds(1000);  ///< of the monotonic, boot and raw clocks at the start
};

class VirtualClock final : public Clock {
 public:
  /// The queue must outlive the clock. `utcAtStart` is what perfect wall clocks show at TrueTime zero.
  VirtualClock(const EventQueue& queue, WallTime utcAtStart, const ClockModel& model);

  WallTime wall() const override { return read().wall; }
  MonoTime monotonic() const override { return read().mono; }
  ClockReading read() const override;

  /// Somebody sets the wall clock; positive moves it forward.
  void step(Duration by);
  /// Somebody slews the clocks, all but the raw one, by this much on top of the oscillator's own error.
  void slew(FrequencyError by);
  FrequencyError frequency() const { return frequency_; }
  void setFrequency(FrequencyError frequency);
  /// The monotonic and raw clocks stand still, the other two run on.
  void suspend();
  void resume();
  bool isSuspended() const { return suspended_; }

  /// How far the wall clock is ahead of true UTC now.
  Duration error() const;
  /// The first instant at which monotonic() will be at least `deadline`, as things stand now; TrueTime::max() when that
  /// is kNever or the clock stands still.
  TrueTime whenMonotonic(MonoTime deadline) const;

 private:
  Duration onOscillator(Duration trueElapsed) const;
  Duration onClock(Duration trueElapsed) const;
  void rebase();

  const EventQueue& queue_;
  WallTime utcAtStart_;
  TrueTime baseTime_;
  ClockReading base_;  // the clocks at baseTime_
  FrequencyError frequency_;
  FrequencyError slew_;
  bool suspended_ = false;
};

}  // namespace tsq::sim
