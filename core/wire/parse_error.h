// SPDX-License-Identifier: MIT
/// Why bytes are no TSQ message.
#pragma once

#include <string_view>

namespace tsq::wire {

enum class ParseError {
  Truncated,         ///< ends inside a TLV
  NonceMissing,      ///< does not begin with a Nonce
  WrongLength,       ///< a TLV of another length than its type's
  Duplicate,         ///< a second one of what may stand only once: all but Metadata, Padding and unknown types
  Misplaced,         ///< an optional TLV before the timestamps of a response, or something behind Padding
  AfterSignature,    ///< something follows the Signature, which must be last
  TimestampMissing,  ///< a response without T2 or T3
  ErrorNotFirst,     ///< an Error among other TLVs; it must be alone
  PaddingNotZero,    ///< Padding that carries something
  NotUtf8,           ///< a text that is no UTF-8
  MetadataUnsorted,  ///< under a signature: keys of Metadata that are not in order, or the same key twice
};

/// The reason in lower case with dashes, for logs: "after-signature".
std::string_view parseErrorName(ParseError error) noexcept;

}  // namespace tsq::wire
