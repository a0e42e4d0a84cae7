// SPDX-License-Identifier: MIT
/// What the kernel says about its clock.
#pragma once

#include "base/error.h"
#include "base/time.h"

namespace tsq::clock {

struct KernelState {
  /// Some program has told the kernel that it keeps the clock right, and not long ago: without news the kernel itself
  /// withdraws this after about nine hours (maxerror above 16 s, growing by 500 us a second).
  bool synchronised = false;
  Duration maxError{};  ///< how wrong that program thinks the clock is at most
};

/// Needs no privilege. Linux only.
Result<KernelState> readKernelState();

}  // namespace tsq::clock
