// SPDX-License-Identifier: MIT
#include "server/transmit_delay.h"

#include <algorithm>
#include <utility>

namespace tsq::server {
namespace {

using namespace std::chrono_literals;

// Sending takes microseconds. More than this is a thread that was interrupted, or a clock that was stepped.
constexpr Duration kPlausible = 1ms;
// Answers closer together than this mean a loop that never sleeps.
constexpr Duration kBusyGap = 20us;
constexpr std::size_t kQuantileDivisor =
    20;  // the 5th percentile: the 10th left 1 % of the samples of a busy machine at RTT <= 0
// Sorting 128 numbers for each stamp would cost more than it gives. And fewer than this say nothing: the first answers
// of a process are many times slower than the rest.
constexpr std::size_t kRecomputeEvery = 8;

}  // namespace

TransmitTag TransmitDelay::nextTag(WallTime clockRead) {
  const bool isBusy = clockRead - std::exchange(lastClockRead_, clockRead) < kBusyGap;
  if (isBusy && !drawsLot()) {
    return kNoTransmitTag;
  }
  ++lastTag_;
  awaited_[lastTag_ % kAwaited] = {.tag = lastTag_, .clockRead = clockRead};
  return lastTag_;
}

// At random: every eighth would always meet the same place in a client's burst of eight, and the first of a burst is
// slow.
bool TransmitDelay::drawsLot() {
  lot_ = lot_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;  // Knuth's MMIX generator
  return (lot_ >> 32U) % kStampOneIn == 0;
}

void TransmitDelay::note(TransmitTag tag, WallTime kernelStamp) {
  const Awaited& awaited = awaited_[tag % kAwaited];
  const Duration delay = kernelStamp - awaited.clockRead;
  if (awaited.tag != tag || delay < Duration::zero() || delay > kPlausible) {
    return;
  }
  if (delays_.size() < kKept) {
    delays_.push_back(delay);
  } else {
    delays_[nextDelay_] = delay;
  }
  nextDelay_ = (nextDelay_ + 1) % kKept;
  if (nextDelay_ % kRecomputeEvery == 0) {
    recompute();
  }
}

void TransmitDelay::recompute() {
  std::vector<Duration> sorted = delays_;
  const auto quantile = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / kQuantileDivisor);
  std::nth_element(sorted.begin(), quantile, sorted.end());
  correction_ = *quantile;
}

}  // namespace tsq::server
