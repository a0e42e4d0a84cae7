// SPDX-License-Identifier: MIT
#include "client/answer_check.h"

#include <algorithm>

namespace tsq::client {

Result<void> checkSignature(const wire::Response& response, ByteView message, std::span<const wire::VerifyKey> keys) {
  if (!response.signature) {
    return fail(ErrorCode::SignatureMissing);
  }
  const wire::SignatureBlock& block = *response.signature;
  const auto key = std::ranges::find_if(keys, [&](const wire::VerifyKey& known) {
    return known.id() == block.keyId && static_cast<std::uint8_t>(known.algorithm()) == block.algorithm;
  });
  if (key == keys.end()) {
    return fail(ErrorCode::SignatureKeyUnknown, "key " + wire::keyIdText(block.keyId));
  }
  if (!key->verify(message.first(block.coveredSize), block.signature)) {
    return fail(ErrorCode::SignatureInvalid, "key " + wire::keyIdText(block.keyId));
  }
  return {};
}

}  // namespace tsq::client
