// SPDX-License-Identifier: MIT
/// A question on a connection, how its answer came, and the sample that both make.
#pragma once

#include <optional>

#include "client/fleet.h"
#include "connection/connection.h"
#include "wire/message.h"

namespace tsq::client {

/// One request that may still be answered.
struct Exchange {
  wire::Nonce nonce;
  TransmitTag tag = kNoTransmitTag;
  std::optional<quic::StreamId> stream;  ///< else a datagram
  std::size_t size = 0;                  ///< of the request, bytes
  ClockReading sent;
  std::optional<WallTime> kernelSent;
  Duration probeTimeout{};  ///< of the connection, when this was sent
  bool wasResent = false;   ///< by QUIC, which knows a stream only as long as it is open
};

/// When and how an answer came.
struct Arrival {
  std::optional<quic::StreamId> stream;  ///< else a datagram
  ClockReading clocks;
  std::optional<WallTime> kernel;
  bool inPieces = false;  ///< of which only the first left at T3
};

/// The request that asks for all that the configuration wants to know, and not for what the protocol (ALPN) lacks.
wire::Bytes encodeQuestion(const wire::Nonce& nonce, const ServerConfig& config, std::string_view alpn);

/// The four timestamps, where they come from, and when they were valid; nothing of the server or its trust.
Sample makeSample(const Exchange& exchange, const wire::Response& response, const Arrival& arrival);

/// So long that QUIC may have had to send something again, which the timestamps know nothing of.
bool mayHaveBeenDelayed(const Exchange& exchange, const Arrival& arrival);

}  // namespace tsq::client
