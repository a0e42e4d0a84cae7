// SPDX-License-Identifier: MIT
/// How a client shows, with its first packet, that it receives at the address that the packet names.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "connection/connection.h"
#include "tls/address_token.h"

namespace tsq::quic {

/// Issues and checks the tokens of Initial packets. One server's; any thread, one at a time.
class AddressProver {
 public:
  /// `tokens` must outlive it. Only servers with the same key recognise each other's Retry tokens.
  AddressProver(AddressTokens& tokens, ByteView retryKey) : tokens_(tokens), key_(retryKey.begin(), retryKey.end()) {}

  /// What the token of this packet, which came from `client`, proves. Tokens of earlier connections are used up by it.
  AddressProof check(const InitialHeader& header, const SocketAddress& client, WallTime now);

  /// A Retry packet (RFC 9000 section 17.2.5), with which the client has to come again within 10 s. Smaller than any
  /// Initial. Empty if the libraries fail.
  std::vector<std::uint8_t> makeRetry(const InitialHeader& header, const SocketAddress& client, WallTime now) const;

 private:
  AddressTokens& tokens_;
  std::vector<std::uint8_t> key_;
};

}  // namespace tsq::quic
