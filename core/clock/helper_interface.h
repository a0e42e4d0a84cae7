// SPDX-License-Identifier: MIT
/// What tsq-helper, which serves it, and the programs that ask for it agree on: the names and numbers of
/// org.tsqtime.Helper1 on the system bus; and those of systemd's timedated, which can make steps where no helper is
/// installed.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/time.h"
#include "clock/freshness.h"

namespace tsq::clock {

inline constexpr const char* kHelperName = "org.tsqtime.Helper1";  ///< of the service and of its interface
inline constexpr const char* kHelperPath = "/org/tsqtime/Helper1";

/// How a caller wants the clock to be moved. Auto: gradually up to kHelperSlewThreshold.
enum class HelperMode : std::uint32_t { Auto = 0, Slew = 1, Step = 2 };
/// How it was moved.
enum class HelperMethod : std::uint32_t { Slew = 1, Step = 2 };

inline constexpr Duration kHelperSlewThreshold = std::chrono::milliseconds(500);
/// Corrections beyond this, alone or together since the last password of that kind, are unusual enough to ask for it
/// again.
inline constexpr Duration kLargeStep = std::chrono::minutes(15);
/// For how long a correction can be undone: long enough to look at the result.
inline constexpr Duration kUndoTime = std::chrono::minutes(10);

/// Why the clock was not moved.
enum class HelperError {
  Missing,         ///< nobody of that name can be reached: not installed, or there is no system bus
  NotAuthorised,   ///< by a rule, or the prompt was dismissed or answered wrongly: these look alike
  NobodyToAsk,     ///< a password is needed, and nobody is there to ask for it
  NoPolkit,        ///< polkit could not be asked
  OtherService,    ///< another time service steers the clock
  OutOfRange,      ///< zero, or more than can be
  TooOld,          ///< measured too long ago; see StaleReason for this and the next three
  FromTheFuture,   ///< measured later than now
  ClockMoved,      ///< the clock was stepped since
  AlreadyApplied,  ///< a correction was applied since
  SlewRunning,     ///< an earlier correction is still being applied
  Busy,            ///< too many requests wait for a password
  TooOften,        ///< this user calls more often than the helper serves anybody
  BeforeLastGood,  ///< the clock would show a time that is certainly past
  NothingToUndo,   ///< of this caller, or not any more
  NoReply,         ///< the service ended before it answered: whether the clock was moved is not known
  Failed,          ///< anything else; the error's text says more
};

/// What an error on the bus stands for.
HelperError helperErrorFrom(std::string_view name);
/// Why a measurement must not be applied, as the helper says it.
HelperError helperErrorFrom(StaleReason reason);
/// The other way round: the name that the helper gives, or the bus in its place.
const char* helperErrorName(HelperError error);

inline constexpr const char* kTimedateName = "org.freedesktop.timedate1";  ///< of the service and of its interface
inline constexpr const char* kTimedatePath = "/org/freedesktop/timedate1";

}  // namespace tsq::clock
