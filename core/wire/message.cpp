// SPDX-License-Identifier: MIT
#include "wire/message.h"

#include <algorithm>

#include "base/utf8.h"
#include "wire/bytes.h"
#include "wire/timestamp.h"

namespace tsq::wire {
namespace {

constexpr std::size_t kTimestampSize = 8;
constexpr std::size_t kErrorHeaderSize = 2;  // code and reserved byte
constexpr std::size_t kSendTimeOffset = kPlainResponseSize - kTimestampSize;

static_assert(kPlainRequestSize == kTlvHeaderSize + std::tuple_size_v<Nonce>);
static_assert(kPlainResponseSize == kPlainRequestSize + 2 * (kTlvHeaderSize + kTimestampSize));
static_assert(kPlainResponseSize <= kMaxPlainResponseSize);
static_assert(kMaxReasonSize == kMaxTlvValue - kErrorHeaderSize);

void appendTimestamp(Bytes& message, TlvType type, WallTime time) {
  appendTlv(message, type, toBigEndian(toNtp(time)));
}

void appendFlag(Bytes& message, TlvType type, bool isSet) {
  if (isSet) {
    appendTlv(message, type);
  }
}

}  // namespace

Bytes encodeRequest(const Request& request) {
  Bytes message;
  appendTlv(message, TlvType::Nonce, request.nonce);
  appendFlag(message, TlvType::MetadataQuery, request.metadataQuery);
  appendFlag(message, TlvType::PrecisionMode, request.precisionMode);
  appendFlag(message, TlvType::SignatureRequest, request.signatureRequest);
  appendMetadata(message, request.metadata);
  return message;
}

Bytes encodeResponse(const Response& response) {
  Bytes message;
  message.reserve(kMaxPlainResponseSize);
  appendTlv(message, TlvType::Nonce, response.nonce);
  appendTimestamp(message, TlvType::ReceiveTimestamp, response.receiveTime);
  appendTimestamp(message, TlvType::SendTimestamp, response.sendTime);
  appendFlag(message, TlvType::PrecisionMode, response.precisionMode);
  if (response.report.quality) {
    appendClockQuality(message, *response.report.quality);
  }
  if (response.report.source) {
    appendTimeSourceInfo(message, *response.report.source);
  }
  appendMetadata(message, response.report.metadata);
  return message;
}

void setSendTime(Bytes& response, WallTime sendTime) {
  std::ranges::copy(toBigEndian(toNtp(sendTime)), response.begin() + kSendTimeOffset);
}

void appendSignature(Bytes& message, std::uint8_t algorithm, std::uint32_t keyId, ByteView signature) {
  Bytes value{algorithm};
  appendBigEndian(value, keyId);
  appendBigEndian(value, static_cast<std::uint16_t>(signature.size()));
  value.insert(value.end(), signature.begin(), signature.end());
  appendTlv(message, TlvType::Signature, value);
}

Bytes encodeRefusal(RefusalCode code, std::string_view reason) {
  Bytes value{static_cast<std::uint8_t>(code), 0};
  appendText(value, cutUtf8(reason, kMaxReasonSize));
  Bytes message;
  appendTlv(message, TlvType::Error, value);
  return message;
}

}  // namespace tsq::wire
