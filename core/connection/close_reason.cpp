// SPDX-License-Identifier: MIT
#include "connection/close_reason.h"

#include <gnutls/gnutls.h>

namespace tsq::quic {
namespace {

constexpr std::uint64_t kCryptoErrorBase = 0x100;  // RFC 9000 section 20.1: 0x0100 to 0x01ff are TLS alerts

Error errorOfAlert(std::uint8_t alert) {
  if (alert == kAlertNoApplicationProtocol) {
    return {ErrorCode::NoCommonProtocol, "TLS alert no_application_protocol"};
  }
  const char* name = gnutls_alert_get_name(static_cast<gnutls_alert_description_t>(alert));
  return {ErrorCode::TlsFailed, name != nullptr ? std::string(name) : "TLS alert " + std::to_string(alert)};
}

}  // namespace

Error errorOfPeer(const ngtcp2_ccerr& reason) {
  const bool isTransport = reason.type == NGTCP2_CCERR_TYPE_TRANSPORT;
  if (isTransport && reason.error_code >= kCryptoErrorBase && reason.error_code < 2 * kCryptoErrorBase) {
    return errorOfAlert(static_cast<std::uint8_t>(reason.error_code - kCryptoErrorBase));
  }
  if (isTransport && reason.error_code == 0) {
    // ngtcp2 reports a stateless reset in the same way.
    return {ErrorCode::ConnectionClosed, "the peer closed the connection or no longer knows it"};
  }
  // Before the handshake the text is not authenticated; Error makes it printable.
  std::string text(reinterpret_cast<const char*>(reason.reason), reason.reasonlen);
  if (text.empty()) {
    text = (isTransport ? "QUIC error " : "application error ") + std::to_string(reason.error_code);
  }
  return {ErrorCode::ConnectionClosed, "closed by the peer: " + text};
}

Error errorOfCall(int ngtcp2Error, std::uint8_t tlsAlert) {
  switch (ngtcp2Error) {
    case NGTCP2_ERR_CRYPTO:
      return errorOfAlert(tlsAlert);
    case NGTCP2_ERR_HANDSHAKE_TIMEOUT:
      return {ErrorCode::HandshakeTimeout, {}};
    case NGTCP2_ERR_IDLE_CLOSE:
      return {ErrorCode::ConnectionClosed, "idle for too long"};
    case NGTCP2_ERR_RECV_VERSION_NEGOTIATION:
      return {ErrorCode::VersionUnsupported, {}};
    default:
      return {ErrorCode::ConnectionClosed, ngtcp2_strerror(ngtcp2Error)};
  }
}

}  // namespace tsq::quic
