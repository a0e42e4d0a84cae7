// SPDX-License-Identifier: MIT
#include "wire/padding.h"

#include <algorithm>
#include <array>

namespace tsq::wire {
namespace {

constexpr std::array<std::uint8_t, kMaxTlvValue> kZeros{};

}  // namespace

void appendPadding(Bytes& message, std::size_t gap) {
  while (gap > 0) {
    std::size_t size = std::min(gap, kTlvHeaderSize + kMaxTlvValue);
    if (!canPad(gap - size)) {
      --size;  // leaves at least two bytes for the next TLV
    }
    appendTlv(message, TlvType::Padding, ByteView(kZeros).first(size - kTlvHeaderSize));
    gap -= size;
  }
}

bool isPadding(ByteView value) noexcept {
  return std::ranges::all_of(value, [](std::uint8_t byte) { return byte == 0; });
}

}  // namespace tsq::wire
