// SPDX-License-Identifier: MIT
#include "programs/adjtime/adjustment.h"

namespace tsq::programs {

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

}  // namespace tsq::programs
