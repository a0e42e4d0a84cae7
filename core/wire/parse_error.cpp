// SPDX-License-Identifier: MIT
#include "wire/parse_error.h"

namespace tsq::wire {

std::string_view parseErrorName(ParseError error) noexcept {
  switch (error) {
    case ParseError::Truncated:
      return "truncated";
    case ParseError::NonceMissing:
      return "nonce-missing";
    case ParseError::WrongLength:
      return "wrong-length";
    case ParseError::Duplicate:
      return "duplicate";
    case ParseError::Misplaced:
      return "misplaced";
    case ParseError::AfterSignature:
      return "after-signature";
    case ParseError::TimestampMissing:
      return "timestamp-missing";
    case ParseError::ErrorNotFirst:
      return "error-not-first";
    case ParseError::PaddingNotZero:
      return "padding-not-zero";
    case ParseError::NotUtf8:
      return "not-utf8";
    case ParseError::MetadataUnsorted:
      return "metadata-unsorted";
  }
  return "unknown";
}

}  // namespace tsq::wire
