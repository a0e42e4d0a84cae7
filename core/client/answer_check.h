// SPDX-License-Identifier: MIT
/// Whether an answer may be believed at all, before anybody looks at its times.
#pragma once

#include <span>

#include "base/error.h"
#include "wire/message.h"
#include "wire/signature.h"

namespace tsq::client {

/// Was the answer signed with one of these keys? `message` is what `response` was parsed from. Fails with
/// SignatureMissing, SignatureKeyUnknown or SignatureInvalid.
Result<void> checkSignature(const wire::Response& response, ByteView message, std::span<const wire::VerifyKey> keys);

}  // namespace tsq::client
