// SPDX-License-Identifier: MIT
#include "estimate/sync_policy.h"

#include <algorithm>

namespace tsq {
namespace {

using namespace std::chrono_literals;

// Chance exceeds this many estimated errors about once in some hundred times.
constexpr int kCertainDeviations = 3;
// Systematic errors that the estimated error does not contain: timestamps of a program are late by about this much.
constexpr Duration kHiddenError = 50us;

}  // namespace

// The offset has to exceed what chance and late timestamps explain, or the bound, whichever is smaller.
bool isSignificant(const Selection::Answer& answer) {
  const Duration chance = std::max<Duration>(kCertainDeviations * answer.deviation, kHiddenError);
  return magnitude(answer.offset) > std::min(answer.bound, chance);
}

std::size_t countDistinct(const Selection& selection) {
  return static_cast<std::size_t>(std::ranges::count_if(
      selection.verdicts, [](const Verdict& verdict) { return verdict.status != ServerStatus::Duplicate; }));
}

std::size_t usualMinServers(const Selection& selection) {
  return countDistinct(selection) / 2 + 1;
}

SyncDecision decideSync(const Selection& selection, const SyncLimits& limits) {
  if (!selection.answer) {
    const bool disagree = std::any_of(selection.verdicts.begin(), selection.verdicts.end(), [](const Verdict& verdict) {
      return verdict.status == ServerStatus::NoMajority;
    });
    return disagree ? RefusalReason::ServersDisagree : RefusalReason::NoAnswer;
  }
  if (selection.answer->agreeing < limits.minServers) {
    return RefusalReason::TooFewServers;
  }
  if (!isSignificant(*selection.answer)) {
    return NothingToDo{};
  }
  const Duration offset = selection.answer->offset;
  const Duration size = magnitude(offset);
  if (selection.answer->nearLeap) {
    return RefusalReason::LeapSecond;
  }
  if (size > limits.maxOffset || selection.answer->farOff) {
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
