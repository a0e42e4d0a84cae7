// SPDX-License-Identifier: MIT
#include "client/answer_check.h"

#include <algorithm>
#include <string>

namespace tsq::client {
namespace {

std::string describe(const wire::Refusal& refusal) {
  switch (static_cast<wire::RefusalCode>(refusal.code)) {
    case wire::RefusalCode::MalformedRequest:
      return refusal.reason.empty() ? "malformed request" : refusal.reason;
    case wire::RefusalCode::UnsupportedTlv:
      return refusal.reason.empty() ? "unsupported TLV" : refusal.reason;
    case wire::RefusalCode::AuthenticationRequired:
      return refusal.reason.empty() ? "authentication required" : refusal.reason;
  }
  return "error code " + std::to_string(refusal.code) + ", which is unknown here" +
         (refusal.reason.empty() ? "" : ": " + refusal.reason);
}

}  // namespace

Error flawOf(const tl::expected<std::variant<wire::Response, wire::Refusal>, wire::ParseError>& answer) {
  if (answer && std::holds_alternative<wire::Refusal>(*answer)) {
    return {ErrorCode::RequestRefused, describe(std::get<wire::Refusal>(*answer))};
  }
  return {ErrorCode::MalformedResponse, answer ? std::string_view() : wire::parseErrorName(answer.error())};
}

Error tooLong() {
  return {ErrorCode::MalformedResponse, "longer than " + std::to_string(kMaxAnswerSize) + " bytes"};
}

Result<void> checkLength(const wire::Response& response, ByteView message, std::size_t asked) {
  if (!response.precisionMode || message.size() == asked) {
    return {};
  }
  return fail(ErrorCode::MalformedResponse, "it acknowledges Precision Mode with " + std::to_string(message.size()) +
                                                " bytes for a request of " + std::to_string(asked));
}

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
