// SPDX-License-Identifier: MIT
/// Is this the server we asked for? Internal to quic/.
#pragma once

#include <optional>
#include <string>

#include "base/error.h"
#include "base/time.h"
#include "crypto/handles.h"
#include "tls/client_credentials.h"

namespace tsq::quic {

/// Checks the certificate a server has just shown, at this time of the local clock. `host` is a DNS name or an IP
/// literal. Dates are reported as the reason only when nothing else was found to be wrong.
std::optional<Error> checkPeer(gnutls_session_t session, const ClientCredentials& credentials, const std::string& host,
                               WallTime clock);

/// GnuTLS's hook during the handshake: asks the Connection that owns the session.
int verifyPeerOfConnection(gnutls_session_t session);

}  // namespace tsq::quic
