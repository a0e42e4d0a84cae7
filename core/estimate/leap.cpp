// SPDX-License-Identifier: MIT
#include "estimate/leap.h"

namespace tsq {
namespace {

using namespace std::chrono_literals;

// Clocks take the second at slightly different moments.
constexpr Duration kAround = 10s;
// What was measured now may be used up to two minutes later, after somebody has typed a password.
constexpr Duration kUntilUsed = 2min;

}  // namespace

bool isNearLeap(WallTime utc) {
  const Duration sinceMidnight = utc - std::chrono::floor<std::chrono::days>(utc);
  return sinceMidnight <= kAround || sinceMidnight >= 24h - kAround - kUntilUsed;
}

}  // namespace tsq
