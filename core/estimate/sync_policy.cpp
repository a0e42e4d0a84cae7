// SPDX-License-Identifier: MIT
#include "estimate/sync_policy.h"

#include <algorithm>

namespace tsq {

SyncDecision decideSync(const Selection& selection, const SyncLimits& limits) {
  if (!selection.answer) {
    const bool disagree = std::any_of(selection.verdicts.begin(), selection.verdicts.end(), [](const Verdict& verdict) {
      return verdict.status == ServerStatus::NoMajority;
    });
    return disagree ? RefusalReason::ServersDisagree : RefusalReason::NoAnswer;
  }
  const Duration offset = selection.answer->offset;
  const Duration size = std::chrono::abs(offset);
  if (size <= selection.answer->bound) {
    return NothingToDo{};
  }
  if (selection.answer->nearLeap) {
    return RefusalReason::LeapSecond;
  }
  if (size > limits.maxOffset) {
    return RefusalReason::OffsetTooLarge;
  }
  const AdjustMethod usual = size <= limits.slewThreshold ? AdjustMethod::Slew : AdjustMethod::Step;
  const AdjustMethod method = limits.canStep ? limits.method.value_or(usual) : AdjustMethod::Slew;
  if (method == AdjustMethod::Slew && size > limits.maxSlew) {
    return RefusalReason::TooLargeToSlew;
  }
  return Adjustment{.method = method, .by = offset};
}

}  // namespace tsq
