// SPDX-License-Identifier: MIT
/// Errors of a clock, as reported to the kernel.
#pragma once

#include "base/time.h"

namespace tsq::clock {

struct ClockErrors {
  Duration most{};       ///< maximum: the kernel's maxerror
  Duration estimated{};  ///< estimated: the kernel's esterror

  friend bool operator==(const ClockErrors&, const ClockErrors&) = default;
};

/// At this maximum error the kernel clears its synchronised flag (Linux: NTP_PHASE_LIMIT).
inline constexpr Duration kMaxClockError = std::chrono::seconds(16);

}  // namespace tsq::clock
