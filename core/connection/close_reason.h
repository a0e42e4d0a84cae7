// SPDX-License-Identifier: MIT
/// Why a connection ended, in our own codes. Internal to quic/.
#pragma once

#include <ngtcp2/ngtcp2.h>

#include <cstdint>

#include "base/error.h"

namespace tsq::quic {

/// TLS alert 120; as a QUIC error 0x178 (RFC 9001 sections 4.8 and 8.1).
inline constexpr std::uint8_t kAlertNoApplicationProtocol = 120;

/// From the CONNECTION_CLOSE that the peer sent.
Error errorOfPeer(const ngtcp2_ccerr& reason);
/// From what an ngtcp2 call returned, when the failure is on our side or is silence.
Error errorOfCall(int ngtcp2Error, std::uint8_t tlsAlert);

}  // namespace tsq::quic
