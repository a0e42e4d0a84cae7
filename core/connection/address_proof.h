// SPDX-License-Identifier: MIT
/// Address validation with the token of a client's first packet (RFC 9000 section 8.1).
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "connection/connection.h"
#include "tls/server_sessions.h"

namespace tsq::quic {

/// Issues and checks the tokens of Initial packets. One server's; any thread, one at a time.
class AddressProver {
 public:
  /// `sessions` must outlive it. Servers accept each other's Retry tokens only if they have the same secret.
  explicit AddressProver(ServerSessions& sessions) : sessions_(sessions) {}

  /// Checks the token of this packet from `client`. A token of an earlier connection is used up by this.
  AddressProof check(const InitialHeader& header, const SocketAddress& client, WallTime now);

  /// A Retry packet (RFC 9000 section 17.2.5), whose token is valid for 10 s. Smaller than any Initial. Empty if the
  /// libraries fail.
  std::vector<std::uint8_t> makeRetry(const InitialHeader& header, const SocketAddress& client, WallTime now) const;

 private:
  ServerSessions& sessions_;
};

}  // namespace tsq::quic
