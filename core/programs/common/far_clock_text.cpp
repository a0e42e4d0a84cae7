// SPDX-License-Identifier: MIT
#include "programs/common/far_clock_text.h"

#include <fmt/format.h>

#include "programs/common/text.h"

namespace tsq::programs {

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

}  // namespace tsq::programs
