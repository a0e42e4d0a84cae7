// SPDX-License-Identifier: MIT
/// What a ClientHello must contain before GnuTLS reads it.
#pragma once

#include <cstdint>
#include <optional>

#include "base/network.h"

namespace tsq::quic {

/// The TLS alert with which a server refuses this ClientHello (its body, without type and length: RFC 8446 section
/// 4.1.2); nothing when it is fit to be read. Checks what RFC 8446 section 9.2 and RFC 9001 section 8.2 demand, on
/// which GnuTLS 3.7 and ngtcp2 1.11 rely without looking: they end the process otherwise.
std::optional<std::uint8_t> refusalOfClientHello(ByteView body);

}  // namespace tsq::quic
