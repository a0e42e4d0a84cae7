// SPDX-License-Identifier: MIT
#include "programs/adjtime/refusal.h"

#include <fmt/format.h>

#include "programs/common/peer_options.h"
#include "programs/common/text.h"

namespace tsq::programs {

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

Refusal explain(InvalidReason disturbance) {
  return {.outcome = Outcome::Stale,
          .sentence = disturbance == InvalidReason::Suspended
                          ? "The computer slept while the servers were asked; try again."
                          : "Another program set the clock while the servers were asked; try again."};
}

Refusal explain(procedure::OtherService /*cause*/, const std::string& services) {
  return {.outcome = Outcome::OtherService,
          .sentence = fmt::format("This clock is steered by {}; stop that first, or give --force if you know "
                                  "what you are doing.",
                                  services)};
}

Refusal explain(clock::StaleReason /*reason*/) {
  return {.outcome = Outcome::Stale, .sentence = "The clock was moved after it was measured; measure again."};
}

Refusal explainTrustFailure(const Error& error) {
  return {.outcome = Outcome::Failed, .sentence = describeTrustFailure(error) + "."};
}

Refusal explainSetterFailure(const Error& error) {
  if (error.code == ErrorCode::PermissionDenied) {
    return {.outcome = Outcome::NotAuthorised,
            .sentence = "Setting the clock directly needs root or CAP_SYS_TIME; --via helper needs neither."};
  }
  return {.outcome = Outcome::Failed, .sentence = "The system did not take the change: " + error.detail + "."};
}

}  // namespace tsq::programs
