// SPDX-License-Identifier: MIT
/// SHA-256, and a keyed digest (BLAKE2b, libsodium).
#pragma once

#include <array>
#include <cstdint>

#include "base/network.h"

namespace tsq {

using Digest = std::array<std::uint8_t, 32>;

Digest sha256(ByteView bytes);

/// A pseudorandom function of the bytes for a secret key of 16 to 64 bytes.
using KeyedDigest = std::array<std::uint8_t, 16>;
KeyedDigest keyedDigest(ByteView bytes, ByteView key);

}  // namespace tsq
