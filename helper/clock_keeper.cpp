// SPDX-License-Identifier: MIT
#include "clock_keeper.h"

#include <algorithm>

namespace tsq::helper {
namespace {

using clock::HelperError;
using clock::kMaxShift;
using clock::StaleReason;

QString textFor(StaleReason reason) {
  switch (reason) {
    case StaleReason::TooOld:
      return QStringLiteral("The offset was measured more than two minutes ago; measure again.");
    case StaleReason::FromTheFuture:
      return QStringLiteral("The offset was measured later than now; measure again.");
    case StaleReason::ClockMoved:
      return QStringLiteral("The clock was moved since the offset was measured; measure again.");
    case StaleReason::AlreadyApplied:
      return QStringLiteral("A correction was applied since the offset was measured; measure again.");
    case StaleReason::SlewRunning:
      break;
  }
  return QStringLiteral("An earlier correction is still being applied; undo it, or wait.");
}

Refusal explain(StaleReason reason) {
  return refusal(clock::helperErrorFrom(reason), textFor(reason));
}

Refusal failed(const Error& error) {
  return refusal(HelperError::Failed,
                 QStringLiteral("The system did not take the change: ") + QString::fromStdString(error.detail));
}

Refusal notKept() {
  return refusal(HelperError::Failed, QStringLiteral("No record of the change could be kept, so nothing was changed."));
}

}  // namespace

ClockKeeper::ClockKeeper(const Clock& clock, const clock::ClockSetter& setter, FindSteering findSteering,
                         AppliedStore store)
    : clock_(clock), setter_(setter), findSteering_(std::move(findSteering)), store_(std::move(store)) {}

Answer<void> ClockKeeper::checkRange(const Request& request) const {
  // Before anything computes with it.
  const Duration offset = request.measured.offset;
  if (offset < -clock::kMaxStep || offset > clock::kMaxStep || offset == Duration::zero()) {
    return tl::unexpected(
        refusal(HelperError::OutOfRange, QStringLiteral("The offset must not be zero nor above 100 years.")));
  }
  if (request.method() == Method::Slew && std::chrono::abs(offset) > clock::kMaxSlew) {
    return tl::unexpected(
        refusal(HelperError::OutOfRange, QStringLiteral("More than 2145 s cannot be applied gradually.")));
  }
  if (request.method() == Method::Step && !setter_.canStep()) {
    return tl::unexpected(
        refusal(HelperError::OutOfRange, QStringLiteral("This system can only be corrected gradually.")));
  }
  return {};
}

Answer<void> ClockKeeper::check(const Request& request) const {
  if (const auto checked = checkRange(request); !checked) {
    return checked;
  }
  const ClockReading now = clock_.read();
  const auto record = store_.load(now.boot);
  const auto lastApplied = record ? std::optional(record->at) : std::nullopt;
  if (const auto stale = clock::findStale(request.measured, now, lastApplied, slewRemaining())) {
    return tl::unexpected(explain(*stale));
  }
  if (const auto steering = findSteering_(); steering.isSteered() && !request.force) {
    return tl::unexpected(refusal(HelperError::OtherService, QStringLiteral("This clock is steered by ") +
                                                                 QString::fromStdString(steering.names())));
  }
  return {};
}

Answer<Applied> ClockKeeper::apply(const Request& request, const Caller& caller) {
  if (const auto checked = check(request); !checked) {
    return tl::unexpected(checked.error());
  }
  // First the record: should we end in between, the offset counts as applied.
  AppliedRecord record{.at = clock_.read().boot, .undo = std::nullopt};
  if (!store_.save(record)) {
    return tl::unexpected(notKept());
  }
  Applied applied{.method = request.method(), .by = request.measured.offset};
  if (applied.method == Method::Step) {
    if (const auto stepped = setter_.step(applied.by); !stepped) {
      return tl::unexpected(failed(stepped.error()));
    }
  } else if (const auto slewed = setter_.slew(applied.by)) {
    applied.by = *slewed;
  } else {
    return tl::unexpected(failed(slewed.error()));
  }
  record.undo = {.caller = caller, .applied = applied, .wallMinusBoot = clock::wallMinusBoot(clock_.read())};
  store_.save(record);  // without it there is just no undo
  return applied;
}

Answer<AppliedRecord::Undo> ClockKeeper::findUndo(const Caller& caller) const {
  const ClockReading now = clock_.read();
  const auto record = store_.load(now.boot);
  if (!record || !record->undo || !(record->undo->caller == caller) || record->at < now.boot - clock::kUndoTime) {
    return tl::unexpected(
        refusal(HelperError::NothingToUndo, QStringLiteral("There is no correction of yours to undo.")));
  }
  const Duration shift = clock::wallMinusBoot(now) - record->undo->wallMinusBoot;
  if (shift < -kMaxShift || shift > kMaxShift) {
    return tl::unexpected(explain(StaleReason::ClockMoved));
  }
  return *record->undo;
}

bool ClockKeeper::canUndo(const Caller& caller) const {
  return findUndo(caller).has_value();
}

Answer<Applied> ClockKeeper::takeBack(const Applied& applied) const {
  if (applied.method == Method::Step) {
    const Applied back{.method = Method::Step, .by = -applied.by};
    return setter_.step(back.by).map([&] { return back; }).map_error(failed);
  }
  const auto remaining = setter_.remaining();
  if (!remaining) {
    return tl::unexpected(failed(remaining.error()));
  }
  // The kernel counts down from what it was given; anything else is somebody else's slew.
  const auto [least, most] = std::minmax({applied.by, Duration::zero()});
  if (*remaining < least || *remaining > most) {
    return tl::unexpected(explain(StaleReason::ClockMoved));
  }
  return setter_.slew(*remaining - applied.by)
      .map([](Duration by) { return Applied{.method = Method::Slew, .by = by}; })
      .map_error(failed);
}

Answer<Applied> ClockKeeper::undo(const Caller& caller) {
  const auto undo = findUndo(caller);
  if (!undo) {
    return tl::unexpected(undo.error());
  }
  if (!store_.save({.at = clock_.read().boot, .undo = std::nullopt})) {
    return tl::unexpected(notKept());
  }
  return takeBack(undo->applied);
}

}  // namespace tsq::helper
