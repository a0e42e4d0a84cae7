// SPDX-License-Identifier: MIT
/// Decides whether the clock may be corrected, corrects it, and can undo the last correction. Independent of D-Bus and
/// polkit; belongs to the main thread, so that two requests are never applied at the same time.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "applied_record.h"
#include "clock/kernel/clock_setter.h"
#include "clock/time_services.h"
#include "clock_statement.h"

namespace tsq::helper {

template <typename T>
using Answer = tl::expected<T, Refusal>;

class ClockKeeper {
 public:
  using FindSteering = std::function<clock::Steering()>;
  /// The state of other services, and of files.
  struct Surroundings {
    clock::Steering steering;
    std::optional<clock::LastGood> lastGood;
  };

  /// Clock and setter must outlive the keeper. `findSteering` may take seconds. The record is read now, and must have
  /// no other writer. `stateFolders`: see ClockStatement.
  ClockKeeper(const Clock& clock, const clock::ClockSetter& setter, FindSteering findSteering, AppliedStore store,
              std::vector<std::string> stateFolders);

  /// The action that the request needs now, by itself or because the user's budget is spent.
  Action actionFor(const Request& request, const Caller& caller) const;

  /// All checks except authorisation, with surroundings that are at most 1 s old. Done before the prompt, so that no
  /// user is prompted for a request that would be refused anyway.
  Answer<void> check(const Request& request);
  /// Repeats all checks, because a prompt may take a while. `action`: the one that was authorised. The freshness of the
  /// measurement is checked last, directly before the clock is moved.
  Answer<Applied> apply(const Request& request, const Caller& caller, Action action);

  /// Undoes this caller's last correction: once, within clock::kUndoTime, unless others have moved the clock since. A
  /// running slew is ended, and its applied part is slewed back. Needs no second authorisation, because it restores
  /// what the caller was allowed to change.
  Answer<Applied> undo(const Caller& caller);
  bool canUndo(const Caller& caller) const;

  /// At most 1 s old.
  const Surroundings& surroundings();
  Duration slewRemaining() const { return setter_.remaining().value_or(Duration::zero()); }
  bool canStep() const { return setter_.canStep(); }
  /// By any program.
  static bool isKernelSynchronised();
  BootTime now() const { return clock_.read().boot; }

 private:
  Answer<void> checkRange(const Request& request) const;
  Answer<void> checkSurroundings(const Request& request) const;
  Answer<void> checkFresh(const Request& request, std::optional<BootTime> lastApplied) const;
  void look();
  Answer<Applied> move(const Request& request) const;
  Answer<AppliedRecord::Undo> findUndo(const Caller& caller) const;
  Answer<void> checkUnmoved(const AppliedRecord::Undo& undo) const;
  Answer<Applied> takeBack(const Applied& applied) const;

  const Clock& clock_;
  const clock::ClockSetter& setter_;
  const FindSteering findSteering_;
  const AppliedStore store_;
  const ClockStatement statement_;
  AppliedRecord record_;
  Surroundings surroundings_;
  std::optional<BootTime> looked_;
};

}  // namespace tsq::helper
