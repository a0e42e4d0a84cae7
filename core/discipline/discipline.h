// SPDX-License-Identifier: MIT
/// Decides how to steer the clock: from what the servers say to a frequency, slews, steps and a status.
///
/// Offsets are removed by a temporary frequency, which ends by itself exactly when the offset is gone; steps are made
/// only at the start, or when told. Pure: no clock, no I/O; time comes with each call. ClockKeeper carries the actions
/// out. Frequencies are ratios against the oscillator: 1e-6 is 1 ppm, positive makes the clock faster.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "clock/kernel/clock_errors.h"
#include "clock/kernel/kernel_state.h"
#include "discipline/clock_estimate.h"

namespace tsq::discipline {

struct DisciplineLimits {
  /// The first `stepLimit` corrections may step if the offset is larger than `stepThreshold`; -1: all of them, 0: none.
  Duration stepThreshold = std::chrono::seconds(1);
  int stepLimit = 3;
  /// The temporary frequency of a slew.
  double maxSlewRate = 500e-6;
  /// Larger offsets are refused once steps are over: the clock is left alone until stepNow().
  Duration panicLimit = std::chrono::seconds(1000);
  /// The base frequency stays within this.
  double maxFrequency = 0.1;
  /// So many servers have to agree.
  std::size_t minServers = 1;
  /// With a larger maximum error the clock is unsynchronised: after about two days without servers.
  Duration maxError = std::chrono::seconds(3);
};

/// The frequency that makes this computer's clock right, as kept between runs.
struct Drift {
  double frequency = 0;  ///< a ratio
  double skew = 100e-6;  ///< one standard deviation; the default: a quartz whose error is unknown

  friend bool operator==(const Drift&, const Drift&) = default;
};

/// Sets the rate of the clock, base and slew together.
struct SetFrequency {
  double ratio = 0;
};
struct StepClock {
  Duration by{};  ///< positive: forward
};
/// What the kernel is to be told: synchronised or not, both errors, leap second.
struct SetState {
  clock::KernelState state;
};
using Action = std::variant<SetFrequency, StepClock, SetState>;

/// Why the clock is not being corrected.
enum class Refusal {
  None,
  NoAnswer,         ///< no server gave a usable sample
  ServersDisagree,  ///< no majority
  TooFewServers,    ///< fewer agree than DisciplineLimits::minServers
  Settling,         ///< measured, but not by all servers yet: in the first second
  BeyondPanicLimit,
  LeapSecond,  ///< a leap second is near: correct clocks may differ by 1 s
};

/// "too-few-servers": for JSON and logs.
std::string_view refusalName(Refusal refusal);

/// For `tsqctl tracking`, and for what a server on this computer tells about its clock.
struct Tracking {
  bool synchronised = false;  ///< set from servers, and its maximum error is within the limit
  Refusal refusal = Refusal::NoAnswer;
  std::optional<MonoTime> updated;  ///< when servers last corrected the clock; nothing before that
  Duration offset{};                ///< what is left to correct; positive: the clock is behind
  Duration deviation{};             ///< one standard deviation of the clock's error
  Duration maxError{};              ///< the clock is right within this: root distance
  double frequency = 0;             ///< base frequency
  double skew = 0;                  ///< its standard deviation
  double slewRate = 0;              ///< added to the base frequency now
  clock::LeapSecond leap = clock::LeapSecond::None;
  std::size_t agreeing = 0;  ///< servers at the last correction
  std::uint64_t steps = 0;   ///< made since the start
  Duration lastStep{};
};

class Discipline {
 public:
  Discipline(const DisciplineLimits& limits, const Drift& drift, MonoTime now);

  /// Before begin(): starts from this frequency instead, known no better than by default.
  void setFrequencyGuess(double frequency) { base_ = frequency; }

  /// The first actions: the frequency from the drift file, and unsynchronised.
  std::vector<Action> begin();

  /// After each sample.
  std::vector<Action> update(const ClockEstimate& estimate);
  /// Likewise, if there is no estimate.
  std::vector<Action> hold(NoEstimate reason, MonoTime now);

  /// When proceed() has to be called; earlier calls do no harm.
  MonoTime nextDeadline() const;
  /// Ends a slew, disarms a leap second that is over, and tells the kernel the present errors.
  std::vector<Action> proceed(const ClockReading& now);
  /// When an estimate is due even without a new sample, because no server is waited for any longer.
  MonoTime estimateDue() const { return settleBy_.value_or(kNever); }

  /// Removes the whole offset by a step, whatever the limits say. Nothing if the offset is unknown.
  std::vector<Action> stepNow(MonoTime now);
  /// Steps by what was measured without it; a known offset is smaller by this afterwards.
  std::vector<Action> stepBy(Duration by, MonoTime now);

  /// Another program stepped the clock, or it stood still during suspend: the offset is unknown until the next
  /// estimate.
  std::vector<Action> clockDisturbed(MonoTime now);

  /// These take effect at the next correction.
  void setLimits(const DisciplineLimits& limits) { limits_ = limits; }

  Tracking tracking(MonoTime now) const;
  /// The base frequency with its present error; from the first call of begin().
  Drift drift(MonoTime now) const;
  /// Whether the frequency was measured more exactly than the drift file or the default gave it: worth saving.
  bool isFrequencyMeasured() const { return isFrequencyMeasured_; }

 private:
  struct Errors {
    Duration deviation;
    Duration most;
  };

  void settle(MonoTime now);
  Refusal findRefusal(const ClockEstimate& estimate);
  bool mayStep(Duration offset) const;
  void take(const ClockEstimate& estimate);
  void takeOffset(const ClockEstimate& estimate);
  void setLeap(const ClockEstimate& estimate);
  void advance(MonoTime now);
  void startSlew(MonoTime now);
  void stopSlew();
  Action makeStep(Duration by);
  Action setFrequency() const { return SetFrequency{base_ + slewRate_}; }
  Action setState(MonoTime now);
  Duration remainingAt(MonoTime now) const;
  double wanderAssumed() const;
  Errors errorsAt(MonoTime now) const;
  bool isSynchronised(MonoTime now) const;

  DisciplineLimits limits_;
  Refusal refusal_ = Refusal::NoAnswer;
  // Frequency, as of frequencyAt_.
  double base_;
  double skew_;
  double wander_ = 0;
  MonoTime frequencyAt_;
  bool isFrequencyMeasured_ = false;
  // Offset: as estimated at updatedAt_, less what was slewed until slewedAt_.
  bool isOffsetKnown_ = false;
  bool isBeyondPanic_ = false;  // the clock is not corrected, so it is not synchronised
  Duration remaining_{};
  Duration deviation_{};
  Duration bound_{};
  MonoTime updatedAt_;
  MonoTime slewedAt_;
  double slewRate_ = 0;
  MonoTime slewEnd_ = kNever;
  // Start, status and statistics.
  bool isSettled_ = false;
  std::optional<MonoTime> settleBy_;
  MonoTime stateDue_;
  int corrections_ = 0;
  std::size_t agreeing_ = 0;
  std::uint64_t steps_ = 0;
  Duration lastStep_{};
  clock::LeapSecond leap_ = clock::LeapSecond::None;
  std::chrono::sys_days leapDay_;
};

}  // namespace tsq::discipline
