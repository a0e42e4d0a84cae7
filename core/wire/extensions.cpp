// SPDX-License-Identifier: MIT
#include "wire/extensions.h"

#include <algorithm>

#include "base/hex.h"
#include "wire/bytes.h"
#include "wire/timestamp.h"

namespace tsq::wire {
namespace {

constexpr std::size_t kHalf = 16;  // hexadecimal digits of eight bytes

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
  Bytes nonceBytes;
  appendBigEndian(nonceBytes, *nonce);
  TrueSendTime result{.sent = fromNtp(*sent)};
  std::ranges::copy(nonceBytes, result.nonceStart.begin());
  return result;
}

std::string TrueSendTime::toText() const {
  return toHex(readBigEndian(nonceStart)) + toHex(toNtp(sent));
}

bool TrueSendTime::isFor(const Nonce& nonce) const {
  return std::ranges::equal(nonceStart, ByteView(nonce).first(nonceStart.size()));
}

}  // namespace tsq::wire
