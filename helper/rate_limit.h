// SPDX-License-Identifier: MIT
/// Limits the calls of one user: ten per second, with bursts of twenty. Pure.
#pragma once

#include <QtGlobal>
#include <map>

#include "base/time.h"

namespace tsq::helper {

class RateLimit {
 public:
  static constexpr double kPerSecond = 10;
  static constexpr double kBurst = 20;

  /// False if this user exceeds the limit.
  bool admit(uint uid, BootTime now);

 private:
  struct Bucket {
    double tokens = kBurst;
    BootTime filled;
  };

  void forgetFull(BootTime now);

  std::map<uint, Bucket> buckets_;
};

}  // namespace tsq::helper
