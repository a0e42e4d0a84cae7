// SPDX-License-Identifier: MIT
/// TSQ requests and answers as values, and their bytes (draft-01 section 6.3.2). Pure functions: nothing here keeps
/// state or throws, and parsing requests and responses does not allocate.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

#include "base/network.h"
#include "base/time.h"
#include "wire/tlv.h"

namespace tsq::wire {

/// Ties an answer to its request. Comes from a cryptographic generator and is never used twice.
using Nonce = std::array<std::uint8_t, 16>;

/// Why bytes are no TSQ message.
enum class ParseError {
  Truncated,         ///< ends inside a TLV
  NonceMissing,      ///< does not begin with a Nonce
  WrongLength,       ///< a Nonce, timestamp or Error of another length than theirs
  Duplicate,         ///< a second Nonce, T2 or T3
  AfterSignature,    ///< something follows the Signature, which must be last
  TimestampMissing,  ///< a response without T2 or T3
  ErrorNotFirst,     ///< an Error among other TLVs; it must be alone
};

/// The reason in lower case with dashes, for logs: "after-signature".
std::string_view parseErrorName(ParseError error) noexcept;

struct Request {
  Nonce nonce{};

  friend bool operator==(const Request&, const Request&) = default;
};

/// The server's two readings of its clock, for the request that had this nonce.
struct Response {
  Nonce nonce{};
  WallTime receiveTime;  ///< T2
  WallTime sendTime;     ///< T3

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
inline constexpr std::size_t kRequestSize = 18;            ///< what encodeRequest() makes
inline constexpr std::size_t kResponseSize = 38;           ///< what encodeResponse() makes
inline constexpr std::size_t kMaxPlainResponseSize = 100;  ///< TSQ 0.1 reads no more of a response
/// An Error TLV's code and reserved byte leave this much; the draft's 255 cannot fit.
inline constexpr std::size_t kMaxReasonSize = kMaxTlvValue - 2;

std::array<std::uint8_t, kRequestSize> encodeRequest(const Nonce& nonce) noexcept;
/// Nonce, T2, T3 in this order.
std::array<std::uint8_t, kResponseSize> encodeResponse(const Response& response) noexcept;
/// The reason is UTF-8; more than kMaxReasonSize bytes are cut between two characters.
std::vector<std::uint8_t> encodeRefusal(RefusalCode code, std::string_view reason);

/// What a server received: on a stream all of it, or one datagram. TLVs that it need not know are skipped.
tl::expected<Request, ParseError> parseRequest(ByteView message) noexcept;
/// What a client received. After an Error TLV nothing is parsed (section 6.3.2), so it may be followed by anything.
/// In a datagram the caller discards a Refusal.
tl::expected<std::variant<Response, Refusal>, ParseError> parseAnswer(ByteView message);

}  // namespace tsq::wire
