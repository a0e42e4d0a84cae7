// SPDX-License-Identifier: MIT
/// Packets that a server understands and answers without having a connection for them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/network.h"
#include "connection/connection.h"

namespace tsq::quic {

/// What the cleartext of a packet says (RFC 8999).
struct PacketHeader {
  enum class Kind {
    Known,           ///< for a connection, if there is one with this destination
    ForeignVersion,  ///< a QUIC version that we do not speak
  };
  Kind kind = Kind::Known;
  bool isLong = false;
  std::uint32_t version = 0;
  ConnectionId destination;
  ConnectionId source;
};

/// Nothing for what is no QUIC packet at all. Safe for any bytes, empty ones included.
std::optional<PacketHeader> readHeader(ByteView packet);

/// The header of a packet that may begin a connection: a whole client Initial of version 1.
std::optional<InitialHeader> readInitial(ByteView packet);

/// "I speak version 1" (RFC 9000 section 17.2.1). Empty when it must not be sent.
std::vector<std::uint8_t> makeVersionNegotiation(const PacketHeader& header, ByteView packet);

/// "I know nothing of this connection" (section 10.3). Empty for packets too small to answer: a reset is always smaller
/// than what caused it, so that two peers cannot reset each other for ever.
std::vector<std::uint8_t> makeStatelessReset(const ConnectionId& destination, ByteView packet, ByteView secret);

/// To a client's first packet: CONNECTION_REFUSED, or that the token of a Retry is not good any more (INVALID_TOKEN).
enum class RefusedFor { Load, InvalidToken };
std::vector<std::uint8_t> makeRefusal(const InitialHeader& header, RefusedFor reason);

}  // namespace tsq::quic
