// SPDX-License-Identifier: MIT
/// Moving the system clock (CLOCK_REALTIME): at once, or gradually.
///
/// A setter has no state; a running slew is kept by the kernel and continues after the program ends. Calls may come
/// from any thread, but a slew of another program is replaced. Everything except remaining() needs CAP_SYS_TIME and
/// fails with PermissionDenied without it.
#pragma once

#include <memory>

#include "base/error.h"
#include "base/time.h"
#include "clock/kernel/clock_errors.h"

namespace tsq::clock {

/// Larger corrections are certainly a mistake: 64-bit nanoseconds since 1970 end in 2262.
inline constexpr Duration kMaxStep = std::chrono::hours(24) * 36'525;  // 100 years
/// The maximum of adjtime(3); at kSlewPartsPerMillion it takes 50 days.
inline constexpr Duration kMaxSlew = std::chrono::seconds(2145);
/// The kernel's slew rate: 500 us per second (Linux: MAX_TICKADJ).
inline constexpr int kSlewPartsPerMillion = 500;

/// How long a slew by this amount takes, in either direction.
Duration slewTime(Duration by);

class ClockSetter {
 public:
  virtual ~ClockSetter() = default;

  /// Steps the clock by exactly this much, forward if positive. The kernel drops a running slew. InvalidArgument beyond
  /// kMaxStep, if the kernel rejects the result (before 1970), or if this setter can only slew.
  virtual Result<void> step(Duration by) const = 0;

  /// Starts a slew by this much, rounded to microseconds, and returns the rounded amount. Replaces a running slew,
  /// whose remainder is dropped. InvalidArgument beyond kMaxSlew.
  virtual Result<Duration> slew(Duration by) const = 0;

  /// The remainder of the running slew. Needs no privilege.
  virtual Result<Duration> remaining() const = 0;

  /// Stops a running slew and returns its remainder.
  virtual Result<Duration> cancelSlew() const = 0;

  /// Sets the kernel's synchronised flag and error estimates, which a server on this computer and other programs read.
  /// The kernel lets the maximum error grow by 500 us per second and clears the flag at 16 s. Does nothing where this
  /// is not supported.
  virtual Result<void> declareSynchronised(const ClockErrors& errors) const = 0;

  /// Clears the synchronised flag: the error of the clock is no longer known.
  virtual Result<void> declareUnsynchronised() const = 0;

  virtual bool canStep() const = 0;
};

/// clock_adjtime(2) of Linux. Steps use ADJ_SETOFFSET: relative and atomic, so that no time is lost between reading the
/// clock and setting it. Slews use ADJ_OFFSET_SINGLESHOT, which works whether or not the kernel's PLL is on, unlike
/// ADJ_OFFSET.
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

/// adjtime(3), which every Unix has: slews only.
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

/// The setter for this system, or the one selected at build time with TSQ_CLOCK_BACKEND.
std::unique_ptr<ClockSetter> makeClockSetter();

}  // namespace tsq::clock
