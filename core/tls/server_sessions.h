// SPDX-License-Identifier: MIT
/// Session resumption at the server: tickets, 0-RTT and address tokens.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/network.h"
#include "tls/connection_limits.h"
#include "tls/ticket.h"
#include "tokens/address_token.h"
#include "tokens/rotating_keys.h"

namespace tsq::quic {

/// The secret from which the keys of tickets and tokens are derived. Servers with the same name may share it (unlike
/// the key of stateless resets: RFC 9000 section 21.11). A server that keeps it accepts its tickets after a restart.
using SessionSecret = std::array<std::uint8_t, 32>;
SessionSecret makeSessionSecret();

struct DatedSecret {
  SessionSecret secret{};
  WallTime validFrom = WallTime::min();
};

/// At least one. The one that became valid last is in use; see RotatingKeys for which others are accepted.
using SessionSecrets = std::vector<DatedSecret>;

/// Shared by every connection of a server.
///
/// 0-RTT data can be replayed (RFC 8446 section 8), and the server answers replays: a request does not change the
/// server's state, its nonce makes a second answer useless to the client, and a replay costs what any Initial packet
/// costs: an incomplete handshake, and at most three times the bytes received. So 0-RTT requests are not recorded;
/// address tokens, which lift the anti-amplification limit, are valid for one connection only. Servers that share a
/// secret accept 0-RTT data of each other's tickets for the same reason; a token is valid once at each of them.
class ServerSessions {
 public:
  /// Tickets are bound to `promised`, because 0-RTT depends on these limits: tickets from other limits are rejected.
  ServerSessions(const SessionSecrets& secrets, const ConnectionLimits& promised, Resumption resumption);
  ~ServerSessions();

  /// Also while connections use this; used address tokens stay recorded.
  void setSecrets(const SessionSecrets& secrets);

  Resumption resumption() const { return resumption_; }
  AddressTokens& tokens() { return tokens_; }
  /// For the tokens of Retry packets.
  const RotatingKeys& retryKeys() const { return retryKeys_; }

  struct Handles;
  const Handles& handles() const { return *handles_; }

 private:
  const Resumption resumption_;
  const std::string ticketPurpose_;
  AddressTokens tokens_;
  RotatingKeys retryKeys_;
  std::unique_ptr<Handles> handles_;
};

}  // namespace tsq::quic
