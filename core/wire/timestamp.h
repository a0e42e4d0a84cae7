// SPDX-License-Identifier: MIT
/// The 64-bit NTP timestamp of draft-01 section 6.3.2: seconds since 1900 in the upper half, 2^-32 s in the lower.
#pragma once

#include <chrono>
#include <cstdint>

#include "base/time.h"

namespace tsq::wire {

/// The wire has 32 bits for seconds, which repeat every 136 years. We read every timestamp as lying in
/// [kEraStart, kEraStart + 2^32 s), that is up to 2136-02-07, whatever the local clock says: a client whose clock is
/// decades off still computes right offsets.
inline constexpr WallTime kEraStart = std::chrono::sys_days(std::chrono::January / 1 / 2000);

/// Fractions are rounded to nearest, so that nanoseconds survive a round trip. Times outside the era above wrap
/// around, as the wire does.
std::uint64_t toNtp(WallTime time) noexcept;
WallTime fromNtp(std::uint64_t timestamp) noexcept;

}  // namespace tsq::wire
