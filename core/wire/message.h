// SPDX-License-Identifier: MIT
/// TSQ requests and answers, encoded and parsed (draft-01 section 6.3.2). Pure functions: nothing here keeps state or
/// throws, and a message without optional TLVs is parsed without allocating.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>

#include "base/time.h"
#include "wire/clock_info.h"
#include "wire/metadata.h"
#include "wire/parse_error.h"
#include "wire/tlv.h"

namespace tsq::wire {

/// Matches an answer to its request. From a cryptographic random generator, never reused.
using Nonce = std::array<std::uint8_t, 16>;

/// A client's request.
struct Request {
  Nonce nonce{};
  bool metadataQuery = false;     ///< TLV 247: the answer should have a ClockReport
  bool precisionMode = false;     ///< TLV 250: the answer should be as long as this request
  bool signatureRequest = false;  ///< TLV 252: the answer should be signed
  Metadata metadata;              ///< TLV 253: the client's annotations

  friend bool operator==(const Request&, const Request&) = default;
};

/// A Signature Block (TLV 255), not yet verified.
struct SignatureBlock {
  std::uint8_t algorithm = 0;   ///< see wire/signature.h
  std::uint32_t keyId = 0;      ///< identifies the key; chosen by its creator
  Bytes signature;              ///< over the first `coveredSize` bytes of the message
  std::size_t coveredSize = 0;  ///< everything before the block (section 8)

  friend bool operator==(const SignatureBlock&, const SignatureBlock&) = default;
};

/// A server's description of its clock and itself, sent on a metadata query (TLV 247). As trustworthy as the server.
struct ClockReport {
  std::optional<ClockQuality> quality;   ///< TLV 248
  std::optional<TimeSourceInfo> source;  ///< TLV 251
  Metadata metadata;                     ///< TLV 253; the keys that we interpret are in wire/extensions.h

  bool empty() const { return !quality && !source && metadata.empty(); }
  friend bool operator==(const ClockReport&, const ClockReport&) = default;
};

/// The server's two timestamps for the request with this nonce, and its optional TLVs.
struct Response {
  Nonce nonce{};
  WallTime receiveTime;        ///< T2
  WallTime sendTime;           ///< T3
  bool precisionMode = false;  ///< TLV 250: this answer is as long as its request
  ClockReport report;
  std::optional<SignatureBlock> signature;  ///< TLV 255

  friend bool operator==(const Response&, const Response&) = default;
};

/// The draft's codes of the Error TLV. Other values may be received.
enum class RefusalCode : std::uint8_t { MalformedRequest = 1, UnsupportedTlv = 2, AuthenticationRequired = 3 };

/// An Error TLV (249): the server refuses this request. Only on streams.
struct Refusal {
  std::uint8_t code = 0;
  /// Text for logs and messages. Control characters and bytes that are no UTF-8 are replaced by '?'.
  std::string reason;

  friend bool operator==(const Refusal&, const Refusal&) = default;
};

inline constexpr std::size_t kMaxRequestSize = 4096;       ///< our limit for a request on a stream, bytes
inline constexpr std::size_t kPlainRequestSize = 18;       ///< a request without optional TLVs
inline constexpr std::size_t kPlainResponseSize = 38;      ///< the answer to it
inline constexpr std::size_t kMaxPlainResponseSize = 100;  ///< TSQ 0.1 reads no more of a response
/// An Error TLV's code and reserved byte leave this much; the draft's 255 cannot fit.
inline constexpr std::size_t kMaxReasonSize = kMaxTlvValue - 2;
/// What a Signature Block adds to a message besides the signature: TLV header, algorithm, key id, length.
inline constexpr std::size_t kSignatureOverhead = kTlvHeaderSize + 7;

/// In the order Nonce, 247, 250, 252, 253. In Precision Mode the caller appends Padding.
Bytes encodeRequest(const Request& request);
/// In the order Nonce, T2, T3, 250, 248, 251, 253; the Signature Block is left out, see appendSignature().
Bytes encodeResponse(const Response& response);
/// Writes T3 into an encoded response, so that the clock is read as late as possible.
void setSendTime(Bytes& response, WallTime sendTime);
/// Appends a Signature Block that covers all of `message`; nothing may be appended after it.
void appendSignature(Bytes& message, std::uint8_t algorithm, std::uint32_t keyId, ByteView signature);
/// The reason is UTF-8; it is cut to kMaxReasonSize bytes, between two characters.
Bytes encodeRefusal(RefusalCode code, std::string_view reason);

/// Parses a whole stream or one datagram that a server received. Unknown optional TLVs are skipped.
tl::expected<Request, ParseError> parseRequest(ByteView message);
/// Parses what a client received. Nothing after an Error TLV is parsed (section 6.3.2). The caller discards a Refusal
/// in a datagram.
tl::expected<std::variant<Response, Refusal>, ParseError> parseAnswer(ByteView message);

}  // namespace tsq::wire
