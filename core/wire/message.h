// SPDX-License-Identifier: MIT
/// TSQ requests and answers as values, and their bytes (draft-01 section 6.3.2). Pure functions: nothing here keeps
/// state or throws, and a message that asks or tells nothing but the time is parsed without allocating.
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

/// Ties an answer to its request. Comes from a cryptographic generator and is never used twice.
using Nonce = std::array<std::uint8_t, 16>;

/// What a client asks for, besides the time.
struct Request {
  Nonce nonce{};
  bool metadataQuery = false;     ///< TLV 247: tell about your clock and yourself
  bool precisionMode = false;     ///< TLV 250: answer in as many bytes as this request has
  bool signatureRequest = false;  ///< TLV 252: sign the answer
  Metadata metadata;              ///< annotations of the client's own

  friend bool operator==(const Request&, const Request&) = default;
};

/// A Signature Block (TLV 255) that nobody has verified yet.
struct SignatureBlock {
  std::uint8_t algorithm = 0;   ///< see wire/signature.h
  std::uint32_t keyId = 0;      ///< names the key; chosen by whoever made it
  Bytes signature;              ///< over the first `coveredSize` bytes of the message
  std::size_t coveredSize = 0;  ///< everything before the block (section 8)

  friend bool operator==(const SignatureBlock&, const SignatureBlock&) = default;
};

/// What a server tells of its clock and itself to those who ask (TLV 247). Not more trustworthy than the server.
struct ClockReport {
  std::optional<ClockQuality> quality;   ///< TLV 248
  std::optional<TimeSourceInfo> source;  ///< TLV 251
  Metadata metadata;                     ///< TLV 253; wire/extensions.h has the keys that mean something to us

  bool empty() const { return !quality && !source && metadata.empty(); }
  friend bool operator==(const ClockReport&, const ClockReport&) = default;
};

/// The server's two readings of its clock for the request that had this nonce, and what it says besides.
struct Response {
  Nonce nonce{};
  WallTime receiveTime;        ///< T2
  WallTime sendTime;           ///< T3
  bool precisionMode = false;  ///< TLV 250: this answer is as long as its request
  ClockReport report;
  std::optional<SignatureBlock> signature;  ///< TLV 255

  friend bool operator==(const Response&, const Response&) = default;
};

/// The codes that the draft names for the Error TLV. Others may arrive.
enum class RefusalCode : std::uint8_t { MalformedRequest = 1, UnsupportedTlv = 2, AuthenticationRequired = 3 };

/// An Error TLV (249): the server will not answer this request. Only on streams.
struct Refusal {
  std::uint8_t code = 0;
  /// For logs and people. Bytes that are no UTF-8 and control characters arrive as '?'.
  std::string reason;

  friend bool operator==(const Refusal&, const Refusal&) = default;
};

inline constexpr std::size_t kMaxRequestSize = 4096;       ///< our limit for a request on a stream, bytes
inline constexpr std::size_t kPlainRequestSize = 18;       ///< a request that asks for the time alone
inline constexpr std::size_t kPlainResponseSize = 38;      ///< the answer to it
inline constexpr std::size_t kMaxPlainResponseSize = 100;  ///< TSQ 0.1 reads no more of a response
/// An Error TLV's code and reserved byte leave this much; the draft's 255 cannot fit.
inline constexpr std::size_t kMaxReasonSize = kMaxTlvValue - 2;
/// What a Signature Block adds to a message besides the signature: TLV header, algorithm, key id, length.
inline constexpr std::size_t kSignatureOverhead = kTlvHeaderSize + 7;

/// In the order Nonce, 247, 250, 252, 253. Precision Mode wants Padding behind it.
Bytes encodeRequest(const Request& request);
/// In the order Nonce, T2, T3, 250, 248, 251, 253; the Signature Block is left out, see appendSignature().
Bytes encodeResponse(const Response& response);
/// Writes T3 into what encodeResponse() made: it is read as late as possible.
void setSendTime(Bytes& response, WallTime sendTime);
/// Appends a Signature Block for all of `message`; afterwards nothing may follow.
void appendSignature(Bytes& message, std::uint8_t algorithm, std::uint32_t keyId, ByteView signature);
/// The reason is UTF-8; more than kMaxReasonSize bytes are cut between two characters.
Bytes encodeRefusal(RefusalCode code, std::string_view reason);

/// What a server received: on a stream all of it, or one datagram. TLVs that it need not know are skipped.
tl::expected<Request, ParseError> parseRequest(ByteView message);
/// What a client received. After an Error TLV nothing is parsed (section 6.3.2), so it may be followed by anything.
/// In a datagram the caller discards a Refusal.
tl::expected<std::variant<Response, Refusal>, ParseError> parseAnswer(ByteView message);

}  // namespace tsq::wire
