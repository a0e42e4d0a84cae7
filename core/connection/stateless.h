// SPDX-License-Identifier: MIT
/// Packets that a server handles without a connection.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/network.h"
#include "connection/connection.h"

namespace tsq::quic {

/// The version-independent header of a packet (RFC 8999).
struct PacketHeader {
  enum class Kind {
    Known,           ///< QUIC version 1, or a short header
    ForeignVersion,  ///< a QUIC version that is not supported
  };
  Kind kind = Kind::Known;
  bool isLong = false;
  std::uint32_t version = 0;
  ConnectionId destination;
  ConnectionId source;
};

/// Nothing if the bytes are no QUIC packet. Accepts any bytes, also none.
std::optional<PacketHeader> readHeader(ByteView packet);

/// The header of a packet that may open a connection: a complete client Initial of version 1.
std::optional<InitialHeader> readInitial(ByteView packet);

/// A Version Negotiation packet that offers version 1 (RFC 9000 section 17.2.1). Empty if none must be sent.
std::vector<std::uint8_t> makeVersionNegotiation(const PacketHeader& header, ByteView packet);

/// The stateless reset token of a connection id (RFC 9000 section 10.3.2). `secret` has 16 to 64 bytes.
using ResetToken = std::array<std::uint8_t, 16>;
ResetToken resetTokenOf(const ConnectionId& id, ByteView secret);

/// A stateless reset (RFC 9000 section 10.3). Empty if the packet is too small: a reset is always smaller than the
/// packet that caused it, so that two peers cannot reset each other for ever.
std::vector<std::uint8_t> makeStatelessReset(const ConnectionId& destination, ByteView packet, ByteView secret);

/// An Initial with CONNECTION_CLOSE in answer to a client's first packet: CONNECTION_REFUSED, or INVALID_TOKEN for an
/// expired Retry token.
enum class RefusedFor { Load, InvalidToken };
std::vector<std::uint8_t> makeRefusal(const InitialHeader& header, RefusedFor reason);

}  // namespace tsq::quic
