// SPDX-License-Identifier: MIT
/// Chooses the ticket key of a server's session: GnuTLS takes one for each session, for reading tickets and for making
/// them. Internal to tls/ and connection/.
#pragma once

#include <gnutls/gnutls.h>

#include "base/network.h"
#include "base/time.h"
#include "tokens/rotating_keys.h"

namespace tsq::quic {

/// The key of the tickets in this ClientHello (its body, see client_hello.h), or the one in use if there is no ticket
/// or its key is not accepted. `now`: GnuTLS's time, see tlsTime().
ByteView chooseTicketKey(const RotatingKeys& keys, ByteView clientHello, WallTime now);

}  // namespace tsq::quic
