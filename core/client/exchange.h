// SPDX-License-Identifier: MIT
/// A request on a connection, the arrival of its answer, and the sample of both.
#pragma once

#include <optional>

#include "client/fleet.h"
#include "connection/connection.h"
#include "wire/message.h"

namespace tsq::client {

/// A pending request.
struct Exchange {
  wire::Nonce nonce;
  TransmitTag tag = kNoTransmitTag;
  std::optional<quic::StreamId> stream;  ///< else a datagram
  std::size_t size = 0;                  ///< of the request, bytes
  ClockReading sent;
  std::optional<WallTime> kernelSent;
  Duration probeTimeout{};  ///< of the connection when the request was sent
  bool wasResent = false;   ///< QUIC retransmitted it; noted when its stream is closed
};

/// The arrival of an answer.
struct Arrival {
  std::optional<quic::StreamId> stream;  ///< else a datagram
  ClockReading clocks;
  std::optional<WallTime> kernel;
  bool inPieces = false;  ///< in several packets, of which only the first was sent at T3
};

/// Encodes a request with the optional TLVs that the configuration wants and the protocol (ALPN) supports.
wire::Bytes makeRequest(const wire::Nonce& nonce, const ServerConfig& config, std::string_view alpn);

/// Sets only the four timestamps, their sources and measuredAt.
Sample makeSample(const Exchange& exchange, const wire::Response& response, const Arrival& arrival);

/// Whether the exchange took so long that QUIC may have retransmitted the request or the answer.
bool mayHaveBeenDelayed(const Exchange& exchange, const Arrival& arrival);

}  // namespace tsq::client
