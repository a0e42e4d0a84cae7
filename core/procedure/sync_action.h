// SPDX-License-Identifier: MIT
/// What a SyncProcedure wants done next.
#pragma once

#include <variant>

#include "base/error.h"
#include "client/far_clock.h"
#include "clock/freshness.h"
#include "estimate/sample.h"
#include "estimate/sync_policy.h"

namespace tsq::procedure {

/// Another service sets this clock, see Survey.
struct OtherService {};
/// The setter failed, or there is none: the driver knows why.
struct SetterRefused {};

/// Why the clock is not moved.
using RefusalCause = std::variant<NothingToDo,            ///< the offset is not significant
                                  RefusalReason,          ///< the servers' answer does not allow it
                                  InvalidReason,          ///< no answer, for the clock was disturbed during the burst
                                  client::FarClockDoubt,  ///< the time told with dates ignored is in doubt
                                  clock::StaleReason,     ///< the measurement does not hold any more
                                  OtherService,           ///< and it was not to be forced
                                  SetterRefused,
                                  Error>;  ///< the servers could not be asked at all

/// Nothing: the next event decides. Also the answer to an event that came too late.
struct Wait {};

/// One burst to all servers. Report it with measured() or notMeasured().
struct Measure {
  quic::DateCheck dates;
  bool onlyVerified = false;  ///< Insecure servers must not be asked
};

/// Find out who else sets the clock. Report it with surveyed() or setterRefused().
struct FindOthers {};

/// Show planned() to the user, who may accept(), choose() or cancel().
struct Propose {};

/// Move the clock. Report it with moved() or setterRefused().
struct Apply {
  clock::MeasuredOffset measured;
  AdjustMethod method = AdjustMethod::Slew;
  bool force = false;  ///< although another service sets the clock
};

/// Take the last correction back. Report it with moved() or setterRefused().
struct TakeBack {
  Adjustment expected;  ///< what that will do to the clock
};

/// Report with slewProgressed() what the slew has still to do.
struct AwaitSlew {};

/// Nothing was done to the clock, or not what was asked for last.
struct Refuse {
  RefusalCause cause;
  bool looksFarOff = false;  ///< ignoreDates() may find the time all the same
};

/// The clock was moved and measured again, if that was possible.
struct Finish {};

/// Stop measuring.
struct Abandon {
  bool isAsked = false;  ///< the setter has been asked: take that back too
};

using SyncAction =
    std::variant<Wait, Measure, FindOthers, Propose, Apply, TakeBack, AwaitSlew, Refuse, Finish, Abandon>;

}  // namespace tsq::procedure
