// SPDX-License-Identifier: MIT
#include "rate_limit.h"

#include <algorithm>
#include <cmath>

namespace tsq::helper {
namespace {

// More than most computers have users; users without a call for 2 s, whose buckets are full again, are dropped first.
constexpr std::size_t kMaxBuckets = 1024;

}  // namespace

bool RateLimit::admit(uint uid, BootTime now) {
  if (buckets_.size() >= kMaxBuckets && !buckets_.contains(uid)) {
    forgetFull(now);
  }
  Bucket& bucket = buckets_.try_emplace(uid, Bucket{.filled = now}).first->second;
  const std::chrono::duration<double> since = now - bucket.filled;
  bucket = {.tokens = std::min(kBurst, bucket.tokens + since.count() * kPerSecond), .filled = now};
  if (bucket.tokens < 1) {
    return false;
  }
  bucket.tokens -= 1;
  return true;
}

void RateLimit::forgetFull(BootTime now) {
  constexpr std::chrono::duration<double> kFillTime(kBurst / kPerSecond);
  std::erase_if(buckets_, [&](const auto& entry) { return now - entry.second.filled >= kFillTime; });
  if (buckets_.size() >= kMaxBuckets) {
    buckets_.clear();
  }
}

}  // namespace tsq::helper
