// SPDX-License-Identifier: MIT
// GnuTLS's callbacks for handshake messages, secrets and the certificate. They enforce QUIC's rules for TLS where
// ngtcp2 and GnuTLS rely on the peer.
#include <ngtcp2/ngtcp2_crypto_gnutls.h>

#include "base/big_endian.h"
#include "connection/connection_core.h"
#include "tls/certificate_check.h"
#include "tls/client_hello.h"
#include "tls/handles.h"

namespace tsq::quic {
namespace {

Connection& ofSession(gnutls_session_t session) {
  const auto* ref = static_cast<const ngtcp2_crypto_conn_ref*>(gnutls_session_get_ptr(session));
  return *static_cast<Connection*>(ref->user_data);
}

bool installReceiveKey(ngtcp2_conn* conn, ngtcp2_encryption_level level, const void* secret, std::size_t size) {
  return ngtcp2_crypto_derive_and_install_rx_key(conn, nullptr, nullptr, nullptr, level,
                                                 static_cast<const std::uint8_t*>(secret), size) == 0;
}

bool installTransmitKey(ngtcp2_conn* conn, ngtcp2_encryption_level level, const void* secret, std::size_t size) {
  return ngtcp2_crypto_derive_and_install_tx_key(conn, nullptr, nullptr, nullptr, level,
                                                 static_cast<const std::uint8_t*>(secret), size) == 0;
}

// Fails the handshake with this alert; GnuTLS would choose another one.
int refuse(std::optional<std::uint8_t>& sent, gnutls_alert_description_t alert) {
  sent = static_cast<std::uint8_t>(alert);
  return GNUTLS_E_UNEXPECTED_PACKET;
}

}  // namespace

void ConnectionCallbacks::listenTo(gnutls_session_t session) {
  gnutls_handshake_set_hook_function(session, GNUTLS_HANDSHAKE_ANY, GNUTLS_HOOK_BOTH, handshakeMessage);
  gnutls_handshake_set_secret_function(session, secretsDerived);
  if (ofSession(session).core_->clientCredentials) {
    gnutls_session_set_verify_function(session, verifyPeer);
  }
}

int ConnectionCallbacks::handshakeMessage(gnutls_session_t session, unsigned type, unsigned when, unsigned incoming,
                                          const gnutls_datum_t* message) {
  Connection& connection = ofSession(session);
  Connection::Core& core = *connection.core_;
  const bool isBefore = when == static_cast<unsigned>(GNUTLS_HOOK_PRE);
  if (type == GNUTLS_HANDSHAKE_KEY_UPDATE) {
    // KeyUpdate: GnuTLS would derive new keys, on which ngtcp2 aborts. QUIC has its own key update.
    return refuse(core.alert, GNUTLS_A_UNEXPECTED_MESSAGE);  // RFC 9001 section 6
  }
  if (type == GNUTLS_HANDSHAKE_CLIENT_HELLO && incoming != 0 && isBefore) {
    if (const auto alert = refusalOfClientHello(ByteView(message->data, message->size))) {
      return refuse(core.alert, static_cast<gnutls_alert_description_t>(*alert));
    }
    const bool isFirst = !core.helloRetried;
    if (isFirst && !enableTickets(session, *core.sessions, ByteView(message->data, message->size))) {
      return refuse(core.alert, GNUTLS_A_INTERNAL_ERROR);
    }
  }
  if (type == GNUTLS_HANDSHAKE_HELLO_RETRY_REQUEST) {
    if (incoming == 0 && core.hasEarlyKeys) {
      // GnuTLS 3.7 would still accept 0-RTT data, which RFC 8446 section 4.2.10 forbids, and crash if the second
      // ClientHello has no such ticket. The client reconnects without a ticket.
      return refuse(core.alert, GNUTLS_A_HANDSHAKE_FAILURE);
    }
    core.helloRetried = true;
  }
  if (type == GNUTLS_HANDSHAKE_NEW_SESSION_TICKET && incoming != 0) {
    if (!isBefore) {
      connection.noteTicket(core.ticketLifetime);
    } else if (message->size >= 4) {
      // The message begins with the lifetime in seconds (RFC 8446 section 4.6.1), which GnuTLS does not provide.
      core.ticketLifetime = std::chrono::seconds(readBigEndian(ByteView(message->data, 4)));
    }
  }
  return 0;
}

// Replaces ngtcp2's own callback, which relies on the peer twice:
// - Without transport parameters from the peer, ngtcp2 aborts as soon as it uses the keys. RFC 9001 section 8.2 wants
//   the connection to end with missing_extension. A server knows them before it derives its handshake keys, a client
//   before its application keys.
// - After a HelloRetryRequest, GnuTLS derives the 0-RTT secret a second time, and ngtcp2 aborts when it gets a second
//   0-RTT key.
int ConnectionCallbacks::secretsDerived(gnutls_session_t session, gnutls_record_encryption_level_t gnutlsLevel,
                                        const void* receive, const void* transmit, std::size_t size) {
  Connection::Core& core = *ofSession(session).core_;
  ngtcp2_conn* conn = core.conn.get();
  const ngtcp2_encryption_level level = ngtcp2_crypto_gnutls_from_gnutls_record_encryption_level(gnutlsLevel);
  if (level == NGTCP2_ENCRYPTION_LEVEL_0RTT && core.helloRetried) {
    return 0;
  }
  if (level == NGTCP2_ENCRYPTION_LEVEL_0RTT) {
    core.earlyCipher = gnutls_early_cipher_get(session);
  }
  const bool isServer = core.serverCredentials != nullptr;
  if (isServer && level == NGTCP2_ENCRYPTION_LEVEL_HANDSHAKE && core.hasEarlyKeys &&
      core.earlyCipher != gnutls_cipher_get(session)) {
    // RFC 8446 section 4.2.10 forbids to take 0-RTT data then, and GnuTLS 3.7 has promised it already.
    return refuse(core.alert, GNUTLS_A_HANDSHAKE_FAILURE);
  }
  const bool needsParameters =
      level == NGTCP2_ENCRYPTION_LEVEL_1RTT || (isServer && level == NGTCP2_ENCRYPTION_LEVEL_HANDSHAKE);
  if (needsParameters && ngtcp2_conn_get_remote_transport_params(conn) == nullptr) {
    return refuse(core.alert, GNUTLS_A_MISSING_EXTENSION);
  }
  const bool installed = (receive == nullptr || installReceiveKey(conn, level, receive, size)) &&
                         (transmit == nullptr || installTransmitKey(conn, level, transmit, size));
  return installed ? 0 : -1;
}

int ConnectionCallbacks::verifyPeer(gnutls_session_t session) {
  Connection& connection = ofSession(session);
  Connection::Core& core = *connection.core_;
  const ClientCredentials& credentials = *core.clientCredentials;
  const auto check = [&] { return checkPeer(session, credentials, core.host, connection.clock_.wall()); };
  if (credentials.loadAuthoritiesOf(session) && !check()) {
    return 0;
  }
  // Why it is refused is said with all authorities at hand.
  if (const auto loaded = credentials.loadAuthorities(); !loaded) {
    core.certificateError = loaded.error();
  } else {
    core.certificateError = check();
  }
  return core.certificateError ? GNUTLS_E_CERTIFICATE_VERIFICATION_ERROR : 0;
}

}  // namespace tsq::quic
