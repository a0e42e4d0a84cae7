// SPDX-License-Identifier: MIT
/// Failures as values: a code that programs turn into their own words, and a detail for the log.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace tsq {

/// What went wrong. Text for people is made from these by each program, in one place.
enum class ErrorCode {
  InvalidArgument,          ///< a value outside its documented range or form
  NameNotFound,             ///< the resolver knows no such name
  NameLookupFailed,         ///< the resolver itself could not answer
  NetworkUnreachable,       ///< no route, or sending is not permitted
  PortUnreachable,          ///< ICMP: nothing listens there
  AddressInUse,             ///< bind(): another program has the port
  AddressNotAvailable,      ///< bind(): the address is not ours
  PermissionDenied,         ///< a privileged port, a file we may not read, a clock we may not set
  FileUnreadable,           ///< a file is missing, or cannot be read or written
  CertificateUnusable,      ///< a certificate file holds no certificate we can use
  KeyUnusable,              ///< a key file holds no key we can use
  KeyMismatch,              ///< key and certificate do not belong together
  SecretExposed,            ///< a file with a secret that others may read
  HandshakeTimeout,         ///< no answer to the QUIC handshake
  CertificateUntrusted,     ///< the chain ends at no authority we trust
  CertificateUnacceptable,  ///< signed by somebody trusted, but too weak, misused or against what its authorities allow
  CertificateNameMismatch,  ///< the certificate is for another name or address
  CertificateExpired,       ///< notAfter is in the past of the local clock
  CertificateNotYetValid,   ///< notBefore is in the future of the local clock
  CertificateTooOld,        ///< notAfter is before this program was made, so it has expired by any clock
  PinMismatch,              ///< the server's key is not the pinned one
  NoCommonProtocol,         ///< no ALPN in common: not a TSQ server
  TlsFailed,                ///< any other TLS alert
  VersionUnsupported,       ///< the server does not speak QUIC version 1
  ConnectionClosed,         ///< the peer closed, reset or went idle
  DatagramsUnsupported,     ///< datagrams were asked for, the peer takes none
  StreamsUnsupported,       ///< streams were asked for, the peer takes none
  ResponseTimeout,          ///< connected, but a request went unanswered
  RequestRefused,           ///< the server answered with an Error TLV
  MalformedResponse,        ///< an answer that is no TSQ response
  ForeignResponse,          ///< an answer to no request of ours (draft-01 section 6.6)
  LateResponse,             ///< an answer to a request that was given up or answered otherwise
  RepeatedResponse,         ///< a second answer to the same request
  SignatureMissing,         ///< a signed answer was asked for, this one is not
  SignatureKeyUnknown,      ///< signed with a key that we were not given
  SignatureInvalid,         ///< signed, but not so
  SystemLimit,              ///< the system grants no more threads, memory or descriptors
  Internal,                 ///< a library call failed in a way that should not happen
};

/// The detail often quotes a peer, a file or a command line. Every Error is made by this constructor, so that it can be
/// shown as it is: one line, see printableUtf8(), of at most about kMaxShownText bytes.
struct Error {
  ErrorCode code = ErrorCode::Internal;
  std::string detail;  ///< for logs and verbose output; may be empty

  Error() = default;
  Error(ErrorCode why, std::string_view text);

  friend bool operator==(const Error&, const Error&) = default;
};

/// The code's name in lower case with dashes, for logs and JSON: "certificate-expired".
std::string_view errorName(ErrorCode code);

/// What an errno means, as a clause; where a limit was reached, also how to raise it.
std::string systemReason(int number);

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string_view detail = {}) {
  return tl::unexpected<Error>(Error{code, detail});
}

}  // namespace tsq
