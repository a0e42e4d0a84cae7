// SPDX-License-Identifier: MIT
#include "wire/extensions.h"

#include <algorithm>

#include "base/hex.h"
#include "wire/bytes.h"
#include "wire/timestamp.h"

namespace tsq::wire {
namespace {

constexpr std::size_t kHalf = 16;  // hexadecimal digits of eight bytes, and bytes of both halves

}  // namespace

TrueSendTime TrueSendTime::of(const Nonce& nonce, WallTime sent) {
  TrueSendTime result{.sent = sent};
  std::copy_n(nonce.begin(), result.nonceStart.size(), result.nonceStart.begin());
  return result;
}

std::optional<TrueSendTime> TrueSendTime::parse(std::string_view text) {
  const bool lowerCase = std::ranges::none_of(text, [](char c) { return c >= 'A' && c <= 'F'; });
  if (text.size() != 2 * kHalf || !lowerCase) {
    return std::nullopt;
  }
  const auto nonce = fromHex<std::uint64_t>(text.substr(0, kHalf));
  const auto sent = fromHex<std::uint64_t>(text.substr(kHalf));
  if (!nonce || !sent) {
    return std::nullopt;
  }
  return TrueSendTime{.nonceStart = toBigEndian(*nonce), .sent = fromNtp(*sent)};
}

std::string TrueSendTime::toText() const {
  std::array<std::uint8_t, kHalf> bytes{};
  const auto middle = std::ranges::copy(nonceStart, bytes.begin()).out;
  std::ranges::copy(toBigEndian(toNtp(sent)), middle);
  return toHex(ByteView(bytes));
}

bool TrueSendTime::isFor(const Nonce& nonce) const {
  return std::ranges::equal(nonceStart, ByteView(nonce).first(nonceStart.size()));
}

}  // namespace tsq::wire
