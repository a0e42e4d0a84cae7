// SPDX-License-Identifier: MIT
/// What a server has done.
#pragma once

#include <cstdint>

#include "server/histogram.h"

namespace tsq::server {

/// Counters since the server's start.
struct Counters {
  std::uint64_t packets = 0;              ///< UDP datagrams received
  std::uint64_t strayPackets = 0;         ///< of these: belong to no connection and open none
  std::uint64_t connectionsAccepted = 0;  ///< connections opened
  std::uint64_t connectionsRefused = 0;   ///< too many of one prefix, or an expired Retry token
  std::uint64_t connectionsDelayed = 0;   ///< Initial packets dropped: over the rate limit
  std::uint64_t packetsDenied = 0;        ///< from addresses that are not allowed
  std::uint64_t connectionsEvicted = 0;   ///< closed because the table was full
  std::uint64_t retries = 0;              ///< Retry packets sent
  std::uint64_t handshakes = 0;           ///< handshakes completed
  std::uint64_t resumptions = 0;          ///< of these: resumed with a ticket
  std::uint64_t earlyHandshakes = 0;      ///< of these: with accepted 0-RTT data
  std::uint64_t handshakeFailures = 0;
  std::uint64_t datagramAnswers = 0;
  std::uint64_t streamAnswers = 0;
  std::uint64_t signedAnswers = 0;        ///< of these two
  std::uint64_t interleavedAnswers = 0;   ///< of these: with the transmit timestamp of an earlier answer
  std::uint64_t kernelReceiveStamps = 0;  ///< answers whose T2 is a kernel timestamp
  std::uint64_t malformedRequests = 0;
  std::uint64_t unsignedRefusals = 0;  ///< requests for a signature without a signing key
  std::uint64_t answersDropped = 0;    ///< answers in datagrams that could not be sent in time
  std::uint64_t requestsLimited = 0;   ///< not answered: over the prefix's rate limit
  std::uint64_t repliesLimited =
      0;                 ///< stateless resets, refusals and Version Negotiations not sent: over the rate limit
  Histogram processing;  ///< T3 - T2
  Histogram correction;  ///< added to T3 for the transmit delay

  /// Adds those of another server.
  void add(const Counters& other);
};

}  // namespace tsq::server
