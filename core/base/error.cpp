// SPDX-License-Identifier: MIT
#include "base/error.h"

#include "base/utf8.h"

namespace tsq {

Error::Error(ErrorCode why, std::string_view text) : code(why), detail(printableUtf8(text, kMaxShownText)) {}

std::string_view errorName(ErrorCode code) {
  switch (code) {
    case ErrorCode::InvalidArgument:
      return "invalid-argument";
    case ErrorCode::NameNotFound:
      return "name-not-found";
    case ErrorCode::NameLookupFailed:
      return "name-lookup-failed";
    case ErrorCode::NetworkUnreachable:
      return "network-unreachable";
    case ErrorCode::PortUnreachable:
      return "port-unreachable";
    case ErrorCode::AddressInUse:
      return "address-in-use";
    case ErrorCode::AddressNotAvailable:
      return "address-not-available";
    case ErrorCode::PermissionDenied:
      return "permission-denied";
    case ErrorCode::FileUnreadable:
      return "file-unreadable";
    case ErrorCode::CertificateUnusable:
      return "certificate-unusable";
    case ErrorCode::KeyUnusable:
      return "key-unusable";
    case ErrorCode::KeyMismatch:
      return "key-mismatch";
    case ErrorCode::SecretExposed:
      return "secret-exposed";
    case ErrorCode::HandshakeTimeout:
      return "handshake-timeout";
    case ErrorCode::CertificateUntrusted:
      return "certificate-untrusted";
    case ErrorCode::CertificateUnacceptable:
      return "certificate-unacceptable";
    case ErrorCode::CertificateNameMismatch:
      return "certificate-name-mismatch";
    case ErrorCode::CertificateExpired:
      return "certificate-expired";
    case ErrorCode::CertificateNotYetValid:
      return "certificate-not-yet-valid";
    case ErrorCode::CertificateTooOld:
      return "certificate-too-old";
    case ErrorCode::PinMismatch:
      return "pin-mismatch";
    case ErrorCode::NoCommonProtocol:
      return "no-common-protocol";
    case ErrorCode::TlsFailed:
      return "tls-failed";
    case ErrorCode::VersionUnsupported:
      return "version-unsupported";
    case ErrorCode::ConnectionClosed:
      return "connection-closed";
    case ErrorCode::DatagramsUnsupported:
      return "datagrams-unsupported";
    case ErrorCode::StreamsUnsupported:
      return "streams-unsupported";
    case ErrorCode::ResponseTimeout:
      return "response-timeout";
    case ErrorCode::RequestRefused:
      return "request-refused";
    case ErrorCode::MalformedResponse:
      return "malformed-response";
    case ErrorCode::ForeignResponse:
      return "foreign-response";
    case ErrorCode::LateResponse:
      return "late-response";
    case ErrorCode::RepeatedResponse:
      return "repeated-response";
    case ErrorCode::SignatureMissing:
      return "signature-missing";
    case ErrorCode::SignatureKeyUnknown:
      return "signature-key-unknown";
    case ErrorCode::SignatureInvalid:
      return "signature-invalid";
    case ErrorCode::Internal:
      return "internal";
  }
  return "unknown";
}

}  // namespace tsq
