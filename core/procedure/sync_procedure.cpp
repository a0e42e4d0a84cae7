// SPDX-License-Identifier: MIT
#include "procedure/sync_procedure.h"

#include <utility>

#include "clock/helper_interface.h"
#include "clock/kernel/clock_setter.h"

namespace tsq::procedure {
namespace {

// Kernels slew whole microseconds.
Adjustment inWholeMicroseconds(Adjustment adjustment) {
  if (adjustment.method == AdjustMethod::Slew) {
    adjustment.by = std::chrono::round<std::chrono::microseconds>(adjustment.by);
  }
  return adjustment;
}

// Error bounds for the kernel; none if a contributing server is not authenticated.
clock::ClockErrors errorsOf(const client::Burst& burst) {
  const auto& answer = burst.selection.answer;
  return client::isVerified(burst) ? clock::ClockErrors{.most = answer->bound, .estimated = answer->deviation}
                                   : clock::ClockErrors();
}

}  // namespace

bool SyncProcedure::isBusy() const {
  return phase_ != SyncPhase::Idle && phase_ != SyncPhase::Proposing && phase_ != SyncPhase::Refused &&
         phase_ != SyncPhase::Done;
}

SyncAction SyncProcedure::start(const ClockReading& now) {
  if (isBusy()) {
    return Wait{};
  }
  startedAt_ = now;
  chosen_ = rules_.limits.method;
  isForced_ = rules_.force;
  far_.reset();
  return measure(SyncPhase::Measuring);
}

SyncAction SyncProcedure::measure(SyncPhase phase) {
  phase_ = phase;
  burst_.reset();
  isFindingOthers_ = false;
  const bool isFar = far_ && phase == SyncPhase::Measuring;
  return Measure{.dates = isFar ? far_->dates() : quic::DateCheck(), .onlyVerified = far_.has_value()};
}

SyncAction SyncProcedure::measured(client::Burst burst, const SetterMeans& means) {
  if (phase_ == SyncPhase::Verifying) {
    burst_ = std::move(burst);
    phase_ = SyncPhase::Done;
    return Finish{};
  }
  if (phase_ != SyncPhase::Measuring || burst_) {
    return Wait{};
  }
  burst_ = std::move(burst);
  means_ = means;
  return far_ ? judgeFarClock() : judge();
}

SyncAction SyncProcedure::notMeasured(const Error& error) {
  if (phase_ == SyncPhase::Verifying) {
    phase_ = SyncPhase::Done;
    return Finish{};
  }
  return phase_ == SyncPhase::Measuring ? refuse(error) : Wait{};
}

SyncAction SyncProcedure::judgeFarClock() {
  if (const auto doubt = far_->measured(*burst_)) {
    return refuse(*doubt);
  }
  return far_->isChecked() ? decide() : measure(SyncPhase::Measuring);
}

// A disturbance of the local clock during the burst is not the servers' fault.
SyncAction SyncProcedure::judge() {
  const auto disturbance = findDisturbance({.start = startedAt_, .end = burst_->at});
  if (disturbance && !burst_->selection.answer) {
    return refuse(*disturbance);
  }
  return decide();
}

// The correction of a clock that is far off is not limited by an offset, but by certificates and the time floor.
SyncLimits SyncProcedure::limits() const {
  SyncLimits limits = rules_.limits;
  limits.minServers = rules_.minServers.value_or(burst_ ? usualMinServers(burst_->selection) : 1);
  limits.canStep = means_.canStep;
  limits.maxSlew = clock::kMaxSlew;
  limits.method = far_ || !means_.canSlew ? AdjustMethod::Step : chosen_;
  if (far_) {
    limits.maxOffset = Duration::max();
  }
  return limits;
}

SyncAction SyncProcedure::decide() {
  const SyncDecision decision = decideSync(burst_->selection, limits());
  if (std::holds_alternative<NothingToDo>(decision)) {
    return refuse(NothingToDo{});
  }
  if (const auto* reason = std::get_if<RefusalReason>(&decision)) {
    return refuse(*reason);
  }
  planned_ = inWholeMicroseconds(std::get<Adjustment>(decision));
  isFindingOthers_ = true;
  return FindOthers{};
}

SyncAction SyncProcedure::surveyed(const Survey& survey) {
  if (!std::exchange(isFindingOthers_, false)) {
    return Wait{};
  }
  if (survey.slewRemaining != Duration::zero()) {
    return refuse(clock::StaleReason::SlewRunning);
  }
  if (survey.isSteered && !isForced_) {
    return refuse(OtherService{});
  }
  phase_ = SyncPhase::Proposing;
  return Propose{};
}

SyncAction SyncProcedure::choose(AdjustMethod method) {
  if (phase_ != SyncPhase::Proposing) {
    return Wait{};
  }
  chosen_ = method;
  return decide();
}

SyncAction SyncProcedure::force() {
  if (phase_ != SyncPhase::Refused || !mayForce_) {
    return Wait{};
  }
  isForced_ = true;
  return decide();
}

SyncAction SyncProcedure::ignoreDates(const client::TimeFloor& floor) {
  if (phase_ != SyncPhase::Refused || !mayIgnoreDates_) {
    return Wait{};
  }
  far_.emplace(floor);
  return measure(SyncPhase::Measuring);
}

SyncAction SyncProcedure::refuse(const RefusalCause& cause) {
  phase_ = SyncPhase::Refused;
  isFindingOthers_ = false;
  mayForce_ = std::holds_alternative<OtherService>(cause);
  mayIgnoreDates_ = !far_ && std::holds_alternative<RefusalReason>(cause) && client::looksFarOff(*burst_);
  return Refuse{.cause = cause, .looksFarOff = mayIgnoreDates_};
}

SyncAction SyncProcedure::accept(const ClockReading& now, Duration slewRemaining) {
  if (phase_ != SyncPhase::Proposing || isFindingOthers_) {
    return Wait{};
  }
  const clock::MeasuredOffset measured = clock::measuredAt(burst_->at, planned_.by, errorsOf(*burst_));
  if (const auto stale = clock::findStale(measured, now, std::nullopt, slewRemaining)) {
    return refuse(*stale);
  }
  isUndone_ = false;
  phase_ = SyncPhase::Asking;
  return Apply{.measured = measured, .method = planned_.method, .force = isForced_};
}

SyncAction SyncProcedure::moved(const Adjustment& applied, const ClockReading& now, Duration slewRemaining) {
  if (phase_ != SyncPhase::Asking && phase_ != SyncPhase::Undoing) {
    return Wait{};
  }
  if (phase_ == SyncPhase::Asking) {
    undoable_ = means_.canUndo ? std::optional(now) : std::nullopt;
  }
  applied_ = applied;
  if (rules_.awaitsSlew && applied.method == AdjustMethod::Slew && slewRemaining != Duration::zero()) {
    phase_ = SyncPhase::Slewing;
    return AwaitSlew{};
  }
  return measure(SyncPhase::Verifying);
}

SyncAction SyncProcedure::setterRefused() {
  const bool isAsked = isFindingOthers_ || phase_ == SyncPhase::Asking || phase_ == SyncPhase::Undoing;
  return isAsked ? refuse(SetterRefused{}) : Wait{};
}

SyncAction SyncProcedure::slewProgressed(Duration remaining) {
  return phase_ == SyncPhase::Slewing && remaining == Duration::zero() ? measure(SyncPhase::Verifying) : Wait{};
}

SyncAction SyncProcedure::cancel() {
  const bool isAsked = phase_ == SyncPhase::Asking;
  if (!isAsked && phase_ != SyncPhase::Measuring && phase_ != SyncPhase::Proposing && phase_ != SyncPhase::Refused) {
    return Wait{};
  }
  if (isAsked) {
    undoable_.reset();  // the setter takes later requests for another caller's
  }
  isFindingOthers_ = false;
  phase_ = SyncPhase::Idle;
  return Abandon{.isAsked = isAsked};
}

SyncAction SyncProcedure::undo() {
  if (!std::exchange(undoable_, std::nullopt)) {
    return Wait{};
  }
  isFindingOthers_ = false;
  isUndone_ = true;
  phase_ = SyncPhase::Undoing;
  return TakeBack{.expected = {.method = applied_.method, .by = -applied_.by}};
}

bool SyncProcedure::canUndo(const ClockReading& now) const {
  if (!undoable_ || phase_ == SyncPhase::Asking) {
    return false;
  }
  const Duration shift = clock::wallMinusBoot(now) - clock::wallMinusBoot(*undoable_);
  return now.boot - undoable_->boot <= clock::kUndoTime && magnitude(shift) <= clock::kMaxShift;
}

bool SyncProcedure::isConfirmed() const {
  return !far_ || (burst_ && client::isVerified(*burst_));
}

}  // namespace tsq::procedure
