// SPDX-License-Identifier: MIT
/// Moving the system clock (CLOCK_REALTIME): at once, or gradually.
///
/// A setter keeps no state of its own; what is under way lives in the kernel and outlasts the program. Calls may come
/// from any thread, but what two programs ask for at once becomes a slew that the later one replaced. Everything but
/// remaining() needs CAP_SYS_TIME and fails with PermissionDenied without it.
#pragma once

#include <memory>

#include "base/error.h"
#include "base/time.h"
#include "clock/clock_errors.h"

namespace tsq::clock {

/// A correction that would end up outside what a 64-bit count of nanoseconds since 1970 can say is certainly a mistake.
inline constexpr Duration kMaxStep = std::chrono::hours(24) * 36'525;  // 100 years
/// What adjtime(3) takes at most; at kSlewRate it would keep the kernel busy for 50 days.
inline constexpr Duration kMaxSlew = std::chrono::seconds(2145);
/// How quickly the kernel slews: 500 us of correction in each second (Linux: MAX_TICKADJ).
inline constexpr int kSlewPartsPerMillion = 500;

/// How long a slew by this amount takes, in either direction.
Duration slewTime(Duration by);

class ClockSetter {
 public:
  virtual ~ClockSetter() = default;

  /// Moves the clock by exactly this much, forward when positive, at once. The kernel drops a slew under way.
  /// InvalidArgument beyond kMaxStep, where the kernel finds the result unacceptable (before 1970), or when this setter
  /// can only slew.
  virtual Result<void> step(Duration by) const = 0;

  /// Starts to move the clock by this much, rounded to microseconds, and returns the rounded amount. Replaces a slew
  /// under way: what that one had not applied yet is lost. InvalidArgument beyond kMaxSlew.
  virtual Result<Duration> slew(Duration by) const = 0;

  /// What the kernel has still to apply of the last slew. Needs no privilege.
  virtual Result<Duration> remaining() const = 0;

  /// Ends a slew, if one is under way, and returns what it had not applied.
  virtual Result<Duration> cancelSlew() const = 0;

  /// Tells the kernel that its clock is synchronised, and how well: for a server on this computer, and for everybody
  /// else who asks the kernel. It lasts until the kernel, which lets the error grow by 500 us a second, finds 16 s.
  /// Does nothing where the kernel cannot be told.
  virtual Result<void> declareSynchronised(const ClockErrors& errors) const = 0;

  /// Takes that back: how wrong the clock is, is not known any more.
  virtual Result<void> declareUnsynchronised() const = 0;

  virtual bool canStep() const = 0;
};

#ifdef __linux__
/// clock_adjtime(2). Steps are ADJ_SETOFFSET: relative and atomic, so that nothing is lost between reading the clock
/// and setting it. Slews are ADJ_OFFSET_SINGLESHOT, which works whether or not the kernel's PLL is on; ADJ_OFFSET does
/// not.
class AdjtimexSetter final : public ClockSetter {
 public:
  Result<void> step(Duration by) const override;
  Result<Duration> slew(Duration by) const override;
  Result<Duration> remaining() const override;
  Result<Duration> cancelSlew() const override;
  Result<void> declareSynchronised(const ClockErrors& errors) const override;
  Result<void> declareUnsynchronised() const override;
  bool canStep() const override { return true; }
};
#endif

/// adjtime(3), which every Unix has: slews only, whatever the size of the offset.
class AdjtimeSetter final : public ClockSetter {
 public:
  Result<void> step(Duration by) const override;
  Result<Duration> slew(Duration by) const override;
  Result<Duration> remaining() const override;
  Result<Duration> cancelSlew() const override;
  Result<void> declareSynchronised(const ClockErrors& /*errors*/) const override { return {}; }
  Result<void> declareUnsynchronised() const override { return {}; }
  bool canStep() const override { return false; }
};

/// The one that suits this system, or that the build was told to use (TSQ_CLOCK_BACKEND).
std::unique_ptr<ClockSetter> makeClockSetter();

}  // namespace tsq::clock
