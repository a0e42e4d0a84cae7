// SPDX-License-Identifier: MIT
#include "programs/adjtime/far_clock_refusal.h"

#include <fmt/format.h>

#include "programs/common/far_clock_text.h"
#include "programs/common/text.h"

namespace tsq::programs {
namespace {

using client::FarClockDoubt;

Outcome outcomeOf(FarClockDoubt doubt) {
  switch (doubt) {
    case FarClockDoubt::NoAnswer:
      return Outcome::Failed;
    case FarClockDoubt::ServersDisagree:
      return Outcome::ServersDisagree;
    default:
      return Outcome::ClockFarOff;
  }
}

}  // namespace

Refusal refuseFarClock(const client::Burst& burst) {
  if (burst.selection.answer) {
    return {.outcome = Outcome::ClockFarOff,
            .sentence = fmt::format(
                "This clock says {}, while {} verified servers agree that it is {}. If they are right, "
                "--allow-invalid-dates has it set, with care: see tsq-adjtime(8).",
                formatTime(burst.at.wall), burst.selection.answer->agreeing, formatTime(client::timeTold(burst)))};
  }
  return {.outcome = Outcome::ClockFarOff,
          .sentence = fmt::format("By this clock, which says {}, no server can be believed. If it is that wrong, "
                                  "--allow-invalid-dates has it set, with care: see tsq-adjtime(8).",
                                  formatTime(burst.at.wall))};
}

Refusal explain(FarClockDoubt doubt, const client::Burst& burst, const client::TimeFloor& floor,
                const std::string& lastGoodPath) {
  return {.outcome = outcomeOf(doubt), .sentence = describe(doubt, burst, floor, lastGoodPath)};
}

}  // namespace tsq::programs
