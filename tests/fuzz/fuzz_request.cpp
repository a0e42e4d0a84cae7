// SPDX-License-Identifier: MIT
// Any bytes as a request, in a datagram or on a stream: refused, or answered within the size limits with everything
// that the request demands.
#include "check.h"
#include "server/responder.h"
#include "wire/extensions.h"
#include "wire/timestamp.h"

using namespace tsq;
using namespace tsq::server;
using tsq::fuzz::check;

namespace {

constexpr WallTime kReceived = wire::kEraStart + std::chrono::hours(1);
constexpr WallTime kSent = kReceived + std::chrono::microseconds(9);
constexpr std::size_t kDatagramRoom = 1142;
constexpr std::size_t kStreamRoom = 1100;

const wire::SigningKey& signingKey() {
  static const auto kKey = wire::SigningKey::generate(wire::SignatureAlgorithm::HmacSha256).value();
  return kKey;
}

const Responder& responder(bool hasKey) {
  static const auto make = [](KeyRing keys) {
    Responder made(std::move(keys));
    made.setReport({.quality = wire::ClockQuality{.clockClass = wire::ClockClass::Ntp, .tag = "ntp"},
                    .source = wire::TimeSourceInfo{.stratum = 2, .type = wire::SourceType::Ntp, .info = "a.example"},
                    .metadata = {{wire::kLeapKey, wire::kLeapNone}, {"site", std::string(90, 'x')}}});
    return made;
  };
  static const Responder kSigning = make(KeyRing({{.key = signingKey()}}));
  static const Responder kPlain = make(KeyRing());
  return hasKey ? kSigning : kPlain;
}

void checkAnswer(const wire::Bytes& message, const ReceivedRequest& received, const AnswerContext& context) {
  check(message.size() <= context.maxSize, "an answer fits its packet");
  const auto answer = wire::parseAnswer(message);
  check(answer && std::holds_alternative<wire::Response>(*answer), "an answer is a response");
  const auto& response = std::get<wire::Response>(*answer);
  check(response.nonce == received.request.nonce, "it has the request's nonce");
  check(response.receiveTime == kReceived && response.sendTime == kSent, "and the times");
  check(!response.precisionMode || message.size() == received.size, "precise answers are as long as their requests");
  check(!response.precisionMode || received.request.precisionMode, "precision comes only when asked for");
  check(received.request.metadataQuery || response.report.empty(), "nothing is told to those who do not ask");
  check(response.signature.has_value() == received.request.signatureRequest, "who asks for a signature gets one");
  if (response.signature) {
    const ByteView covered = ByteView(message).first(response.signature->coveredSize);
    check(signingKey().verifyKey().verify(covered, response.signature->signature), "a signature is right");
  }
}

}  // namespace

// The first byte selects the transport and the server's configuration; the rest is the message.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) {
    return 0;
  }
  const bool onStream = (data[0] & 1U) != 0;
  const bool hasKey = (data[0] & 2U) != 0;
  const ByteView message(data + 1, size - 1);
  const auto request = wire::parseRequest(message);
  if (!request) {
    const auto refusal = wire::parseAnswer(
        wire::encodeRefusal(wire::RefusalCode::MalformedRequest, wire::parseErrorName(request.error())));
    check(refusal && std::holds_alternative<wire::Refusal>(*refusal), "a refusal can be read");
    return 0;
  }
  const ReceivedRequest received{
      .request = *request, .size = message.size(), .receiveTime = kReceived, .kernelReceived = onStream};
  AnswerContext context{.maxSize = onStream ? kStreamRoom : kDatagramRoom, .tellReport = (data[0] & 4U) != 0};
  if ((data[0] & 8U) != 0) {
    context.trueSendTime = wire::TrueSendTime::of(request->nonce, kSent).toText();
  }
  auto draft = responder(hasKey).draft(received, context);
  check(draft.has_value() == (hasKey || !request->signatureRequest), "only a missing key is a reason to refuse");
  if (draft) {
    checkAnswer(std::move(*draft).finish(kSent), received, context);
  }
  return 0;
}
