// SPDX-License-Identifier: MIT
/// The kernel's state of its clock.
#pragma once

#include "base/error.h"
#include "base/time.h"

namespace tsq::clock {

/// The leap second that the kernel will apply at the end of the current UTC day.
enum class LeapSecond { None, Insert, Delete };

struct KernelState {
  /// A program has declared the clock synchronised. Unless it repeats this, the kernel clears the flag after about nine
  /// hours (maxerror above 16 s, growing by 500 us per second).
  bool synchronised = false;
  Duration maxError{};        ///< maximum error, as declared by that program
  Duration estimatedError{};  ///< estimated error, likewise; 0 if it declared none
  LeapSecond leap = LeapSecond::None;
};

/// Needs no privilege.
Result<KernelState> readKernelState();

}  // namespace tsq::clock
