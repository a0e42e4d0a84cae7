// SPDX-License-Identifier: MIT
#include "tls/trust.h"

#include "base/hex.h"

namespace tsq::quic {
namespace {

constexpr std::string_view kPrefix = "sha256:";
constexpr std::string_view kDigits = "0123456789abcdef";

std::optional<std::uint8_t> hexValue(char digit) {
  const char lower = digit >= 'A' && digit <= 'F' ? static_cast<char>(digit - 'A' + 'a') : digit;
  const std::size_t value = kDigits.find(lower);
  return value == std::string_view::npos ? std::nullopt : std::optional(static_cast<std::uint8_t>(value));
}

}  // namespace

std::optional<Pin> Pin::parse(std::string_view text) {
  Pin pin;
  if (!text.starts_with(kPrefix) || text.size() != kPrefix.size() + 2 * pin.digest.size()) {
    return std::nullopt;
  }
  text.remove_prefix(kPrefix.size());
  for (std::uint8_t& byte : pin.digest) {
    const auto high = hexValue(text[0]);
    const auto low = hexValue(text[1]);
    if (!high || !low) {
      return std::nullopt;
    }
    byte = static_cast<std::uint8_t>(*high << 4 | *low);
    text.remove_prefix(2);
  }
  return pin;
}

std::string Pin::toString() const {
  return std::string(kPrefix) + toHex(digest);
}

}  // namespace tsq::quic
