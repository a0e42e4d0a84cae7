// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/pace.h"

#include <algorithm>

namespace tsq::app {
namespace {

// The bursts of a few servers at the start, or the answers of many servers that are asked every 16 s.
constexpr double kMostAtOnce = 100;
// Numbers that change more often cannot be read.
constexpr double kPerSecond = 1;

}  // namespace

Pace::Pace(const Clock& clock) : clock_(clock), allowed_(kMostAtOnce), refilledAt_(clock.monotonic()) {}

// A change that has to wait counts as well: with more than one per second, all of them wait.
bool Pace::mayActNow() {
  const MonoTime now = clock_.monotonic();
  allowed_ = std::min(kMostAtOnce, allowed_ + kPerSecond * toSeconds(now - refilledAt_));
  refilledAt_ = now;
  const bool mayAct = allowed_ >= 1;
  allowed_ = std::max(0.0, allowed_ - 1);
  return mayAct;
}

}  // namespace tsq::app
