// SPDX-License-Identifier: MIT
/// Tokens by which a client shows that it was at its address before (RFC 9000 section 8.1.3).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/network.h"

namespace tsq::quic {

/// A client that shows one is answered at once, however little it has sent; any other gets at most three times the
/// bytes that came from its address. Tokens hold the time by the wall clock, which machines that share the secret agree
/// about.
///
/// Each is good for one connection. Those that were used are remembered in a table of fixed size, where the newest
/// replaces an older one: who replays a token has to outwait thousands of others, and gains one answer.
class AddressTokens {
 public:
  /// The secret is copied.
  explicit AddressTokens(ByteView secret) : secret_(secret.begin(), secret.end()) {}

  std::vector<std::uint8_t> make(const SocketAddress& client, WallTime now) const;
  /// Whether it was made with our secret for this address, in the last days, and never seen here before.
  bool redeem(ByteView token, const SocketAddress& client, WallTime now);

 private:
  static constexpr std::size_t kRemembered = 4096;  // 32 KB for each server

  bool isGenuine(ByteView token, const SocketAddress& client, WallTime now) const;

  std::vector<std::uint8_t> secret_;
  std::vector<std::uint64_t> used_ = std::vector<std::uint64_t>(kRemembered);
};

}  // namespace tsq::quic
