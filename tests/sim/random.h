// SPDX-License-Identifier: MIT
/// Random numbers from a seed: the same seed always gives the same run.
#pragma once

#include <cstdint>
#include <random>

#include "base/time.h"

namespace tsq::sim {

class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  /// The seed of another generator, so that numbers drawn by one part of a simulation do not change those of another.
  std::uint64_t fork() { return engine_(); }
  /// In [0, 1).
  double uniform();
  /// In [0, bound); bound must not be zero.
  std::uint64_t below(std::uint64_t bound) { return engine_() % bound; }
  /// True with this probability.
  bool chance(double probability);
  /// Normally distributed around zero, with a standard deviation of one.
  double normal();
  /// Exponentially distributed with this mean.
  Duration exponential(Duration mean);

 private:
  std::mt19937_64 engine_;
};

}  // namespace tsq::sim
