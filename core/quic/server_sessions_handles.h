// SPDX-License-Identifier: MIT
/// What ServerSessions holds. Internal to quic/, so that its header needs no GnuTLS.
#pragma once

#include "quic/handles.h"
#include "quic/server_sessions.h"

namespace tsq::quic {

struct ServerSessions::Handles {
  AntiReplay antiReplay;
  std::array<std::uint8_t, 64> ticketKey;  // the size that GnuTLS wants
};

/// Makes this a session that may be resumed, and take 0-RTT data; nothing when resumption is off.
bool enableTickets(gnutls_session_t session, const ServerSessions& sessions);

}  // namespace tsq::quic
