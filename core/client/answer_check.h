// SPDX-License-Identifier: MIT
/// Whether an answer may be believed at all, before anybody looks at its times.
#pragma once

#include <cstddef>
#include <span>

#include "base/error.h"
#include "wire/message.h"
#include "wire/signature.h"

namespace tsq::client {

/// An answer that acknowledges Precision Mode is as long as its request (draft-01 section 6.4): both then take equally
/// long on each link. Fails with MalformedResponse. `message` is what `response` was parsed from, `asked` the request's
/// size.
Result<void> checkLength(const wire::Response& response, ByteView message, std::size_t asked);

/// Was the answer signed with one of these keys? `message` is what `response` was parsed from. Fails with
/// SignatureMissing, SignatureKeyUnknown or SignatureInvalid.
Result<void> checkSignature(const wire::Response& response, ByteView message, std::span<const wire::VerifyKey> keys);

/// Longer ones are read no further, bytes. An answer has 38, some hundred with what we ask for besides; this is
/// generous.
inline constexpr std::size_t kMaxAnswerSize = 4096;

/// What is said of a longer one.
Error tooLong();

/// Why this is no response: RequestRefused with what the server says, or MalformedResponse.
Error flawOf(const tl::expected<std::variant<wire::Response, wire::Refusal>, wire::ParseError>& answer);

}  // namespace tsq::client
