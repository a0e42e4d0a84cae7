// SPDX-License-Identifier: MIT
/// Steering the system clock all day: its frequency, steps, and what the kernel is told about it.
///
/// For a daemon that is the only one to steer; programs that correct the clock once use ClockSetter. No state of its
/// own: what was set stays in the kernel after the program ends. Errors as in clock_setter.h: PermissionDenied without
/// CAP_SYS_TIME, InvalidArgument for a value out of range, Internal otherwise. One thread.
#pragma once

#include "base/error.h"
#include "base/time.h"
#include "clock/kernel/clock_errors.h"
#include "clock/kernel/kernel_state.h"

namespace tsq::clock {

/// The kernel's limit of the frequency: the tick may be 10 % longer or shorter.
inline constexpr double kMaxFrequency = 0.1;

class KernelClock {
 public:
  virtual ~KernelClock() = default;

  /// What the kernel was told last; maxError has grown since. Needs no privilege.
  virtual Result<KernelState> state() const = 0;

  /// The rate set by setFrequency(), as a ratio: 1e-6 makes the clock gain 1 us per second of its oscillator. Needs no
  /// privilege.
  virtual Result<double> frequency() const = 0;

  /// Sets the rate at once, from frequency and tick; replaces the earlier one. Returns the rate that was set, which is
  /// rounded to 2^-16 ppm. InvalidArgument beyond +-kMaxFrequency.
  virtual Result<double> setFrequency(double ratio) = 0;

  /// Steps the clock by exactly this much, forward if positive. Afterwards the kernel takes the clock as
  /// unsynchronised. InvalidArgument beyond kMaxStep, or before 1970.
  virtual Result<void> step(Duration by) = 0;

  /// Replaces the status: synchronised flag, both errors, and the leap second at the end of the UTC day. The kernel's
  /// own loops (PLL, FLL, PPS) are switched off. A maxError of kMaxClockError or more clears the flag.
  virtual Result<void> setState(const KernelState& state) = 0;

  /// Drops what other programs left behind: the rest of an adjtime() slew, and the kernel's own loops. To be called
  /// once, before steering.
  virtual Result<void> takeOver() = 0;
};

/// clock_adjtime(2) of Linux on CLOCK_REALTIME.
class AdjtimexClock final : public KernelClock {
 public:
  Result<KernelState> state() const override;
  Result<double> frequency() const override;
  Result<double> setFrequency(double ratio) override;
  Result<void> step(Duration by) override;
  Result<void> setState(const KernelState& state) override;
  Result<void> takeOver() override;
};

}  // namespace tsq::clock
