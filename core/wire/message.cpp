// SPDX-License-Identifier: MIT
#include "wire/message.h"

#include <algorithm>
#include <optional>

#include "wire/timestamp.h"
#include "wire/utf8.h"

namespace tsq::wire {
namespace {

constexpr std::size_t kTimestampSize = 8;
constexpr std::size_t kErrorHeaderSize = 2;  // code and reserved byte

static_assert(kRequestSize == kTlvHeaderSize + std::tuple_size_v<Nonce>);
static_assert(kResponseSize == kRequestSize + 2 * (kTlvHeaderSize + kTimestampSize));
static_assert(kResponseSize <= kMaxPlainResponseSize);
static_assert(kMaxReasonSize == kMaxTlvValue - kErrorHeaderSize);

/// The TLVs that both directions have in common.
struct Fields {
  Nonce nonce{};
  std::optional<WallTime> receiveTime;
  std::optional<WallTime> sendTime;
};

std::uint8_t* writeHeader(std::uint8_t* out, TlvType type, std::size_t length) {
  *out++ = static_cast<std::uint8_t>(type);
  *out++ = static_cast<std::uint8_t>(length);
  return out;
}

std::uint8_t* writeNonce(std::uint8_t* out, const Nonce& nonce) {
  return std::ranges::copy(nonce, writeHeader(out, TlvType::Nonce, nonce.size())).out;
}

std::uint8_t* writeTimestamp(std::uint8_t* out, TlvType type, WallTime time) {
  out = writeHeader(out, type, kTimestampSize);
  const std::uint64_t timestamp = toNtp(time);
  for (int shift = 56; shift >= 0; shift -= 8) {
    *out++ = static_cast<std::uint8_t>(timestamp >> shift);
  }
  return out;
}

WallTime readTimestamp(ByteView value) {
  std::uint64_t timestamp = 0;
  for (const std::uint8_t byte : value) {
    timestamp = timestamp << 8 | byte;
  }
  return fromNtp(timestamp);
}

std::optional<ParseError> takeTimestamp(const Tlv& tlv, std::optional<WallTime>& field) {
  if (tlv.value.size() != kTimestampSize) {
    return ParseError::WrongLength;
  }
  if (field) {
    return ParseError::Duplicate;
  }
  field = readTimestamp(tlv.value);
  return std::nullopt;
}

std::optional<ParseError> takeField(const Tlv& tlv, Fields& fields) {
  switch (tlv.type) {
    case TlvType::Nonce:
      return ParseError::Duplicate;  // the first one was taken before
    case TlvType::ReceiveTimestamp:
      return takeTimestamp(tlv, fields.receiveTime);
    case TlvType::SendTimestamp:
      return takeTimestamp(tlv, fields.sendTime);
    default:
      return std::nullopt;
  }
}

// The Nonce that every message but an Error begins with.
std::optional<ParseError> takeFirst(const std::optional<Tlv>& tlv, bool truncated, Nonce& nonce) {
  if (!tlv) {
    return truncated ? ParseError::Truncated : ParseError::NonceMissing;
  }
  if (tlv->type != TlvType::Nonce) {
    return ParseError::NonceMissing;
  }
  if (tlv->value.size() != nonce.size()) {
    return ParseError::WrongLength;
  }
  std::copy(tlv->value.begin(), tlv->value.end(), nonce.begin());
  return std::nullopt;
}

enum class Direction { Request, Answer };

tl::expected<Fields, ParseError> parseFields(ByteView message, Direction direction) {
  TlvReader reader(message);
  Fields fields;
  std::optional<Tlv> tlv = reader.next();
  if (const auto error = takeFirst(tlv, reader.truncated(), fields.nonce)) {
    return tl::unexpected(*error);
  }
  bool isSigned = false;
  while ((tlv = reader.next())) {
    if (isSigned) {
      return tl::unexpected(ParseError::AfterSignature);
    }
    if (tlv->type == TlvType::Error && direction == Direction::Answer) {
      return tl::unexpected(ParseError::ErrorNotFirst);
    }
    if (const auto error = takeField(*tlv, fields)) {
      return tl::unexpected(*error);
    }
    isSigned = tlv->type == TlvType::Signature;
  }
  if (reader.truncated()) {
    return tl::unexpected(isSigned ? ParseError::AfterSignature : ParseError::Truncated);
  }
  return fields;
}

tl::expected<Refusal, ParseError> readRefusal(ByteView value) {
  if (value.size() < kErrorHeaderSize) {
    return tl::unexpected(ParseError::WrongLength);
  }
  const ByteView bytes = value.subspan(kErrorHeaderSize);
  return Refusal{.code = value[0], .reason = printableUtf8(std::string(bytes.begin(), bytes.end()))};
}

}  // namespace

std::string_view parseErrorName(ParseError error) noexcept {
  switch (error) {
    case ParseError::Truncated:
      return "truncated";
    case ParseError::NonceMissing:
      return "nonce-missing";
    case ParseError::WrongLength:
      return "wrong-length";
    case ParseError::Duplicate:
      return "duplicate";
    case ParseError::AfterSignature:
      return "after-signature";
    case ParseError::TimestampMissing:
      return "timestamp-missing";
    case ParseError::ErrorNotFirst:
      return "error-not-first";
  }
  return "unknown";
}

std::array<std::uint8_t, kRequestSize> encodeRequest(const Nonce& nonce) noexcept {
  std::array<std::uint8_t, kRequestSize> message;
  writeNonce(message.data(), nonce);
  return message;
}

std::array<std::uint8_t, kResponseSize> encodeResponse(const Response& response) noexcept {
  std::array<std::uint8_t, kResponseSize> message;
  std::uint8_t* out = writeNonce(message.data(), response.nonce);
  out = writeTimestamp(out, TlvType::ReceiveTimestamp, response.receiveTime);
  writeTimestamp(out, TlvType::SendTimestamp, response.sendTime);
  return message;
}

std::vector<std::uint8_t> encodeRefusal(RefusalCode code, std::string_view reason) {
  const std::string_view text = cutUtf8(reason, kMaxReasonSize);
  std::vector<std::uint8_t> message(kTlvHeaderSize + kErrorHeaderSize + text.size());
  std::uint8_t* out = writeHeader(message.data(), TlvType::Error, kErrorHeaderSize + text.size());
  *out++ = static_cast<std::uint8_t>(code);
  *out++ = 0;  // reserved
  std::ranges::copy(text, out);
  return message;
}

tl::expected<Request, ParseError> parseRequest(ByteView message) noexcept {
  return parseFields(message, Direction::Request).map([](const Fields& fields) { return Request{fields.nonce}; });
}

tl::expected<std::variant<Response, Refusal>, ParseError> parseAnswer(ByteView message) {
  if (const auto first = TlvReader(message).next(); first && first->type == TlvType::Error) {
    return readRefusal(first->value);
  }
  const auto fields = parseFields(message, Direction::Answer);
  if (!fields) {
    return tl::unexpected(fields.error());
  }
  const auto [nonce, receiveTime, sendTime] = *fields;
  if (!receiveTime || !sendTime) {
    return tl::unexpected(ParseError::TimestampMissing);
  }
  return Response{.nonce = nonce, .receiveTime = *receiveTime, .sendTime = *sendTime};
}

}  // namespace tsq::wire
