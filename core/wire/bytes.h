// SPDX-License-Identifier: MIT
/// Numbers in network byte order and text, read from and appended to messages. Internal to wire/.
#pragma once

#include <concepts>
#include <string>
#include <string_view>

#include "wire/tlv.h"

namespace tsq::wire {

/// All of `bytes`, at most eight.
inline std::uint64_t readBigEndian(ByteView bytes) {
  std::uint64_t value = 0;
  for (const std::uint8_t byte : bytes) {
    value = value << 8U | byte;
  }
  return value;
}

template <std::unsigned_integral Number>
void appendBigEndian(Bytes& out, Number value) {
  for (std::size_t i = sizeof(Number); i-- > 0;) {
    out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
  }
}

inline std::string_view asText(ByteView bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

inline void appendText(Bytes& out, std::string_view text) {
  out.insert(out.end(), text.begin(), text.end());
}

}  // namespace tsq::wire
