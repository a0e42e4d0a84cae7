// SPDX-License-Identifier: MIT
// Any bytes after the timestamps of an answer, and any bytes as a key: only a valid signature is accepted, whatever
// precedes it.
#include "check.h"
#include "client/answer_check.h"
#include "wire/timestamp.h"

using namespace tsq;
using tsq::fuzz::check;

namespace {

const wire::SigningKey& key() {
  static const auto kKey = wire::SigningKey::generate(wire::SignatureAlgorithm::HmacSha256).value();
  return kKey;
}

Result<void> verify(const wire::Bytes& message) {
  const std::vector<wire::VerifyKey> keys{key().verifyKey()};
  const auto answer = wire::parseAnswer(message);
  const auto* response = answer ? std::get_if<wire::Response>(&*answer) : nullptr;
  return response == nullptr ? fail(ErrorCode::MalformedResponse) : client::checkSignature(*response, message, keys);
}

void tryKey(std::string_view pem) {
  if (const auto read = wire::SigningKey::fromPem(pem)) {
    check(wire::SigningKey::fromPem(read->toPem())->id() == read->id(), "a key survives its PEM");
  }
  if (const auto read = wire::VerifyKey::fromPem(pem)) {
    check(wire::VerifyKey::fromPem(read->toPem())->id() == read->id(), "likewise");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 0 && data[0] == '-') {
    tryKey({reinterpret_cast<const char*>(data), size});
    return 0;
  }
  wire::Bytes message =
      wire::encodeResponse({.nonce = {}, .receiveTime = wire::kEraStart, .sendTime = wire::kEraStart});
  message.insert(message.end(), data, data + size);
  check(!verify(message), "nobody guesses a signature");
  if (!wire::parseAnswer(message)) {
    return 0;
  }
  const bool isSigned = std::get<wire::Response>(*wire::parseAnswer(message)).signature.has_value();
  wire::appendSignature(message, static_cast<std::uint8_t>(key().algorithm()), key().id(), key().sign(message));
  const auto whole = wire::parseAnswer(message);
  const bool isInOrder = whole || whole.error() != wire::ParseError::MetadataUnsorted;
  check(verify(message).has_value() == (!isSigned && isInOrder),
        "the right one is taken, but nothing behind a signature, and no metadata out of order under one");
  message[20] = static_cast<std::uint8_t>(message[20] ^ 1U);  // in T2
  check(!verify(message), "and covers the times");
  return 0;
}
