// SPDX-License-Identifier: MIT
/// The outcome of tsq-adjtime and its reason.
#pragma once

#include <string>

#include "estimate/sync_policy.h"

namespace tsq::programs {

/// The exit status; 2 is a usage error, as in every program.
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
  std::string sentence;  ///< includes what to do about it; ends with a full stop
};

}  // namespace tsq::programs
