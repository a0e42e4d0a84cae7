// SPDX-License-Identifier: MIT
#include "programs/adjtime/far_clock_refusal.h"

#include <fmt/format.h>

#include "programs/common/text.h"

namespace tsq::programs {
namespace {

using client::FarClockDoubt;

std::string describe(FarClockDoubt doubt, const client::Burst& burst, const client::TimeFloor& floor,
                     const std::string& lastGoodPath) {
  switch (doubt) {
    case FarClockDoubt::NoAnswer:
      return "No server gave a usable answer, even with dates ignored.";
    case FarClockDoubt::ServersDisagree:
      return "The servers disagree, or told another time when they were asked again; leave out those that are far off, "
             "or ask more servers.";
    case FarClockDoubt::CertificatesTooOld:
      return fmt::format(
          "The servers' certificates ended before this program was made ({}), so they are too old "
          "whatever the time is; ask other servers.",
          formatTime(floor.programMade));
    case FarClockDoubt::NotValidThen:
      return "At the time that the servers tell, their certificates are not valid either: they have expired, or "
             "somebody else answers with them; ask other servers.";
    case FarClockDoubt::BeforeProgramMade:
      return fmt::format("The servers tell {}, but this program was made later ({}); ask other servers.",
                         formatTime(client::timeTold(burst)), formatTime(floor.programMade));
    case FarClockDoubt::BeforeLastGood:
      return fmt::format(
          "The servers tell {}, but this clock was known to be right later ({}); ask other servers, or "
          "remove {} if it is mistaken.",
          formatTime(client::timeTold(burst)), formatTime(floor.lastGood.value_or(floor.programMade)), lastGoodPath);
    case FarClockDoubt::TooFewWitnesses:
      break;
  }
  return "Without dates one server is not enough to be believed: name another one with a name and a key of its own, or "
         "give the server's key (--pin, or its tsq:// link).";
}

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
