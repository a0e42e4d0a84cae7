// SPDX-License-Identifier: MIT
/// Unpredictable bytes from the operating system's generator (by way of GnuTLS, which reseeds and survives fork()).
#pragma once

#include <cstdint>
#include <span>

namespace tsq {

/// Ends the process when there is no randomness: nothing secure can be done without it.
void fillRandom(std::span<std::uint8_t> bytes);

}  // namespace tsq
