// SPDX-License-Identifier: MIT
/// The 64-bit NTP timestamp of draft-01 section 6.3.2: seconds since 1900 in the upper half, 2^-32 s in the lower.
#pragma once

#include <chrono>
#include <cstdint>

#include "base/time.h"

namespace tsq::wire {

/// The wire has 32 bits for seconds, which wrap every 136 years. Every timestamp is interpreted as being in
/// [kEraStart, kEraStart + 2^32 s), that is up to 2136-02-07, independent of the local clock: a client whose clock is
/// decades off still computes correct offsets.
inline constexpr WallTime kEraStart = std::chrono::sys_days(std::chrono::January / 1 / 2000);

/// Fractions are rounded to nearest, so that toNtp() and its inverse preserve nanoseconds. Times outside the era above
/// wrap around.
std::uint64_t toNtp(WallTime time) noexcept;
WallTime fromNtp(std::uint64_t timestamp) noexcept;

}  // namespace tsq::wire
