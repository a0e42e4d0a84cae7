// SPDX-License-Identifier: MIT
/// The clocks of one simulated host, with offset and frequency error; they can be stepped, slewed and suspended.
#pragma once

#include "base/time.h"
#include "sim/event_queue.h"

namespace tsq::sim {

/// The relative frequency error of an oscillator; positive: it runs faster than true time.
struct FrequencyError {
  std::int64_t partsPerTrillion = 0;

  static constexpr FrequencyError ppm(std::int64_t partsPerMillion) { return {partsPerMillion * 1'000'000}; }
};

struct ClockModel {
  Duration offset{};                             ///< of the wall clock from true UTC at the start
  FrequencyError frequency;                      ///< of the oscillator behind all clocks
  FrequencyError wander;                         ///< random walk of the frequency: deviation after 1 s
  Duration uptime = std::chrono::seconds(1000);  ///< of the monotonic, boot and raw clocks at the start
};

class VirtualClock final : public Clock {
 public:
  /// The queue must outlive the clock. `utcAtStart`: true UTC at TrueTime zero.
  VirtualClock(const EventQueue& queue, WallTime utcAtStart, const ClockModel& model);

  WallTime wall() const override { return read().wall; }
  MonoTime monotonic() const override { return read().mono; }
  ClockReading read() const override;

  /// Steps the wall clock; positive moves it forward.
  void step(Duration by);
  /// Changes the rate of all clocks except the raw one, in addition to the oscillator's frequency error.
  void slew(FrequencyError by);
  FrequencyError frequency() const { return frequency_; }
  void setFrequency(FrequencyError frequency);
  /// The monotonic and raw clocks stop; the other two continue.
  void suspend();
  void resume();
  bool isSuspended() const { return suspended_; }

  /// The wall clock's error: positive if it is ahead of true UTC.
  Duration error() const;
  /// The first instant at which monotonic() will be at least `deadline` with the present rate; TrueTime::max() for
  /// kNever, or while the clock is suspended.
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
