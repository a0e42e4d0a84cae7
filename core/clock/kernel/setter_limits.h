// SPDX-License-Identifier: MIT
/// Shared by both setters: limits, rounding and errno to Error. Internal to clock/.
#pragma once

#include <cerrno>
#include <system_error>

#include "clock/kernel/clock_setter.h"

namespace tsq::clock {

using Microseconds = std::chrono::microseconds;

// Compares without negating: the smallest Duration has no positive counterpart.
inline bool isWithin(Duration value, Duration limit) {
  return -limit <= value && value <= limit;
}

/// `by` in whole microseconds, to the nearest.
inline Result<Microseconds> roundSlew(Duration by) {
  if (!isWithin(by, kMaxSlew)) {
    return fail(ErrorCode::InvalidArgument, "more than 2145 s cannot be slewed");
  }
  return std::chrono::round<Microseconds>(by);
}

/// The Error for errno after a failed system call.
inline tl::unexpected<Error> failedCall(const char* call) {
  const int number = errno;
  const std::string detail = std::string(call) + ": " + std::generic_category().message(number);
  if (number == EPERM) {
    return fail(ErrorCode::PermissionDenied, detail);
  }
  return fail(number == EINVAL ? ErrorCode::InvalidArgument : ErrorCode::Internal, detail);
}

}  // namespace tsq::clock
