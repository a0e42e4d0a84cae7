// SPDX-License-Identifier: MIT
/// Checks a ClientHello before GnuTLS reads it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/network.h"

namespace tsq::quic {

/// The TLS alert with which a server refuses this ClientHello (its body, without type and length: RFC 8446 section
/// 4.1.2); nothing if it is acceptable. Checks the extensions that RFC 8446 section 9.2 and RFC 9001 section 8.2
/// require: GnuTLS 3.7 and ngtcp2 1.11 do not check for them and would crash without.
std::optional<std::uint8_t> refusalOfClientHello(ByteView body);

/// The tickets that the client offers, or other PSK identities. They point into the body. None if it is malformed.
std::vector<ByteView> ticketsOfClientHello(ByteView body);

}  // namespace tsq::quic
