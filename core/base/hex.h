// SPDX-License-Identifier: MIT
/// Numbers and bytes as lower-case hexadecimal digits.
#pragma once

#include <charconv>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>

#include "base/network.h"

namespace tsq {

inline constexpr std::string_view kHexDigits = "0123456789abcdef";

/// Fixed width: two digits for each byte of the type.
template <std::unsigned_integral Number>
std::string toHex(Number value) {
  std::string text(2 * sizeof(Number), '0');
  for (auto digit = text.rbegin(); digit != text.rend(); ++digit, value = static_cast<Number>(value >> 4U)) {
    *digit = kHexDigits[value & 0xfU];
  }
  return text;
}

/// Two digits for each byte.
inline std::string toHex(ByteView bytes) {
  std::string text;
  text.reserve(2 * bytes.size());
  for (const std::uint8_t byte : bytes) {
    text += {kHexDigits[byte >> 4U], kHexDigits[byte & 0xfU]};
  }
  return text;
}

/// Parses one digit to the type's full width; nothing for any other text.
template <std::unsigned_integral Number>
std::optional<Number> fromHex(std::string_view text) {
  Number value = 0;
  const char* const last = text.data() + text.size();
  const auto [end, error] = std::from_chars(text.data(), last, value, 16);
  return error == std::errc() && end == last ? std::optional(value) : std::nullopt;
}

}  // namespace tsq
