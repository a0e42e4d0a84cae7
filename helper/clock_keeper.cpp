// SPDX-License-Identifier: MIT
#include "clock_keeper.h"

#include <algorithm>

#include "base/instant.h"
#include "clock/kernel/kernel_state.h"

namespace tsq::helper {
namespace {

using clock::HelperError;
using clock::kMaxShift;
using clock::StaleReason;

// Maximum age of surroundings that are only reported, or used to avoid a needless prompt.
constexpr Duration kLookInterval = std::chrono::seconds(1);

Refusal failed(const Error& error) {
  return refusal(HelperError::Failed,
                 QStringLiteral("The system did not take the change: ") + QString::fromStdString(error.detail));
}

Refusal notKept() {
  return refusal(HelperError::Failed, QStringLiteral("No record of the change could be kept, so nothing was changed."));
}

Refusal beyondBudget() {
  return refusal(HelperError::NotAuthorised,
                 QStringLiteral("More than 15 minutes in all need another password; the clock was not changed."));
}

Refusal beforeLastGood(const clock::LastGood& lastGood) {
  return refusal(HelperError::BeforeLastGood,
                 QStringLiteral("The clock was known to be right at %1, and would show an earlier time; remove %2 if "
                                "that is mistaken.")
                     .arg(QString::fromStdString(formatInstant(lastGood.time)), QString::fromStdString(lastGood.path)));
}

}  // namespace

ClockKeeper::ClockKeeper(const Clock& clock, const clock::ClockSetter& setter, FindSteering findSteering,
                         AppliedStore store, std::vector<std::string> stateFolders)
    : clock_(clock),
      setter_(setter),
      findSteering_(std::move(findSteering)),
      store_(std::move(store)),
      statement_(setter, std::move(stateFolders)),
      record_(store_.load(clock.read().boot)) {}

Action ClockKeeper::actionFor(const Request& request, const Caller& caller) const {
  return record_.budget.actionFor(request, caller.uid);
}

void ClockKeeper::look() {
  surroundings_ = {.steering = findSteering_(), .lastGood = statement_.lastGood()};
  looked_ = clock_.read().boot;  // read last, because findSteering_() may take longer than kLookInterval
}

const ClockKeeper::Surroundings& ClockKeeper::surroundings() {
  if (const BootTime now = clock_.read().boot; !looked_ || now - *looked_ >= kLookInterval) {
    look();
  }
  return surroundings_;
}

bool ClockKeeper::isKernelSynchronised() {
  const auto state = clock::readKernelState();
  return state && state->synchronised;
}

Answer<void> ClockKeeper::checkRange(const Request& request) const {
  // Checked before any arithmetic with it.
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

Answer<void> ClockKeeper::checkSurroundings(const Request& request) const {
  if (const clock::Steering& steering = surroundings_.steering; steering.isSteered() && !request.force) {
    return tl::unexpected(refusal(HelperError::OtherService, QStringLiteral("This clock is steered by ") +
                                                                 QString::fromStdString(steering.names())));
  }
  const auto& lastGood = surroundings_.lastGood;
  if (lastGood && clock_.wall() < lastGood->time - request.measured.offset) {
    return tl::unexpected(beforeLastGood(*lastGood));
  }
  return {};
}

Answer<void> ClockKeeper::checkFresh(const Request& request, std::optional<BootTime> lastApplied) const {
  if (const auto stale = clock::findStale(request.measured, clock_.read(), lastApplied, slewRemaining())) {
    return tl::unexpected(explain(*stale));
  }
  return {};
}

Answer<void> ClockKeeper::check(const Request& request) {
  return checkRange(request)
      .and_then([&] {
        surroundings();
        return checkSurroundings(request);
      })
      .and_then([&] { return checkFresh(request, record_.at); });
}

// The slow steps come first: systemd and the disk may take seconds. Meanwhile another process may have corrected the
// clock, so nothing comes between the last check of it and the system call.
Answer<Applied> ClockKeeper::apply(const Request& request, const Caller& caller, Action action) {
  look();
  if (const auto checked = checkRange(request).and_then([&] { return checkSurroundings(request); }); !checked) {
    return tl::unexpected(checked.error());
  }
  if (action == Action::AdjustClock && actionFor(request, caller) == Action::StepClock) {
    return tl::unexpected(beyondBudget());
  }
  // If the helper ends in between, the offset counts as applied.
  const AppliedRecord before = record_;
  record_ = {.at = clock_.read().boot, .undo = std::nullopt, .budget = before.budget};
  record_.budget.take(request, caller.uid, action);
  if (!store_.save(record_)) {
    record_ = before;
    return tl::unexpected(notKept());
  }
  if (const auto fresh = checkFresh(request, before.at); !fresh) {
    record_ = before;
    store_.save(record_);
    return tl::unexpected(fresh.error());
  }
  const auto applied = move(request);
  if (!applied) {
    return applied;
  }
  const ClockReading now = clock_.read();
  const bool others = surroundings_.steering.isSteered();
  record_.undo = {.caller = caller,
                  .applied = *applied,
                  .wallMinusBoot = clock::wallMinusBoot(now),
                  .raised = statement_.make(request, *applied, now, others)};
  store_.save(record_);  // if this fails, there is only no undo
  looked_.reset();       // the surroundings may have changed
  return applied;
}

Answer<Applied> ClockKeeper::move(const Request& request) const {
  const Duration by = request.measured.offset;
  if (request.method() == Method::Step) {
    return setter_.step(by).map([by] { return Applied{.method = Method::Step, .by = by}; }).map_error(failed);
  }
  return setter_.slew(by)
      .map([](Duration slewed) { return Applied{.method = Method::Slew, .by = slewed}; })
      .map_error(failed);
}

Answer<AppliedRecord::Undo> ClockKeeper::findUndo(const Caller& caller) const {
  const ClockReading now = clock_.read();
  const auto& undo = record_.undo;
  if (!undo || !(undo->caller == caller) || *record_.at < now.boot - clock::kUndoTime) {
    return tl::unexpected(
        refusal(HelperError::NothingToUndo, QStringLiteral("There is no correction of yours to undo.")));
  }
  return checkUnmoved(*undo).map([&] { return *undo; });
}

// The limits are added to the machine's own reading: adding them to a number from a file could overflow.
Answer<void> ClockKeeper::checkUnmoved(const AppliedRecord::Undo& undo) const {
  const Duration stands = clock::wallMinusBoot(clock_.read());
  if (undo.wallMinusBoot < stands - kMaxShift || undo.wallMinusBoot > stands + kMaxShift) {
    return tl::unexpected(explain(StaleReason::ClockMoved));
  }
  return {};
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
  // The kernel counts down from the requested slew; any other value belongs to another program's slew.
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
  const AppliedRecord before = record_;
  record_ = {.at = clock_.read().boot, .undo = std::nullopt, .budget = before.budget};
  if (!store_.save(record_)) {
    record_ = before;
    return tl::unexpected(notKept());
  }
  // Checked again directly before the clock is moved, because saving may take seconds.
  const auto taken = checkUnmoved(*undo).and_then([&] { return takeBack(undo->applied); });
  if (taken) {
    statement_.withdraw(*undo, clock_.read().boot);
    looked_.reset();
  }
  return taken;
}

}  // namespace tsq::helper
