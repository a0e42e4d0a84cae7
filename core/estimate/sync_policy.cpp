// SPDX-License-Identifier: MIT
#include "estimate/sync_policy.h"

#include <algorithm>

namespace tsq {
namespace {

using namespace std::chrono_literals;

// So many estimated errors are exceeded by chance once in some hundred times.
constexpr int kCertainDeviations = 3;
// What systematic errors may be hidden behind a small estimated one: stamps that a program took are that late.
constexpr Duration kHiddenError = 50us;

}  // namespace

// Nobody is surer than the estimated error allows, and nobody has to be surer than the bound.
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
