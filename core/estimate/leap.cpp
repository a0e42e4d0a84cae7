// SPDX-License-Identifier: MIT
#include "estimate/leap.h"

namespace tsq {
namespace {

using namespace std::chrono_literals;

// Clocks apply a leap second at slightly different moments.
constexpr Duration kAround = 10s;
// A measurement may be used up to two minutes later, after the user has typed a password.
constexpr Duration kUntilUsed = 2min;

}  // namespace

bool isNearLeap(WallTime utc) {
  const Duration sinceMidnight = utc - std::chrono::floor<std::chrono::days>(utc);
  return sinceMidnight <= kAround || sinceMidnight >= 24h - kAround - kUntilUsed;
}

}  // namespace tsq
