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
// The 5th percentile. The 10th left 1 % of the samples on a busy machine with RTT <= 0.
constexpr std::size_t kQuantileDivisor = 20;
// Fewer delays say nothing: the first answers of a process are many times slower than the rest.
constexpr std::size_t kEnough = 8;

}  // namespace

TransmitTag TransmitDelay::nextTag(WallTime clockRead, bool wanted) {
  const bool isBusy = clockRead - std::exchange(lastClockRead_, clockRead) < kBusyGap;
  if (isBusy && !wanted && !drawsLot()) {
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
  if (delays_.size() >= kEnough) {
    recompute();
  }
}

void TransmitDelay::recompute() {
  std::vector<Duration> sorted = delays_;
  const auto quantile = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / kQuantileDivisor);
  std::nth_element(sorted.begin(), quantile, sorted.end());
  correction_ = *quantile;
}

TransmitDelays::Way TransmitDelays::wayOf(bool onStream, bool isSigned) {
  if (isSigned) {
    return onStream ? Way::SignedStream : Way::SignedDatagram;
  }
  return onStream ? Way::Stream : Way::Datagram;
}

// The remainder of a tag says whose it is.
TransmitTag TransmitDelays::nextTag(Way way, WallTime clockRead, bool wanted) {
  const auto index = static_cast<std::size_t>(way);
  const TransmitTag tag = of_[index].nextTag(clockRead, wanted);
  return tag == kNoTransmitTag ? kNoTransmitTag : tag * kWays + index;
}

void TransmitDelays::note(TransmitTag tag, WallTime kernelStamp) {
  of_[tag % kWays].note(tag / kWays, kernelStamp);
}

}  // namespace tsq::server
