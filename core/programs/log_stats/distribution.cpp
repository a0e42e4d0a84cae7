// SPDX-License-Identifier: MIT
#include "programs/log_stats/distribution.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace tsq::programs {
namespace {

// Buckets for each power of two. The values below twice this have buckets of their own.
constexpr std::uint64_t kBuckets = 1024;
constexpr int kBucketBits = 10;

}  // namespace

std::size_t Distribution::bucketOf(std::uint64_t microseconds) {
  if (microseconds < 2 * kBuckets) {
    return microseconds;
  }
  const int shift = static_cast<int>(std::bit_width(microseconds)) - 1 - kBucketBits;
  return (static_cast<std::size_t>(shift) << kBucketBits) + (microseconds >> shift);
}

std::uint64_t Distribution::leastOf(std::size_t bucket) {
  if (bucket < 2 * kBuckets) {
    return bucket;
  }
  const std::size_t shift = (bucket >> kBucketBits) - 1;
  return (bucket - (shift << kBucketBits)) << shift;
}

void Distribution::add(Duration value) {
  const auto microseconds = std::chrono::round<std::chrono::microseconds>(std::max(value, Duration::zero())).count();
  const std::size_t bucket = bucketOf(static_cast<std::uint64_t>(microseconds));
  if (bucket >= buckets_.size()) {
    buckets_.resize(bucket + 1);
  }
  ++buckets_[bucket];
  ++count_;
  largest_ = std::max(largest_, value);
}

Duration Distribution::quantile(double share) const {
  const auto rank = static_cast<std::uint64_t>(std::ceil(share * static_cast<double>(count_)));
  std::uint64_t passed = 0;
  for (std::size_t bucket = 0; bucket < buckets_.size(); ++bucket) {
    passed += buckets_[bucket];
    if (passed >= rank && passed > 0) {
      return std::min<Duration>(std::chrono::microseconds(leastOf(bucket + 1) - 1), largest_);
    }
  }
  return {};
}

}  // namespace tsq::programs
