// SPDX-License-Identifier: MIT
// Any bytes as a request and as an answer: refused, or the parsed message survives encoding.
#include "base/utf8.h"
#include "check.h"
#include "wire/message.h"

using namespace tsq;
using namespace tsq::wire;
using tsq::fuzz::check;

namespace {

void tryRequest(ByteView bytes) {
  const auto request = parseRequest(bytes);
  if (request) {
    check(parseRequest(encodeRequest(*request)) == *request, "a request survives encoding");
  }
}

void trySignature(const SignatureBlock& block, ByteView bytes) {
  check(block.coveredSize + kSignatureOverhead + block.signature.size() == bytes.size(), "a signature covers the rest");
}

void tryAnswer(ByteView bytes) {
  const auto answer = parseAnswer(bytes);
  if (!answer) {
    check(parseErrorName(answer.error()) != "unknown", "every error has a name");
    return;
  }
  if (const auto* response = std::get_if<Response>(&*answer)) {
    Bytes message = encodeResponse(*response);
    if (const auto& block = response->signature) {
      trySignature(*block, bytes);
      appendSignature(message, block->algorithm, block->keyId, block->signature);
    }
    auto again = parseAnswer(message);
    check(again.has_value(), "a response can be encoded");
    auto& parsed = std::get<Response>(*again);
    if (parsed.signature && response->signature) {
      parsed.signature->coveredSize = response->signature->coveredSize;  // unknown TLVs and Padding are left out
    }
    check(parsed == *response, "a response survives encoding");
    return;
  }
  const auto& refusal = std::get<Refusal>(*answer);
  check(printableUtf8(refusal.reason) == refusal.reason, "a reason can be shown as it is");
  const auto again = parseAnswer(encodeRefusal(RefusalCode{refusal.code}, refusal.reason));
  check(again == *answer, "a refusal survives encoding");
}

void tryTlvs(ByteView bytes) {
  TlvReader reader(bytes);
  std::size_t size = 0;
  while (const auto tlv = reader.next()) {
    size += kTlvHeaderSize + tlv->value.size();
  }
  check(reader.truncated() == (size < bytes.size()), "the reader knows whether it came to the end");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView bytes(data, size);
  tryTlvs(bytes);
  tryRequest(bytes);
  tryAnswer(bytes);
  return 0;
}
