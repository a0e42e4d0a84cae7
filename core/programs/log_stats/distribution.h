// SPDX-License-Identifier: MIT
/// Quantiles of many durations in little memory.
#pragma once

#include <cstdint>
#include <vector>

#include "base/time.h"

namespace tsq::programs {

/// Counts durations in buckets: of 1 µs below 2 ms, above of a thousandth of the value.
class Distribution {
 public:
  void add(Duration value);

  std::uint64_t count() const { return count_; }
  Duration largest() const { return largest_; }
  /// The smallest value that is not exceeded by this share of the values (nearest rank), 0 < share <= 1; zero if there
  /// are none.
  Duration quantile(double share) const;

 private:
  static std::size_t bucketOf(std::uint64_t microseconds);
  static std::uint64_t leastOf(std::size_t bucket);

  std::vector<std::uint64_t> buckets_;  // grows to the largest value
  std::uint64_t count_ = 0;
  Duration largest_{};
};

}  // namespace tsq::programs
