// SPDX-License-Identifier: MIT
// Parses untrusted bytes into requests and answers.
#include <algorithm>
#include <bitset>
#include <type_traits>

#include "base/utf8.h"
#include "wire/bytes.h"
#include "wire/message.h"
#include "wire/padding.h"
#include "wire/timestamp.h"

namespace tsq::wire {
namespace {

using Complaint = std::optional<ParseError>;

constexpr std::size_t kTimestampSize = 8;
constexpr std::size_t kErrorHeaderSize = 2;      // code and reserved byte
constexpr std::size_t kSignatureHeaderSize = 7;  // algorithm, key id, length

constexpr std::uint8_t number(TlvType type) {
  return static_cast<std::uint8_t>(type);
}

bool isOptional(TlvType type) {
  return type >= TlvType::MetadataQuery && type != TlvType::Error;
}

bool mayRepeat(TlvType type) {
  const bool isKnown = type >= TlvType::MetadataQuery || (type >= TlvType::Nonce && type <= TlvType::SendTimestamp);
  return !isKnown || type == TlvType::Metadata || type == TlvType::Padding;
}

Complaint takeFlag(ByteView value, bool& flag) {
  flag = true;
  return value.empty() ? std::nullopt : Complaint(ParseError::WrongLength);
}

Complaint takeTimestamp(ByteView value, WallTime& field) {
  if (value.size() != kTimestampSize) {
    return ParseError::WrongLength;
  }
  field = fromNtp(readBigEndian(value));
  return std::nullopt;
}

template <typename Field>
Complaint takeParsed(tl::expected<Field, ParseError> parsed, std::optional<Field>& field) {
  if (!parsed) {
    return parsed.error();
  }
  field = *std::move(parsed);
  return std::nullopt;
}

Complaint takeSignature(ByteView value, SignatureBlock& block) {
  if (value.size() < kSignatureHeaderSize) {
    return ParseError::WrongLength;
  }
  const ByteView signature = value.subspan(kSignatureHeaderSize);
  block.algorithm = value[0];
  block.keyId = static_cast<std::uint32_t>(readBigEndian(value.subspan(1, 4)));
  block.signature.assign(signature.begin(), signature.end());
  return readBigEndian(value.subspan(5, 2)) == signature.size() ? std::nullopt : Complaint(ParseError::WrongLength);
}

Metadata& metadataOf(Request& request) {
  return request.metadata;
}

Metadata& metadataOf(Response& response) {
  return response.report.metadata;
}

// The TLVs that are valid in both directions, except Metadata: Parser handles it and keeps track of the order of keys.
template <typename Message>
Complaint takeShared(const Tlv& tlv, Message& message) {
  switch (tlv.type) {
    case TlvType::PrecisionMode:
      return takeFlag(tlv.value, message.precisionMode);
    case TlvType::Padding:
      return isPadding(tlv.value) ? std::nullopt : Complaint(ParseError::PaddingNotZero);
    default:
      return std::nullopt;  // unknown, or defined only for the other direction
  }
}

Complaint take(const Tlv& tlv, Request& request) {
  switch (tlv.type) {
    case TlvType::MetadataQuery:
      return takeFlag(tlv.value, request.metadataQuery);
    case TlvType::SignatureRequest:
      return takeFlag(tlv.value, request.signatureRequest);
    default:
      return takeShared(tlv, request);
  }
}

Complaint take(const Tlv& tlv, Response& response) {
  switch (tlv.type) {
    case TlvType::ReceiveTimestamp:
      return takeTimestamp(tlv.value, response.receiveTime);
    case TlvType::SendTimestamp:
      return takeTimestamp(tlv.value, response.sendTime);
    case TlvType::ClockQuality:
      return takeParsed(readClockQuality(tlv.value), response.report.quality);
    case TlvType::TimeSourceInfo:
      return takeParsed(readTimeSourceInfo(tlv.value), response.report.source);
    case TlvType::Signature:
      return takeSignature(tlv.value, response.signature.emplace());
    case TlvType::Error:
      return ParseError::ErrorNotFirst;
    default:
      return takeShared(tlv, response);
  }
}

// Parses one Request or Response and records which TLV types it has seen.
template <typename Message>
class Parser {
 public:
  explicit Parser(ByteView bytes) : reader_(bytes) {}

  tl::expected<Message, ParseError> parse() {
    Complaint complaint = takeNonce();
    while (!complaint) {
      const std::size_t begin = reader_.position();
      const auto tlv = reader_.next();
      if (!tlv) {
        complaint = complainAtEnd();
        break;
      }
      complaint = takeNext(*tlv, begin);
    }
    if (complaint) {
      return tl::unexpected(*complaint);
    }
    return std::move(message_);
  }

 private:
  static constexpr bool kIsResponse = std::is_same_v<Message, Response>;

  bool met(TlvType type) const { return met_.test(number(type)); }
  bool metTimestamps() const { return met(TlvType::ReceiveTimestamp) && met(TlvType::SendTimestamp); }

  // Every message except an Error begins with a Nonce.
  Complaint takeNonce() {
    const auto tlv = reader_.next();
    if (!tlv) {
      return reader_.truncated() ? ParseError::Truncated : ParseError::NonceMissing;
    }
    if (tlv->type != TlvType::Nonce) {
      return ParseError::NonceMissing;
    }
    if (tlv->value.size() != message_.nonce.size()) {
      return ParseError::WrongLength;
    }
    std::ranges::copy(tlv->value, message_.nonce.begin());
    met_.set(number(TlvType::Nonce));
    return std::nullopt;
  }

  Complaint takeNext(const Tlv& tlv, std::size_t begin) {
    if (const Complaint complaint = checkPlace(tlv.type)) {
      return complaint;
    }
    met_.set(number(tlv.type));
    if (tlv.type == TlvType::Metadata) {
      return readMetadata(tlv.value, metadataOf(message_), metadataInOrder_);
    }
    if (tlv.type == TlvType::Signature && !metadataInOrder_) {
      return ParseError::MetadataUnsorted;
    }
    const Complaint complaint = take(tlv, message_);
    if constexpr (kIsResponse) {
      if (tlv.type == TlvType::Signature) {
        message_.signature->coveredSize = begin;
      }
    }
    return complaint;
  }

  Complaint checkPlace(TlvType type) const {
    if (met(TlvType::Signature)) {
      return ParseError::AfterSignature;
    }
    if (met(type) && !mayRepeat(type)) {
      return ParseError::Duplicate;
    }
    if (met(TlvType::Padding) && type != TlvType::Padding && type != TlvType::Signature) {
      return ParseError::Misplaced;
    }
    // Section 6.3.2: "included after the required fields". Unknown types may have other rules.
    return kIsResponse && isOptional(type) && !metTimestamps() ? Complaint(ParseError::Misplaced) : std::nullopt;
  }

  Complaint complainAtEnd() const {
    if (reader_.truncated()) {
      return met(TlvType::Signature) ? ParseError::AfterSignature : ParseError::Truncated;
    }
    return kIsResponse && !metTimestamps() ? Complaint(ParseError::TimestampMissing) : std::nullopt;
  }

  TlvReader reader_;
  std::bitset<256> met_;
  bool metadataInOrder_ = true;
  Message message_;
};

tl::expected<Refusal, ParseError> readRefusal(ByteView value) {
  if (value.size() < kErrorHeaderSize) {
    return tl::unexpected(ParseError::WrongLength);
  }
  return Refusal{.code = value[0], .reason = printableUtf8(asText(value.subspan(kErrorHeaderSize)))};
}

}  // namespace

tl::expected<Request, ParseError> parseRequest(ByteView message) {
  return Parser<Request>(message).parse();
}

tl::expected<std::variant<Response, Refusal>, ParseError> parseAnswer(ByteView message) {
  if (const auto first = TlvReader(message).next(); first && first->type == TlvType::Error) {
    return readRefusal(first->value);
  }
  return Parser<Response>(message).parse();
}

}  // namespace tsq::wire
