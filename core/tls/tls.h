// SPDX-License-Identifier: MIT
/// TLS 1.3 sessions for QUIC. Internal to tls/ and connection/.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "crypto/handles.h"
#include "tls/peer_details.h"
#include "tls/server_sessions.h"

namespace tsq::quic {

/// The ALPN identifiers that a session offers or accepts, best first.
using Protocols = std::vector<std::string>;

/// Sessions with ALPN set and ngtcp2's hooks installed; credentials and `sessions` must outlive them.
Result<TlsSession> makeServerSession(gnutls_certificate_credentials_t credentials, const Protocols& protocols,
                                     const ServerSessions& sessions);
/// `host` goes into SNI unless it is an IP literal, which RFC 6066 section 3 forbids there.
Result<TlsSession> makeClientSession(gnutls_certificate_credentials_t credentials, const Protocols& protocols,
                                     const std::string& host, Resumption resumption);

/// For a session after its handshake. Parses the peer's certificate.
PeerDetails peerDetails(gnutls_session_t session);

/// The negotiated ALPN; empty before the handshake and without a common one.
std::string negotiatedAlpn(gnutls_session_t session);

}  // namespace tsq::quic
