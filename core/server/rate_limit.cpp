// SPDX-License-Identifier: MIT
#include "server/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace tsq::server {
namespace {

// A prefix, and the factor of its rate compared with a single source.
struct Level {
  int bits;
  int factor;
};
constexpr std::array kIpv6Levels = {Level{.bits = 64, .factor = 1}, Level{.bits = 56, .factor = 4},
                                    Level{.bits = 48, .factor = 16}};
constexpr std::array kIpv4Levels = {Level{.bits = 32, .factor = 1}};

std::span<const Level> levelsOf(const SocketAddress& source) {
  return source.family() == AF_INET ? std::span<const Level>(kIpv4Levels) : std::span<const Level>(kIpv6Levels);
}

Duration intervalOf(const Rate& rate) {
  return Duration(std::llround(1e9 / rate.perSecond));
}

Duration capacityOf(const Rate& rate) {
  return Duration(std::llround(1e9 * rate.burst / rate.perSecond));
}

}  // namespace

bool TokenBucket::isEmpty(const Rate& rate, MonoTime now) const {
  return fullAt_ + intervalOf(rate) > now + capacityOf(rate);
}

void TokenBucket::charge(const Rate& rate, MonoTime now) {
  fullAt_ = std::min(std::max(fullAt_, now) + intervalOf(rate), now + capacityOf(rate));
}

bool TokenBucket::take(const Rate& rate, MonoTime now) {
  if (isEmpty(rate, now)) {
    return false;
  }
  charge(rate, now);
  return true;
}

// The buckets of one prefix, one in each row, and its rate.
struct PrefixLimiter::Counted {
  Rate rate;
  std::array<std::size_t, kRows> buckets;
};

template <typename Visit>
void PrefixLimiter::visitBuckets(const SocketAddress& source, Visit visit) const {
  if (rate_.perSecond <= 0) {
    return;
  }
  const SocketAddress address = source.unmapped();
  for (const Level& level : levelsOf(address)) {
    const auto prefix = address.bytes().first(static_cast<std::size_t>(level.bits) / 8);
    Counted counted{.rate = {.perSecond = rate_.perSecond * level.factor, .burst = rate_.burst * level.factor},
                    .buckets = {}};
    for (std::size_t row = 0; row < kRows; ++row) {
      counted.buckets[row] = row * kColumns + hashes_[row](prefix) % kColumns;
    }
    visit(counted);
  }
}

bool PrefixLimiter::isExhausted(const SocketAddress& source, MonoTime now) const {
  bool isAnyEmpty = false;
  visitBuckets(source, [&](const Counted& counted) {
    isAnyEmpty = isAnyEmpty || std::ranges::all_of(counted.buckets, [&](std::size_t bucket) {
                   return buckets_[bucket].isEmpty(counted.rate, now);
                 });
  });
  return isAnyEmpty;
}

void PrefixLimiter::charge(const SocketAddress& source, MonoTime now) {
  visitBuckets(source, [&](const Counted& counted) {
    for (const std::size_t bucket : counted.buckets) {
      buckets_[bucket].charge(counted.rate, now);
    }
  });
}

bool PrefixLimiter::take(const SocketAddress& source, MonoTime now) {
  if (isExhausted(source, now)) {
    return false;
  }
  charge(source, now);
  return true;
}

}  // namespace tsq::server
