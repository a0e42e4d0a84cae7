// SPDX-License-Identifier: MIT
/// Session resumption at the server: tickets, 0-RTT and address tokens.
#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include "base/network.h"
#include "tls/address_token.h"
#include "tls/connection_limits.h"
#include "tls/ticket.h"

namespace tsq::quic {

/// The secret from which the keys of tickets and tokens are derived. Servers with the same name may share it (unlike
/// the key of stateless resets: RFC 9000 section 21.11). A server that keeps it accepts its tickets after a restart.
using SessionSecret = std::array<std::uint8_t, 32>;
SessionSecret makeSessionSecret();

/// Shared by every connection of a server.
///
/// 0-RTT data can be replayed (RFC 8446 section 8), and the server answers replays: a request does not change the
/// server's state, its nonce makes a second answer useless to the client, and a replay costs what any Initial packet
/// costs: an incomplete handshake, and at most three times the bytes received. So 0-RTT requests are not recorded;
/// address tokens, which lift the anti-amplification limit, are valid for one connection only.
class ServerSessions {
 public:
  /// Tickets are bound to `promised`, because 0-RTT depends on these limits: tickets from other limits are rejected.
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
