// SPDX-License-Identifier: MIT
#include "wire/tlv.h"

namespace tsq::wire {

std::optional<Tlv> TlvReader::next() noexcept {
  if (rest_.size() < kTlvHeaderSize || rest_.size() - kTlvHeaderSize < rest_[1]) {
    return std::nullopt;
  }
  const Tlv tlv{.type = TlvType{rest_[0]}, .value = rest_.subspan(kTlvHeaderSize, rest_[1])};
  rest_ = rest_.subspan(kTlvHeaderSize + tlv.value.size());
  return tlv;
}

void appendTlv(Bytes& message, TlvType type, ByteView value) {
  message.push_back(static_cast<std::uint8_t>(type));
  message.push_back(static_cast<std::uint8_t>(value.size()));
  message.insert(message.end(), value.begin(), value.end());
}

}  // namespace tsq::wire
