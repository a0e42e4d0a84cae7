// SPDX-License-Identifier: MIT
/// Tokens by which a client shows that it was at its address before (RFC 9000 section 8.1.3).
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <vector>

#include "base/network.h"

namespace tsq::quic {

/// A client that shows one is answered at once, however little it has sent; any other gets at most three times the
/// bytes that came from its address. Tokens hold the time by the wall clock, which machines that share the secret agree
/// about.
///
/// Each is good for one connection. Those that were used are remembered for as long as they would be valid, in Bloom
/// filters of fixed size, one for each day: a token never counts twice, and with 50,000 clients a day one new token in
/// 50 does not count at all.
class AddressTokens {
 public:
  /// The secret is copied.
  explicit AddressTokens(ByteView secret) : secret_(secret.begin(), secret.end()) {}

  std::vector<std::uint8_t> make(const SocketAddress& client, WallTime now) const;
  /// Whether it was made with our secret for this address, in the last days, and never seen here before.
  bool redeem(ByteView token, const SocketAddress& client, WallTime now);

 private:
  // What was used on the last day of a token's life was made up to two days before.
  static constexpr std::size_t kDays = 3;
  using Filter = std::bitset<std::size_t{1} << 19U>;  // 64 KB

  bool isGenuine(ByteView token, const SocketAddress& client, WallTime now) const;
  void forgetBefore(std::int64_t day);

  std::vector<std::uint8_t> secret_;
  std::vector<Filter> used_ = std::vector<Filter>(kDays);  // by day, modulo their number
  std::int64_t today_ = 0;                                 // since 1970
};

}  // namespace tsq::quic
