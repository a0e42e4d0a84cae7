// SPDX-License-Identifier: MIT
#include "server/responder.h"

#include <functional>

#include "wire/extensions.h"
#include "wire/padding.h"

namespace tsq::server {
namespace {

// Optional parts of an answer, in the order in which they are removed.
constexpr void (*kDispensable[])(wire::Response&) = {
    [](wire::Response& response) { response.report.metadata.clear(); },
    [](wire::Response& response) { response.report.source.reset(); },
    [](wire::Response& response) { response.report.quality.reset(); },
};

using Fits = std::function<bool(std::size_t size)>;

// Removes optional parts from the response until its encoding fits or nothing is left to remove.
wire::Bytes encodeToFit(wire::Response& response, const Fits& fits) {
  wire::Bytes message = wire::encodeResponse(response);
  for (const auto& drop : kDispensable) {
    if (fits(message.size())) {
      break;
    }
    drop(response);
    message = wire::encodeResponse(response);
  }
  return message;
}

// Precision Mode: exactly `size` bytes, padded at the end. Nothing if that is impossible.
std::optional<wire::Bytes> encodePrecisely(wire::Response response, std::size_t size) {
  response.precisionMode = true;
  const auto fits = [size](std::size_t needed) { return needed <= size && wire::canPad(size - needed); };
  wire::Bytes message = encodeToFit(response, fits);
  if (!fits(message.size())) {
    return std::nullopt;
  }
  wire::appendPadding(message, size - message.size());
  return message;
}

}  // namespace

wire::Bytes Draft::finish(WallTime sendTime) && {
  wire::setSendTime(message_, sendTime);
  if (key_ != nullptr) {
    const wire::Bytes signature = key_->sign(message_);
    wire::appendSignature(message_, static_cast<std::uint8_t>(key_->algorithm()), key_->id(), signature);
  }
  return std::move(message_);
}

wire::Response Responder::respond(const ReceivedRequest& received, const AnswerContext& context) const {
  wire::Response response{.nonce = received.request.nonce, .receiveTime = received.receiveTime};
  if (!received.request.metadataQuery) {
    return response;
  }
  if (context.tellReport) {
    response.report = report_;
  }
  response.report.metadata.insert_or_assign(wire::kReceiveStampKey,
                                            received.kernelReceived ? wire::kKernelStamp : wire::kUserStamp);
  if (context.trueSendTime) {
    response.report.metadata.insert_or_assign(wire::kTrueSendTimeKey, *context.trueSendTime);
  }
  return response;
}

tl::expected<Draft, wire::RefusalCode> Responder::draft(const ReceivedRequest& received,
                                                        const AnswerContext& context) const {
  const wire::SigningKey* key = nullptr;
  if (received.request.signatureRequest && (key = keys_.current(received.receiveTime)) == nullptr) {
    return tl::unexpected(wire::RefusalCode::AuthenticationRequired);
  }
  const std::size_t signature = key == nullptr ? 0 : wire::kSignatureOverhead + wire::signatureSize(key->algorithm());
  wire::Response response = respond(received, context);
  if (received.request.precisionMode && received.size >= signature && received.size <= context.maxSize) {
    if (auto message = encodePrecisely(response, received.size - signature)) {
      return Draft(*std::move(message), key);
    }
  }
  const auto fits = [&](std::size_t size) { return size + signature <= context.maxSize; };
  return Draft(encodeToFit(response, fits), key);
}

}  // namespace tsq::server
