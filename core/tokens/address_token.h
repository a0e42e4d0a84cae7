// SPDX-License-Identifier: MIT
/// Address validation tokens for later connections (RFC 9000 section 8.1.3).
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <vector>

#include "base/network.h"
#include "tokens/rotating_keys.h"

namespace tsq::quic {

/// A client with a valid token is not subject to the anti-amplification limit of three times the bytes received. Tokens
/// contain the wall clock's time, so servers that share the secret need synchronised clocks.
///
/// Each is valid for one connection. Used tokens are recorded until they expire, in Bloom filters of fixed size, one
/// for each day: a token is never accepted twice, and with 50,000 clients a day one new token in 50 is rejected.
class AddressTokens {
 public:
  /// A secret has kSealKeySize bytes.
  explicit AddressTokens(ByteView secret) : secrets_(secret) {}
  explicit AddressTokens(RotatingKeys secrets) : secrets_(std::move(secrets)) {}

  /// Used tokens stay recorded.
  void setSecrets(RotatingKeys secrets) { secrets_ = std::move(secrets); }

  std::vector<std::uint8_t> make(const SocketAddress& client, WallTime now) const;
  /// Whether the token was made with an accepted secret for this address, has not expired and was not used here before.
  bool redeem(ByteView token, const SocketAddress& client, WallTime now);

 private:
  // A token may be used up to two days after it was made.
  static constexpr std::size_t kDays = 3;
  using Filter = std::bitset<std::size_t{1} << 19U>;  // 64 KB

  bool isGenuine(ByteView token, const SocketAddress& client, WallTime now) const;
  void forgetBefore(std::int64_t day);

  RotatingKeys secrets_;
  std::vector<Filter> used_ = std::vector<Filter>(kDays);  // by day, modulo their number
  std::int64_t today_ = 0;                                 // since 1970
};

}  // namespace tsq::quic
