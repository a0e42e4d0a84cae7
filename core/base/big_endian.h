// SPDX-License-Identifier: MIT
/// Numbers in network byte order.
#pragma once

#include <concepts>
#include <cstdint>
#include <vector>

#include "base/network.h"

namespace tsq {

/// Reads all of `bytes`, at most eight.
inline std::uint64_t readBigEndian(ByteView bytes) {
  std::uint64_t value = 0;
  for (const std::uint8_t byte : bytes) {
    value = value << 8U | byte;
  }
  return value;
}

/// Writes sizeof(Number) bytes.
template <std::integral Number>
void appendBigEndian(std::vector<std::uint8_t>& out, Number value) {
  for (std::size_t i = sizeof(Number); i-- > 0;) {
    out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (8 * i)));
  }
}

}  // namespace tsq
