// SPDX-License-Identifier: MIT
/// Decides whether the clock may be moved, moves it, and can take the last move back. Knows nothing of buses and
/// passwords; belongs to the main thread, so that two requests are never applied at the same time.
#pragma once

#include <functional>
#include <tl/expected.hpp>

#include "applied_record.h"
#include "clock/clock_setter.h"
#include "clock/time_services.h"

namespace tsq::helper {

template <typename T>
using Answer = tl::expected<T, Refusal>;

class ClockKeeper {
 public:
  using FindSteering = std::function<clock::Steering()>;

  /// Clock and setter must outlive the keeper.
  ClockKeeper(const Clock& clock, const clock::ClockSetter& setter, FindSteering findSteering, AppliedStore store);

  /// Everything but the caller's right to do it. Asked twice: before the prompt, so that nobody is prompted for what
  /// would be refused anyway, and by apply(), for a prompt may take a while.
  Answer<void> check(const Request& request) const;
  Answer<Applied> apply(const Request& request, const Caller& caller);

  /// Takes back what this caller applied last: once, within clock::kUndoTime, unless the clock was moved by others
  /// since. A slew that is still running is ended, and what it has done already is slewed back. Needs no second
  /// authorisation: it restores what the caller was allowed to change.
  Answer<Applied> undo(const Caller& caller);
  bool canUndo(const Caller& caller) const;

  clock::Steering steering() const { return findSteering_(); }
  Duration slewRemaining() const { return setter_.remaining().value_or(Duration::zero()); }
  bool canStep() const { return setter_.canStep(); }

 private:
  Answer<void> checkRange(const Request& request) const;
  Answer<AppliedRecord::Undo> findUndo(const Caller& caller) const;
  Answer<Applied> takeBack(const Applied& applied) const;

  const Clock& clock_;
  const clock::ClockSetter& setter_;
  const FindSteering findSteering_;
  const AppliedStore store_;
};

}  // namespace tsq::helper
