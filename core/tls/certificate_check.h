// SPDX-License-Identifier: MIT
/// Authentication of the server. Internal to tls/ and connection/.
#pragma once

#include <optional>
#include <string>

#include "base/error.h"
#include "base/time.h"
#include "crypto/handles.h"
#include "tls/client_credentials.h"

namespace tsq::quic {

/// Checks the certificate of the handshake against this time of the local clock. `host` is a DNS name or an IP literal.
/// Dates are reported as the reason only if there is no other.
std::optional<Error> checkPeer(gnutls_session_t session, const ClientCredentials& credentials, const std::string& host,
                               WallTime clock);

}  // namespace tsq::quic
