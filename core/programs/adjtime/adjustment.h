// SPDX-License-Identifier: MIT
/// How tsq-adjtime ends, and why.
#pragma once

#include <string>

#include "estimate/sync_policy.h"

namespace tsq::programs {

/// What the exit status says; 2 is wrong usage, as in every program.
enum class Outcome : int {
  Done = 0,
  Failed = 1,
  NothingToDo = 3,
  ServersDisagree = 4,
  OffsetTooLarge = 5,
  OtherService = 6,
  NotAuthorised = 7,
  Stale = 8,
  LeapSecond = 9,
  ClockFarOff = 10,
  TooFewServers = 11,
};

/// "done", "offset-too-large": for JSON.
const char* outcomeName(Outcome outcome);

/// Why the clock was not moved.
struct Refusal {
  Outcome outcome = Outcome::Failed;
  std::string sentence;  ///< with what to do about it; ends with a full stop
};

}  // namespace tsq::programs
