// SPDX-License-Identifier: MIT
/// Counts durations by size, for metrics.
#pragma once

#include <array>
#include <cstdint>

#include "base/time.h"

namespace tsq::server {

/// A value counts in the first bucket whose limit is not below it; the last bucket has no limit.
struct Histogram {
  /// From what a fast machine needs for an answer to what spoils it.
  static constexpr std::array<std::chrono::microseconds, 12> kLimits{
      std::chrono::microseconds(1),   std::chrono::microseconds(2),   std::chrono::microseconds(5),
      std::chrono::microseconds(10),  std::chrono::microseconds(20),  std::chrono::microseconds(50),
      std::chrono::microseconds(100), std::chrono::microseconds(200), std::chrono::microseconds(500),
      std::chrono::milliseconds(1),   std::chrono::milliseconds(10),  std::chrono::milliseconds(100)};

  std::array<std::uint64_t, kLimits.size() + 1> counts{};
  Duration sum{};

  void add(Duration value) {
    std::size_t bucket = 0;
    while (bucket < kLimits.size() && value > kLimits[bucket]) {
      ++bucket;
    }
    ++counts[bucket];
    sum += value;
  }
};

}  // namespace tsq::server
