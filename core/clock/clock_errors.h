// SPDX-License-Identifier: MIT
/// How wrong a clock is, as the kernel is told it.
#pragma once

#include "base/time.h"

namespace tsq::clock {

struct ClockErrors {
  Duration most{};       ///< at most: the kernel's maxerror
  Duration estimated{};  ///< as far as one can expect: the kernel's esterror

  friend bool operator==(const ClockErrors&, const ClockErrors&) = default;
};

/// At this error the kernel itself takes its clock for unsynchronised (Linux: NTP_PHASE_LIMIT).
inline constexpr Duration kMaxClockError = std::chrono::seconds(16);

}  // namespace tsq::clock
