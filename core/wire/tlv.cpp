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

}  // namespace tsq::wire
