// SPDX-License-Identifier: MIT
/// Padding (TLV 254), which makes request and response equally long in Precision Mode (draft-01 section 6.4).
#pragma once

#include "wire/tlv.h"

namespace tsq::wire {

/// A gap of one byte cannot be padded, because a TLV has at least two.
constexpr bool canPad(std::size_t gap) noexcept {
  return gap != 1;
}

/// Appends exactly `gap` bytes of Padding TLVs: none, one or several; canPad(gap).
void appendPadding(Bytes& message, std::size_t gap);

/// Whether all bytes are zero.
bool isPadding(ByteView value) noexcept;

}  // namespace tsq::wire
