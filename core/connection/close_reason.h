// SPDX-License-Identifier: MIT
/// Why a connection ended, as an Error. Internal to connection/.
#pragma once

#include <ngtcp2/ngtcp2.h>

#include <cstdint>

#include "base/error.h"

namespace tsq::quic {

/// TLS alert 120; as a QUIC error 0x178 (RFC 9001 sections 4.8 and 8.1).
inline constexpr std::uint8_t kAlertNoApplicationProtocol = 120;

/// From the peer's CONNECTION_CLOSE.
Error errorOfPeer(const ngtcp2_ccerr& reason);
/// From ngtcp2's return value: a local failure or a timeout.
Error errorOfCall(int ngtcp2Error, std::uint8_t tlsAlert);

}  // namespace tsq::quic
