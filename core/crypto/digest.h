// SPDX-License-Identifier: MIT
/// SHA-256.
#pragma once

#include <array>
#include <cstdint>

#include "base/network.h"

namespace tsq {

using Digest = std::array<std::uint8_t, 32>;

Digest sha256(ByteView bytes);

}  // namespace tsq
