// SPDX-License-Identifier: MIT
#include "time/sync_policy.h"

#include <algorithm>

namespace tsq {

std::string_view refusalReasonName(RefusalReason reason) {
  switch (reason) {
    case RefusalReason::NoAnswer:
      return "no-answer";
    case RefusalReason::ServersDisagree:
      return "servers-disagree";
    case RefusalReason::OffsetTooLarge:
      return "offset-too-large";
  }
  return "unknown";
}

SyncDecision decideSync(const Selection& selection, const SyncLimits& limits) {
  if (!selection.answer) {
    const bool disagree = std::any_of(selection.verdicts.begin(), selection.verdicts.end(), [](const Verdict& verdict) {
      return verdict.status == ServerStatus::NoMajority;
    });
    return Refuse{disagree ? RefusalReason::ServersDisagree : RefusalReason::NoAnswer};
  }
  const Duration offset = selection.answer->offset;
  const Duration size = offset < Duration::zero() ? -offset : offset;
  if (size <= selection.answer->bound) {
    return NothingToDo{};
  }
  if (size > limits.maxOffset) {
    return Refuse{RefusalReason::OffsetTooLarge};
  }
  if (size <= limits.slewThreshold) {
    return Slew{offset};
  }
  return Step{offset};
}

}  // namespace tsq
