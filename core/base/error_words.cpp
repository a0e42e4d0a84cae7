// SPDX-License-Identifier: MIT
#include "base/error_words.h"

#include <algorithm>
#include <array>

namespace tsq {
namespace {

// In the order of ErrorCode.
constexpr std::array<ErrorWords, kErrorCodes> kWords{{
    {ErrorCode::InvalidArgument, "invalid-argument", "failed", ErrorDetail::Named},
    {ErrorCode::NameNotFound, "name-not-found", "no such name: check the spelling", ErrorDetail::Hidden},
    {ErrorCode::NameLookupFailed, "name-lookup-failed", "the name could not be looked up: is the network up?",
     ErrorDetail::Hidden},
    {ErrorCode::NetworkUnreachable, "network-unreachable", "the network does not reach it"},
    {ErrorCode::PortUnreachable, "port-unreachable",
     "nothing listens on that UDP port: is the server running, and is the port right?", ErrorDetail::Hidden},
    {ErrorCode::AddressInUse, "address-in-use", "failed", ErrorDetail::Named},
    {ErrorCode::AddressNotAvailable, "address-not-available", "failed", ErrorDetail::Named},
    {ErrorCode::PermissionDenied, "permission-denied", "failed", ErrorDetail::Named},
    {ErrorCode::FileUnreadable, "file-unreadable", "failed", ErrorDetail::Named},
    {ErrorCode::CertificateUnusable, "certificate-unusable",
     "its certificate cannot be checked: give --ca FILE or --pin"},
    {ErrorCode::KeyUnusable, "key-unusable", "failed", ErrorDetail::Named},
    {ErrorCode::KeyMismatch, "key-mismatch", "failed", ErrorDetail::Named},
    {ErrorCode::SecretExposed, "secret-exposed", "failed", ErrorDetail::Named},
    {ErrorCode::HandshakeTimeout, "handshake-timeout",
     "no answer: the server is down, or a firewall blocks this UDP port", ErrorDetail::Hidden},
    {ErrorCode::CertificateUntrusted, "certificate-untrusted",
     "its certificate is not signed by a trusted authority: give --ca FILE or --pin"},
    {ErrorCode::CertificateUnacceptable, "certificate-unacceptable", "its certificate cannot be accepted",
     ErrorDetail::AfterColon},
    {ErrorCode::CertificateNameMismatch, "certificate-name-mismatch",
     "its certificate is for another name: ask for the name it was made for"},
    {ErrorCode::CertificateExpired, "certificate-expired", "its certificate has expired", ErrorDetail::Bracketed,
     kIfTheClockIsWrong},
    {ErrorCode::CertificateNotYetValid, "certificate-not-yet-valid", "its certificate is not valid yet",
     ErrorDetail::Bracketed, kIfTheClockIsWrong},
    {ErrorCode::CertificateTooOld, "certificate-too-old", "its certificate ended before this program was made"},
    {ErrorCode::PinMismatch, "pin-mismatch",
     "its key is not the pinned one: do not trust it unless its operator says why"},
    {ErrorCode::NoCommonProtocol, "no-common-protocol", "it speaks QUIC but not TSQ"},
    {ErrorCode::TlsFailed, "tls-failed", "it refused the secure connection"},
    {ErrorCode::VersionUnsupported, "version-unsupported", "it does not speak QUIC version 1", ErrorDetail::Hidden},
    {ErrorCode::ConnectionClosed, "connection-closed", "it closed the connection"},
    {ErrorCode::DatagramsUnsupported, "datagrams-unsupported",
     "it does not accept QUIC datagrams: use --transport stream or auto", ErrorDetail::Hidden},
    {ErrorCode::StreamsUnsupported, "streams-unsupported",
     "it does not accept QUIC streams: use --transport datagram or auto", ErrorDetail::Hidden},
    {ErrorCode::ResponseTimeout, "response-timeout", "connected, but a request went unanswered", ErrorDetail::Hidden},
    {ErrorCode::RequestRefused, "request-refused", "it refused the request"},
    {ErrorCode::MalformedResponse, "malformed-response", "its answer is not a TSQ response"},
    {ErrorCode::ForeignResponse, "foreign-response", "its answer matches no request", ErrorDetail::Hidden},
    {ErrorCode::LateResponse, "late-response", "its answer arrived too late", ErrorDetail::Hidden},
    {ErrorCode::RepeatedResponse, "repeated-response", "it answered the same request twice", ErrorDetail::Hidden},
    {ErrorCode::SignatureMissing, "signature-missing",
     "it does not sign its answers: leave --verify-key out, or have its operator give it a --signing-key",
     ErrorDetail::Hidden},
    {ErrorCode::SignatureKeyUnknown, "signature-key-unknown",
     "it signs with a key that is not among yours: ask its operator for the current one"},
    {ErrorCode::SignatureInvalid, "signature-invalid", "its signature is wrong: the answer may be forged"},
    {ErrorCode::SystemLimit, "system-limit", "the system grants no more threads, memory or descriptors"},
    {ErrorCode::Internal, "internal", "failed", ErrorDetail::Named},
}};

constexpr bool isInOrder() {
  for (std::size_t i = 0; i < kWords.size(); ++i) {
    if (kWords[i].code != static_cast<ErrorCode>(i) || kWords[i].name.empty() || kWords[i].sentence.empty()) {
      return false;
    }
  }
  return true;
}
static_assert(isInOrder(), "a code has no words, or another one's");

std::string_view shownDetail(const ErrorWords& words, const Error& error) {
  switch (words.detail) {
    case ErrorDetail::Hidden:
      return {};
    case ErrorDetail::Named:
      return error.detail.empty() ? words.name : error.detail;
    case ErrorDetail::Bracketed:
    case ErrorDetail::AfterColon:
      break;
  }
  return error.detail;
}

}  // namespace

const ErrorWords& wordsOf(ErrorCode code) {
  return kWords[std::min(static_cast<std::size_t>(code), kErrorCodes - 1)];
}

std::string describeError(const Error& error) {
  const ErrorWords& words = wordsOf(error.code);
  const std::string_view detail = shownDetail(words, error);
  std::string text(words.sentence);
  if (!detail.empty() && words.detail == ErrorDetail::AfterColon) {
    text.append(": ").append(detail);
  } else if (!detail.empty()) {
    text.append(" (").append(detail).append(")");
  }
  return text.append(words.advice);
}

}  // namespace tsq
