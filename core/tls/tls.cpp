// SPDX-License-Identifier: MIT
#include "tls/tls.h"

#include <ngtcp2/ngtcp2_crypto_gnutls.h>

#include <algorithm>
#include <iterator>

#include "base/socket_address.h"
#include "tls/handles.h"

namespace tsq::quic {
namespace {

// TLS 1.3 only, AES-128-GCM first: half the cost of ChaCha20 on machines with AES instructions. The compatibility mode
// (a dummy ChangeCipherSpec and session id) is not used in QUIC: RFC 9001 section 8.4. Certificates need 112 bits of
// security: no RSA keys below 2048 bits, no SHA-1.
constexpr const char* kPriority =
    "NORMAL:-VERS-ALL:+VERS-TLS1.3:-CIPHER-ALL:+AES-128-GCM:+AES-256-GCM:+CHACHA20-POLY1305:"
    "-GROUP-ALL:+GROUP-X25519:+GROUP-SECP256R1:+GROUP-SECP384R1:+GROUP-SECP521R1:%DISABLE_TLS13_COMPAT_MODE:"
    "%PROFILE_MEDIUM";

// The PSK key exchange modes; by default a client would offer both.
constexpr const char* kForwardSecretPsk = ":+ECDHE-PSK";
constexpr const char* kBarePsk = ":+PSK";
constexpr const char* kEitherPsk = ":+ECDHE-PSK:+PSK";

// Parsed once, because parsing takes microseconds.
template <const char* const& pskModes>
gnutls_priority_t priority() {
  static const TlsPriority parsed = [] {
    gnutls_priority_t raw = nullptr;
    gnutls_priority_init(&raw, (std::string(kPriority) + pskModes).c_str(), nullptr);
    return TlsPriority(raw);
  }();
  return parsed.get();
}

unsigned ticketFlags(Resumption resumption) {
  return resumption == Resumption::Off ? GNUTLS_NO_TICKETS : GNUTLS_ENABLE_EARLY_DATA | GNUTLS_NO_END_OF_EARLY_DATA;
}

gnutls_datum_t datum(const std::string& text) {
  // GnuTLS copies the bytes and never writes to them; its C type just lacks the const.
  return {reinterpret_cast<unsigned char*>(const_cast<char*>(text.data())), static_cast<unsigned>(text.size())};
}

Result<TlsSession> makeSession(unsigned flags, gnutls_priority_t priority, gnutls_certificate_credentials_t credentials,
                               const Protocols& protocols) {
  gnutls_session_t raw = nullptr;
  if (gnutls_init(&raw, flags) != GNUTLS_E_SUCCESS) {
    return fail(ErrorCode::Internal, "gnutls_init");
  }
  TlsSession session(raw);
  std::vector<gnutls_datum_t> names;
  std::transform(protocols.begin(), protocols.end(), std::back_inserter(names), datum);
  const bool ready =
      gnutls_priority_set(raw, priority) == GNUTLS_E_SUCCESS &&
      gnutls_credentials_set(raw, GNUTLS_CRD_CERTIFICATE, credentials) == GNUTLS_E_SUCCESS &&
      gnutls_alpn_set_protocols(raw, names.data(), static_cast<unsigned>(names.size()),
                                GNUTLS_ALPN_MANDATORY | GNUTLS_ALPN_SERVER_PRECEDENCE) == GNUTLS_E_SUCCESS;
  if (!ready) {
    return fail(ErrorCode::Internal, "TLS session set-up");
  }
  return session;
}

}  // namespace

Result<TlsSession> makeServerSession(gnutls_certificate_credentials_t credentials, const Protocols& protocols,
                                     const ServerSessions& sessions) {
  const bool pskOnly = sessions.resumption() == Resumption::PskOnly;
  auto session =
      makeSession(GNUTLS_SERVER | GNUTLS_NO_AUTO_SEND_TICKET | GNUTLS_NONBLOCK | ticketFlags(sessions.resumption()),
                  pskOnly ? priority<kEitherPsk>() : priority<kForwardSecretPsk>(), credentials, protocols);
  if (session && (ngtcp2_crypto_gnutls_configure_server_session(session->get()) != 0 ||
                  !prepareTickets(session->get(), sessions))) {
    return fail(ErrorCode::Internal, "TLS server set-up");
  }
  return session;
}

Result<TlsSession> makeClientSession(gnutls_certificate_credentials_t credentials, const Protocols& protocols,
                                     const std::string& host, Resumption resumption) {
  const bool pskOnly = resumption == Resumption::PskOnly;
  auto session = makeSession(GNUTLS_CLIENT | GNUTLS_KEY_SHARE_TOP | GNUTLS_NONBLOCK | ticketFlags(resumption),
                             pskOnly ? priority<kBarePsk>() : priority<kForwardSecretPsk>(), credentials, protocols);
  if (!session) {
    return session;
  }
  if (ngtcp2_crypto_gnutls_configure_client_session(session->get()) != 0) {
    return fail(ErrorCode::Internal, "ngtcp2_crypto_gnutls_configure_client_session");
  }
  const bool isLiteral = SocketAddress::parse(host, 0).has_value();
  if (!isLiteral && gnutls_server_name_set(session->get(), GNUTLS_NAME_DNS, host.data(), host.size()) != 0) {
    return fail(ErrorCode::InvalidArgument, "not usable as a server name: " + host);
  }
  return session;
}

std::string negotiatedAlpn(gnutls_session_t session) {
  gnutls_datum_t protocol{};
  if (gnutls_alpn_get_selected_protocol(session, &protocol) != GNUTLS_E_SUCCESS) {
    return {};
  }
  return {reinterpret_cast<const char*>(protocol.data), protocol.size};
}

}  // namespace tsq::quic
