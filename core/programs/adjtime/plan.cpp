// SPDX-License-Identifier: MIT
#include "programs/adjtime/plan.h"

#include <fmt/format.h>

#include <algorithm>

#include "clock/clock_setter.h"
#include "programs/common/text.h"

namespace tsq::programs {
namespace {

Refusal explain(RefusalReason reason, const Selection& selection, const SyncLimits& limits) {
  switch (reason) {
    case RefusalReason::NoAnswer:
      return {.outcome = Outcome::Failed, .sentence = "No server gave a usable answer."};
    case RefusalReason::ServersDisagree:
      return {.outcome = Outcome::ServersDisagree,
              .sentence =
                  "The servers disagree, without a majority; leave out those that are far off, or ask more servers."};
    case RefusalReason::TooFewServers:
      return {
          .outcome = Outcome::TooFewServers,
          .sentence = fmt::format("Only {} of {} servers agree{} on the time, and {} have to (--min-servers); see to "
                                  "the others, or leave them out.",
                                  selection.answer->agreeing, countDistinct(selection),
                                  selection.answer->agreeing == 1 ? "s" : "", limits.minServers)};
    case RefusalReason::TooLargeToSlew:
      return {.outcome = Outcome::OffsetTooLarge,
              .sentence = fmt::format("{} cannot be slewed, which would take weeks; use --step.",
                                      formatMagnitude(selection.answer->offset))};
    case RefusalReason::LeapSecond:
      return {.outcome = Outcome::LeapSecond,
              .sentence = "A leap second is at hand, and around it no clock should be set; try again after 00:01 UTC."};
    case RefusalReason::OffsetTooLarge:
      break;
  }
  return {
      .outcome = Outcome::OffsetTooLarge,
      .sentence = fmt::format("The clock is off by {}, more than --max-offset allows ({}); if that is right, give a "
                              "larger one, in milliseconds.",
                              formatMagnitude(selection.answer->offset), formatMagnitude(limits.maxOffset))};
}

}  // namespace

const char* outcomeName(Outcome outcome) {
  switch (outcome) {
    case Outcome::Done:
      return "done";
    case Outcome::Failed:
      return "failed";
    case Outcome::NothingToDo:
      return "nothing-to-do";
    case Outcome::ServersDisagree:
      return "servers-disagree";
    case Outcome::OffsetTooLarge:
      return "offset-too-large";
    case Outcome::OtherService:
      return "other-service";
    case Outcome::NotAuthorised:
      return "not-authorised";
    case Outcome::Stale:
      return "stale";
    case Outcome::LeapSecond:
      return "leap-second";
    case Outcome::ClockFarOff:
      return "clock-far-off";
    case Outcome::TooFewServers:
      return "too-few-servers";
  }
  return "unknown";
}

std::size_t countDistinct(const Selection& selection) {
  return static_cast<std::size_t>(std::ranges::count_if(
      selection.verdicts, [](const Verdict& verdict) { return verdict.status != ServerStatus::Duplicate; }));
}

std::size_t usualMinServers(const Selection& selection) {
  return countDistinct(selection) / 2 + 1;
}

tl::expected<std::optional<Adjustment>, Refusal> planAdjustment(const Selection& selection, SyncLimits limits,
                                                                bool canStep) {
  limits.canStep = canStep;
  limits.maxSlew = clock::kMaxSlew;
  const SyncDecision decision = decideSync(selection, limits);
  if (std::holds_alternative<NothingToDo>(decision)) {
    return std::nullopt;
  }
  if (const auto* reason = std::get_if<RefusalReason>(&decision)) {
    return tl::unexpected(explain(*reason, selection, limits));
  }
  auto adjustment = std::get<Adjustment>(decision);
  if (adjustment.method == AdjustMethod::Slew) {
    adjustment.by = std::chrono::round<std::chrono::microseconds>(adjustment.by);
  }
  return adjustment;
}

}  // namespace tsq::programs
