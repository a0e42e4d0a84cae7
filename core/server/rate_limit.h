// SPDX-License-Identifier: MIT
/// How much work each address prefix may cause: token buckets in a table of fixed size, however many sources there are.
/// Pure: no clock, no I/O.
#pragma once

#include <array>
#include <vector>

#include "base/socket_address.h"
#include "base/time.h"
#include "crypto/keyed_hash.h"

namespace tsq::server {

/// So many a second, and so many at once after a pause. 0 a second: no limit.
struct Rate {
  double perSecond = 0;
  double burst = 1;
};

/// One token bucket, kept as the time at which it is full again (generic cell rate algorithm).
class TokenBucket {
 public:
  bool isEmpty(const Rate& rate, MonoTime now) const;
  /// Takes one token, also when there is none.
  void charge(const Rate& rate, MonoTime now);
  /// Takes one token if there is one.
  bool take(const Rate& rate, MonoTime now);

 private:
  MonoTime fullAt_ = MonoTime::min();
};

/// A source is counted by its IPv4 address, or by its IPv6 /64, and four and sixteen times as much is allowed to the
/// /56 and the /48 around it, since one customer often has that many addresses.
///
/// Prefixes share the buckets of a table with two rows, each with a hash of its own; what one row refuses the other may
/// allow. So a source suffers from the load of others only if both its buckets happen to be those of busy ones.
class PrefixLimiter {
 public:
  explicit PrefixLimiter(const Rate& rate) : rate_(rate) {}

  /// What was counted stays.
  void setRate(const Rate& rate) { rate_ = rate; }

  /// Whether one more is allowed; if so it counts.
  bool take(const SocketAddress& source, MonoTime now);
  bool isExhausted(const SocketAddress& source, MonoTime now) const;
  /// Counts what has been done anyway.
  void charge(const SocketAddress& source, MonoTime now);

 private:
  static constexpr std::size_t kRows = 2;
  static constexpr std::size_t kColumns = 2048;  // 32 KB for both rows

  struct Counted;
  template <typename Visit>
  void visitBuckets(const SocketAddress& source, Visit visit) const;

  Rate rate_;
  std::array<KeyedHash, kRows> hashes_;
  std::vector<TokenBucket> buckets_ = std::vector<TokenBucket>(kRows * kColumns);
};

}  // namespace tsq::server
