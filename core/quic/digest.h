// SPDX-License-Identifier: MIT
/// SHA-256, for names that must not be guessed or mixed up, and bytes in text.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "base/network.h"

namespace tsq::quic {

using Digest = std::array<std::uint8_t, 32>;

Digest sha256(ByteView bytes);

/// Two lower-case digits for each byte.
std::string toHex(ByteView bytes);

}  // namespace tsq::quic
