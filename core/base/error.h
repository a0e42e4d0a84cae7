// SPDX-License-Identifier: MIT
/// Failures as values: a code, which each program translates into a message, and a detail for the log.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace tsq {

/// What went wrong. Each program translates these into messages in one place.
enum class ErrorCode {
  InvalidArgument,          ///< a value outside its documented range or form
  NameNotFound,             ///< the resolver knows no such name
  NameLookupFailed,         ///< the resolver itself could not answer
  NetworkUnreachable,       ///< no route, or sending is not permitted
  PortUnreachable,          ///< ICMP: nothing listens there
  AddressInUse,             ///< bind(): another program has the port
  AddressNotAvailable,      ///< bind(): no interface has the address
  PermissionDenied,         ///< a privileged port, a file we may not read, a clock we may not set
  FileUnreadable,           ///< a file is missing, or cannot be read or written
  CertificateUnusable,      ///< a certificate file holds no certificate we can use
  KeyUnusable,              ///< a key file holds no key we can use
  KeyMismatch,              ///< key and certificate do not belong together
  SecretExposed,            ///< a file with a secret that others may read
  HandshakeTimeout,         ///< no answer to the QUIC handshake
  CertificateUntrusted,     ///< the chain ends at no authority we trust
  CertificateUnacceptable,  ///< the chain is trusted, but too weak, misused or against an authority's constraints
  CertificateNameMismatch,  ///< the certificate is for another name or address
  CertificateExpired,       ///< notAfter is before the local clock's time
  CertificateNotYetValid,   ///< notBefore is after the local clock's time
  CertificateTooOld,        ///< notAfter is before the build date: expired, whatever the local clock shows
  PinMismatch,              ///< the server's key is not the pinned one
  NoCommonProtocol,         ///< no ALPN in common: not a TSQ server
  TlsFailed,                ///< any other TLS alert
  VersionUnsupported,       ///< the server does not speak QUIC version 1
  ConnectionClosed,         ///< the peer closed or reset the connection, or the idle timeout passed
  DatagramsUnsupported,     ///< datagrams are required, the peer accepts none
  StreamsUnsupported,       ///< streams are required, the peer accepts none
  ResponseTimeout,          ///< connected, but a request went unanswered
  RequestRefused,           ///< the server answered with an Error TLV
  MalformedResponse,        ///< an answer that is no TSQ response
  ForeignResponse,          ///< its nonce matches no request of ours (draft-01 section 6.6)
  LateResponse,             ///< an answer to a request whose exchange is over already
  RepeatedResponse,         ///< a second answer to the same request
  SignatureMissing,         ///< a signature was requested, the answer has none
  SignatureKeyUnknown,      ///< signed with a key that is not among our verify keys
  SignatureInvalid,         ///< the signature does not verify
  SystemLimit,              ///< the system grants no more threads, memory or descriptors
  Internal,                 ///< a library call failed in a way that should not happen
};

/// The detail often quotes a peer, a file or a command line. The constructor makes it printable (see printableUtf8()):
/// one line of at most about kMaxShownText bytes.
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
