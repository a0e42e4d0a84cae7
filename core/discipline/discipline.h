// SPDX-License-Identifier: MIT
/// Decides how to steer the clock: from what the servers say to a frequency, slews, steps and a status.
///
/// Offsets are removed by a temporary frequency, which ends by itself exactly when the offset is gone; steps are made
/// only at the start, or when told. Pure: no clock, no I/O; time comes with each call. ClockKeeper carries the actions
/// out. Frequencies are ratios against the oscillator: 1e-6 is 1 ppm, positive makes the clock faster.
#pragma once

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

#include "clock/clock_errors.h"
#include "clock/kernel_state.h"
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
  /// With a larger maximum error the clock is unsynchronised (RFC 5905's MAXDIST).
  Duration maxError = std::chrono::seconds(1);
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
  bool synchronised = false;       ///< set from servers, and its maximum error is within the limit
  Refusal refusal = Refusal::NoAnswer;
  std::optional<MonoTime> updated; ///< when servers last corrected the clock; nothing before that
  Duration offset{};               ///< what is left to correct; positive: the clock is behind
  Duration deviation{};            ///< one standard deviation of the clock's error
  Duration maxError{};             ///< the clock is right within this: root distance
  double frequency = 0;            ///< base frequency
  double skew = 0;                 ///< its standard deviation
  double slewRate = 0;             ///< added to the base frequency now
  clock::LeapSecond leap = clock::LeapSecond::None;
  std::size_t agreeing = 0;        ///< servers at the last correction
  std::uint64_t steps = 0;         ///< made since the start
  Duration lastStep{};
};

class Discipline {
 public:
  Discipline(const DisciplineLimits& limits, const Drift& drift, MonoTime now);

  /// The first actions: the frequency from the drift file, and unsynchronised.
  std::vector<Action> begin();

  /// After each sample.
  std::vector<Action> update(const ClockEstimate& estimate);
  /// Likewise, if there is no estimate.
  std::vector<Action> hold(NoEstimate reason, MonoTime now);

  /// When proceed() has to be called; earlier calls do no harm.
  MonoTime nextDeadline() const;
  /// Ends a slew, and tells the kernel the present errors.
  std::vector<Action> proceed(MonoTime now);

  /// Removes the whole offset by a step, whatever the limits say. Nothing if the offset is unknown.
  std::vector<Action> stepNow(MonoTime now);

  /// Another program stepped the clock, or it stood still during suspend: the offset is unknown until the next estimate.
  std::vector<Action> clockDisturbed(MonoTime now);

  /// These take effect at the next correction.
  void setLimits(const DisciplineLimits& limits);

  Tracking tracking(MonoTime now) const;
  /// To be saved every hour and at the end; nothing until the frequency was measured.
  std::optional<Drift> drift() const;
};

}  // namespace tsq::discipline
