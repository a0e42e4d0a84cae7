// SPDX-License-Identifier: MIT
/// Checks an answer's length and signature, before its timestamps are used.
#pragma once

#include <cstddef>
#include <span>

#include "base/error.h"
#include "wire/message.h"
#include "wire/signature.h"

namespace tsq::client {

/// An answer that acknowledges Precision Mode must be as long as its request (draft-01 section 6.4), so that both have
/// the same transmission time on each link. Fails with MalformedResponse. `message` are the bytes of `response`,
/// `asked` is the request's size.
Result<void> checkLength(const wire::Response& response, ByteView message, std::size_t asked);

/// Verifies the signature with one of these keys. `message` are the bytes of `response`. Fails with SignatureMissing,
/// SignatureKeyUnknown or SignatureInvalid.
Result<void> checkSignature(const wire::Response& response, ByteView message, std::span<const wire::VerifyKey> keys);

/// Bytes; longer answers are refused. An answer has 38 bytes, some hundred with a clock report.
inline constexpr std::size_t kMaxAnswerSize = 4096;

/// The error for a longer one.
Error tooLong();

/// The error for an answer that is no response: RequestRefused with the server's reason, or MalformedResponse.
Error flawOf(const tl::expected<std::variant<wire::Response, wire::Refusal>, wire::ParseError>& answer);

}  // namespace tsq::client
