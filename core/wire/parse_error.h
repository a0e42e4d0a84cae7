// SPDX-License-Identifier: MIT
/// Why bytes are no TSQ message.
#pragma once

#include <string_view>

namespace tsq::wire {

enum class ParseError {
  Truncated,         ///< ends inside a TLV
  NonceMissing,      ///< does not begin with a Nonce
  WrongLength,       ///< a TLV of another length than its type's
  Duplicate,         ///< a repeated TLV; only Metadata, Padding and unknown types may be repeated
  Misplaced,         ///< an optional TLV before the timestamps of a response, or a TLV after Padding
  AfterSignature,    ///< a TLV after the Signature, which must be last
  TimestampMissing,  ///< a response without T2 or T3
  ErrorNotFirst,     ///< an Error TLV after other TLVs; it must be the only one
  PaddingNotZero,    ///< Padding with a byte other than zero
  NotUtf8,           ///< a text that is no UTF-8
  MetadataUnsorted,  ///< under a signature: Metadata keys out of order or repeated
};

/// The reason in lower case with dashes, for logs: "after-signature".
std::string_view parseErrorName(ParseError error) noexcept;

}  // namespace tsq::wire
