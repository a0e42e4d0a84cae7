// SPDX-License-Identifier: MIT
/// What the kernel says about its clock.
#pragma once

#include "base/error.h"
#include "base/time.h"

namespace tsq::clock {

/// What the kernel will do at the end of the current UTC day.
enum class LeapSecond { None, Insert, Delete };

struct KernelState {
  /// Some program has told the kernel that it keeps the clock right, and not long ago: without news the kernel itself
  /// withdraws this after about nine hours (maxerror above 16 s, growing by 500 us a second).
  bool synchronised = false;
  Duration maxError{};        ///< how wrong that program thinks the clock is at most
  Duration estimatedError{};  ///< how wrong it thinks the clock is; 0 with programs that do not say
  LeapSecond leap = LeapSecond::None;
};

/// Needs no privilege. Linux only.
Result<KernelState> readKernelState();

}  // namespace tsq::clock
