// SPDX-License-Identifier: MIT
/// Numbers in network byte order.
#pragma once

#include <array>
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

template <std::integral Number>
std::array<std::uint8_t, sizeof(Number)> toBigEndian(Number value) {
  std::array<std::uint8_t, sizeof(Number)> bytes;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (8 * (bytes.size() - 1 - i)));
  }
  return bytes;
}

/// Writes sizeof(Number) bytes.
template <std::integral Number>
void appendBigEndian(std::vector<std::uint8_t>& out, Number value) {
  const auto bytes = toBigEndian(value);
  out.insert(out.end(), bytes.begin(), bytes.end());
}

}  // namespace tsq
