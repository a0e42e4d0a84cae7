// SPDX-License-Identifier: MIT
/// The next action that a SyncProcedure requests.
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
/// The setter failed or is missing; the driver knows the reason.
struct SetterRefused {};

/// Why the clock is not moved.
using RefusalCause = std::variant<NothingToDo,            ///< the offset is not significant
                                  RefusalReason,          ///< the servers' answer does not allow it
                                  InvalidReason,          ///< no answer: the clock was disturbed during the burst
                                  client::FarClockDoubt,  ///< the time measured with dates ignored is in doubt
                                  clock::StaleReason,     ///< the measurement is stale
                                  OtherService,           ///< and forcing was not requested
                                  SetterRefused,
                                  Error>;  ///< the servers could not be asked

/// No action: the next event decides. Also the answer to an event that came too late.
struct Wait {};

/// One burst to all servers. Report it with measured() or notMeasured().
struct Measure {
  quic::DateCheck dates;
  bool onlyVerified = false;  ///< Insecure servers must not be asked
};

/// Find out what else sets the clock. Report it with surveyed() or setterRefused().
struct FindOthers {};

/// Show planned() to the user, who may accept(), choose() or cancel().
struct Propose {};

/// Move the clock. Report it with moved() or setterRefused().
struct Apply {
  clock::MeasuredOffset measured;
  AdjustMethod method = AdjustMethod::Slew;
  bool force = false;  ///< even if another service sets the clock
};

/// Undo the last correction. Report it with moved() or setterRefused().
struct TakeBack {
  Adjustment expected;  ///< the expected change of the clock
};

/// Report the remaining slew with slewProgressed().
struct AwaitSlew {};

/// The clock was not changed, or not as requested last.
struct Refuse {
  RefusalCause cause;
  bool looksFarOff = false;  ///< ignoreDates() may still find the time
};

/// The clock was moved and measured again, if that was possible.
struct Finish {};

/// Stop measuring.
struct Abandon {
  bool isAsked = false;  ///< the setter has been asked: cancel that request as well
};

using SyncAction =
    std::variant<Wait, Measure, FindOthers, Propose, Apply, TakeBack, AwaitSlew, Refuse, Finish, Abandon>;

}  // namespace tsq::procedure
