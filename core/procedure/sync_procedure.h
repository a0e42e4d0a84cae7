// SPDX-License-Identifier: MIT
/// Setting the clock, step by step: measure, decide, propose, move the clock, measure again; and undo.
///
/// Pure: no clock, no I/O. Events go in (the functions that return a SyncAction), and each returns the next action.
/// tsq-adjtime and the monitor carry the actions out in their own ways. An event that does not belong to the phase
/// changes nothing and returns Wait, so late answers are harmless.
#pragma once

#include <optional>

#include "procedure/far_clock_procedure.h"
#include "procedure/sync_action.h"

namespace tsq::procedure {

enum class SyncPhase {
  Idle,
  Measuring,  ///< for the proposal, and finding out what else sets the clock
  Proposing,  ///< the user decides
  Refused,    ///< see Refuse
  Asking,     ///< waiting for the setter, which may ask for a password
  Undoing,
  Slewing,    ///< the correction is in progress
  Verifying,  ///< measuring again after the correction
  Done,
};

/// The same for every attempt.
struct SyncRules {
  SyncLimits limits;                      ///< except minServers and canStep
  std::optional<std::size_t> minServers;  ///< nothing: see usualMinServers()
  bool force = false;                     ///< even if another service sets the clock
  bool awaitsSlew = false;                ///< measures again only after a slew has ended
};

/// The abilities of the setter.
struct SetterMeans {
  bool canStep = true;
  bool canSlew = true;
  bool canUndo = false;
};

struct Survey {
  bool isSteered = false;    ///< another service sets the clock
  Duration slewRemaining{};  ///< of an earlier correction, which has to end first
};

class SyncProcedure {
 public:
  explicit SyncProcedure(const SyncRules& rules) : rules_(rules) {}

  SyncPhase phase() const { return phase_; }
  /// An operation is in progress; false while the user has to decide.
  bool isBusy() const;

  /// Starts over, unless busy.
  SyncAction start(const ClockReading& now);
  SyncAction measured(client::Burst burst, const SetterMeans& means);
  SyncAction notMeasured(const Error& error);
  SyncAction surveyed(const Survey& survey);

  /// For a proposal: changes its method.
  SyncAction choose(AdjustMethod method);
  /// For a proposal. `slewRemaining`: of a slew that began after the measurement.
  SyncAction accept(const ClockReading& now, Duration slewRemaining);
  /// For a refusal because of another service: makes the proposal anyway.
  SyncAction force();
  /// For a refusal that looks as if the clock were far off: measures with the dates of certificates ignored, once.
  SyncAction ignoreDates(const client::TimeFloor& floor);

  /// The clock was corrected, or the correction undone; `now`: read after that.
  SyncAction moved(const Adjustment& applied, const ClockReading& now, Duration slewRemaining);
  SyncAction setterRefused();
  SyncAction slewProgressed(Duration remaining);

  /// Cancels what is not done yet. A slew continues; undo() ends it.
  SyncAction cancel();
  /// Undoes the last correction.
  SyncAction undo();
  /// The last correction can still be undone: it is recent, and the clock was not stepped since.
  bool canUndo(const ClockReading& now) const;

  /// The newest measurement.
  const std::optional<client::Burst>& burst() const { return burst_; }
  /// The limits of the newest decision.
  SyncLimits limits() const;
  /// Valid once there is a proposal.
  const Adjustment& planned() const { return planned_; }
  /// The last correction; also an undo.
  const Adjustment& applied() const { return applied_; }
  bool isUndone() const { return isUndone_; }
  bool isForced() const { return isForced_; }
  /// First measured with dates ignored.
  bool isFarOff() const { return far_.has_value(); }
  /// At Finish: false for a clock that was far off, if the servers could not be verified at the new time.
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
  std::optional<ClockReading> undoable_;  // the clocks directly after a correction that was not undone
};

}  // namespace tsq::procedure
