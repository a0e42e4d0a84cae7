// SPDX-License-Identifier: MIT
/// The names and numbers of org.tsqtime.Helper1 on the system bus, shared by tsq-helper and its callers; and those of
/// systemd's timedated, which can step the clock where no helper is installed.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/time.h"
#include "clock/freshness.h"

namespace tsq::clock {

inline constexpr const char* kHelperName = "org.tsqtime.Helper1";  ///< of the service and of its interface
inline constexpr const char* kHelperPath = "/org/tsqtime/Helper1";

/// The requested method. Auto: slew up to kHelperSlewThreshold.
enum class HelperMode : std::uint32_t { Auto = 0, Slew = 1, Step = 2 };
/// The applied method.
enum class HelperMethod : std::uint32_t { Slew = 1, Step = 2 };

inline constexpr Duration kHelperSlewThreshold = std::chrono::milliseconds(500);
/// A correction above this, alone or in sum since the last password for it, needs another password.
inline constexpr Duration kLargeStep = std::chrono::minutes(15);
/// How long a correction can be undone: long enough to look at the result.
inline constexpr Duration kUndoTime = std::chrono::minutes(10);

/// Why the clock was not moved.
enum class HelperError {
  Missing,         ///< the service cannot be reached: not installed, or there is no system bus
  NotAuthorised,   ///< by a rule, or the prompt was dismissed or answered wrongly: not distinguishable
  NobodyToAsk,     ///< a password is needed, but there is no agent to ask for it
  NoPolkit,        ///< polkit could not be asked
  OtherService,    ///< another time service steers the clock
  OutOfRange,      ///< zero, or above the limit
  TooOld,          ///< measured too long ago; see StaleReason for this and the next three
  FromTheFuture,   ///< measured later than now
  ClockMoved,      ///< the clock was stepped since
  AlreadyApplied,  ///< a correction was applied since
  SlewRunning,     ///< an earlier correction is still being applied
  Busy,            ///< too many requests wait for a password
  TooOften,        ///< this user exceeds the rate limit
  BeforeLastGood,  ///< the clock would show a time that is certainly past
  NothingToUndo,   ///< no correction by this caller, or not any more
  NoReply,         ///< the service ended before it answered: whether the clock was moved is unknown
  Failed,          ///< any other error; its text says more
};

/// The error for a D-Bus error name.
HelperError helperErrorFrom(std::string_view name);
/// The helper's error for a stale measurement.
HelperError helperErrorFrom(StaleReason reason);
/// The D-Bus error name: the helper's, or the bus's in its place.
const char* helperErrorName(HelperError error);

inline constexpr const char* kTimedateName = "org.freedesktop.timedate1";  ///< of the service and of its interface
inline constexpr const char* kTimedatePath = "/org/freedesktop/timedate1";

}  // namespace tsq::clock
