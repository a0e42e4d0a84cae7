// SPDX-License-Identifier: MIT
/// Setting the clock, step by step: measure, decide, propose, move the clock, measure again; and undo.
///
/// Pure: no clock, no I/O. What happens goes in as events (the functions that return a SyncAction), and each event
/// returns what to do next. tsq-adjtime and the monitor carry the actions out, each in its own way. An event that does
/// not belong to the phase changes nothing and returns Wait, so that late answers do no harm.
#pragma once

#include <optional>

#include "procedure/far_clock_procedure.h"
#include "procedure/sync_action.h"

namespace tsq::procedure {

enum class SyncPhase {
  Idle,
  Measuring,  ///< what to propose, and finding out who else sets the clock
  Proposing,  ///< the user decides
  Refused,    ///< see Refuse
  Asking,     ///< the setter, which may ask for a password
  Undoing,
  Slewing,    ///< the correction runs
  Verifying,  ///< moved, and being measured again
  Done,
};

/// The same for every attempt.
struct SyncRules {
  SyncLimits limits;                      ///< but for minServers and canStep
  std::optional<std::size_t> minServers;  ///< nothing: see usualMinServers()
  bool force = false;                     ///< although another service sets the clock
  bool awaitsSlew = false;                ///< measures again only after a slew has ended
};

/// What the setter is able to do.
struct SetterMeans {
  bool canStep = true;
  bool canSlew = true;
  bool canUndo = false;
};

struct Survey {
  bool isSteered = false;    ///< another service sets the clock
  Duration slewRemaining{};  ///< of an earlier correction, which must have ended first
};

class SyncProcedure {
 public:
  explicit SyncProcedure(const SyncRules& rules) : rules_(rules) {}

  SyncPhase phase() const { return phase_; }
  /// Something is under way that the user does not have to do anything about.
  bool isBusy() const;

  /// Begins anew, unless it is busy.
  SyncAction start(const ClockReading& now);
  SyncAction measured(client::Burst burst, const SetterMeans& means);
  SyncAction notMeasured(const Error& error);
  SyncAction surveyed(const Survey& survey);

  /// Of a proposal: with another method.
  SyncAction choose(AdjustMethod method);
  /// Of a proposal. `slewRemaining`: a slew that somebody began since it was measured.
  SyncAction accept(const ClockReading& now, Duration slewRemaining);
  /// Of a refusal because of another service: proposes all the same.
  SyncAction force();
  /// Of a refusal that looks as if the clock were far off: measures with the dates of certificates ignored, once.
  SyncAction ignoreDates(const client::TimeFloor& floor);

  /// The clock was moved, or moved back; `now`: read after that.
  SyncAction moved(const Adjustment& applied, const ClockReading& now, Duration slewRemaining);
  SyncAction setterRefused();
  SyncAction slewProgressed(Duration remaining);

  /// Gives up what has not been done yet. A slew runs on: undo() ends it.
  SyncAction cancel();
  /// Of the last correction.
  SyncAction undo();
  /// The last correction can still be taken back: it was made not long ago, and nobody has stepped the clock since.
  bool canUndo(const ClockReading& now) const;

  /// The newest measurement.
  const std::optional<client::Burst>& burst() const { return burst_; }
  /// What the newest decision was made by.
  SyncLimits limits() const;
  /// Once there is a proposal.
  const Adjustment& planned() const { return planned_; }
  /// The last correction, also when it was the undoing of another.
  const Adjustment& applied() const { return applied_; }
  bool isUndone() const { return isUndone_; }
  bool isForced() const { return isForced_; }
  /// Measured with dates ignored at first.
  bool isFarOff() const { return far_.has_value(); }
  /// Of Finish: false for a clock that was far off, if the servers could not be verified by the new time.
  bool isConfirmed() const;

 private:
  SyncAction measure(SyncPhase phase);
  SyncAction judgeFarClock();
  SyncAction judge();
  SyncAction decide();
  SyncAction refuse(const RefusalCause& cause);

  const SyncRules rules_;
  SyncPhase phase_ = SyncPhase::Idle;
  ClockReading startedAt_;
  std::optional<AdjustMethod> chosen_;
  bool isForced_ = false;
  bool isFindingOthers_ = false;
  bool mayForce_ = false;
  bool mayIgnoreDates_ = false;
  SetterMeans means_;
  std::optional<FarClockProcedure> far_;
  std::optional<client::Burst> burst_;
  Adjustment planned_;
  Adjustment applied_;
  bool isUndone_ = false;
  std::optional<ClockReading> undoable_;  // the clocks right after a correction that nobody has taken back
};

}  // namespace tsq::procedure
