// SPDX-License-Identifier: MIT
/// How a server knows again whom it has met: tickets, 0-RTT, and address tokens.
#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include "base/network.h"
#include "tls/address_token.h"
#include "tls/connection_limits.h"
#include "tls/ticket.h"

namespace tsq::quic {

/// What tickets and tokens are made from. Machines that answer under one name may share it (unlike the key of stateless
/// resets: RFC 9000 section 21.11), and a server that keeps it knows its clients again after a restart.
using SessionSecret = std::array<std::uint8_t, 32>;
SessionSecret makeSessionSecret();

/// Shared by every connection of a server.
///
/// 0-RTT data can be recorded and sent again by anybody (RFC 8446 section 8), and our servers answer it each time: a
/// request changes nothing at the server, its nonce makes the copy of an answer useless to the client, and what a copy
/// costs is what any first packet costs: a handshake that is never completed, and at most three times the bytes that
/// came. So nothing is remembered of 0-RTT requests; tokens, which lift that limit, are good for one connection only.
class ServerSessions {
 public:
  /// Tickets of a server that promised other limits are not recognised: 0-RTT relies on the promises.
  ServerSessions(const SessionSecret& secret, const ConnectionLimits& promised, Resumption resumption);
  ~ServerSessions();

  Resumption resumption() const { return resumption_; }
  AddressTokens& tokens() { return tokens_; }
  /// Makes the tokens of Retry packets.
  ByteView retryKey() const { return retryKey_; }

  struct Handles;
  const Handles& handles() const { return *handles_; }

 private:
  const Resumption resumption_;
  AddressTokens tokens_;
  std::array<std::uint8_t, 32> retryKey_;
  std::unique_ptr<Handles> handles_;
};

}  // namespace tsq::quic
