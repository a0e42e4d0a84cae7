// SPDX-License-Identifier: MIT
#include "server/transmit_delay.h"

#include <algorithm>

namespace tsq::server {
namespace {

using namespace std::chrono_literals;

// Sending takes microseconds. More than this is a thread that was interrupted, or a clock that was stepped.
constexpr Duration kPlausible = 1ms;
constexpr std::size_t kQuantileDivisor = 10;  // the 10th percentile
// Sorting 128 numbers for each stamp would cost more than it gives.
constexpr std::size_t kRecomputeEvery = 8;

}  // namespace

TransmitTag TransmitDelay::nextTag(WallTime clockRead) {
  ++answers_;
  if (answers_ > kStampAll && answers_ % kStampOneIn != 0) {
    return kNoTransmitTag;
  }
  ++lastTag_;
  awaited_[lastTag_ % kAwaited] = {.tag = lastTag_, .clockRead = clockRead};
  return lastTag_;
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
  if (delays_.size() < kRecomputeEvery || nextDelay_ % kRecomputeEvery == 0) {
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
