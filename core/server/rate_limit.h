// SPDX-License-Identifier: MIT
/// Rate limits for address prefixes: token buckets in a table of fixed size, for any number of sources. Pure: no clock,
/// no I/O.
#pragma once

#include <array>
#include <vector>

#include "base/socket_address.h"
#include "base/time.h"
#include "crypto/keyed_hash.h"

namespace tsq::server {

/// Events per second, and at once after a pause. 0 per second: no limit.
struct Rate {
  double perSecond = 0;
  double burst = 1;
};

/// A token bucket, represented by the time at which it is full again (generic cell rate algorithm).
class TokenBucket {
 public:
  bool isEmpty(const Rate& rate, MonoTime now) const;
  /// Takes one token, even if there is none.
  void charge(const Rate& rate, MonoTime now);
  /// Takes one token if there is one.
  bool take(const Rate& rate, MonoTime now);

 private:
  MonoTime fullAt_ = MonoTime::min();
};

/// Sources are counted by IPv4 address or IPv6 /64; the /56 and /48 around it have four and sixteen times the rate,
/// because one customer often has that many addresses.
///
/// Prefixes share the buckets of a table with two rows, each with its own hash; an event is allowed if either row
/// allows it. So a source is affected by others only if both its buckets are also those of busy ones.
class PrefixLimiter {
 public:
  explicit PrefixLimiter(const Rate& rate) : rate_(rate) {}

  /// What was counted stays.
  void setRate(const Rate& rate) { rate_ = rate; }

  /// Whether one more is allowed; if so, it is counted.
  bool take(const SocketAddress& source, MonoTime now);
  bool isExhausted(const SocketAddress& source, MonoTime now) const;
  /// Counts one without asking.
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
