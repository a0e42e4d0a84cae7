// SPDX-License-Identifier: MIT
/// How often one user may call: ten times a second, twenty times at once. Pure.
#pragma once

#include <QtGlobal>
#include <map>

#include "base/time.h"

namespace tsq::helper {

class RateLimit {
 public:
  static constexpr double kPerSecond = 10;
  static constexpr double kBurst = 20;

  /// False when this user has to wait.
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
