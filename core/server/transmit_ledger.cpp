// SPDX-License-Identifier: MIT
#include "server/transmit_ledger.h"

#include <algorithm>
#include <utility>

namespace tsq::server {
namespace {

constexpr int kSmoothing = 8;  // weight of the past, against one for the newest gap

}  // namespace

// A clock that was stepped, or a pause, counts as a gap after which every answer is worth a timestamp.
bool TransmitLedger::isWorthAStamp(WallTime clockRead) {
  const Duration gap = clockRead - std::exchange(lastClockRead_, clockRead);
  const bool isPlausible = gap >= Duration::zero() && gap < kStampInterval;
  gap_ = (kSmoothing * gap_ + (isPlausible ? gap : kStampInterval)) / (kSmoothing + 1);
  const std::int64_t oneIn = std::clamp<std::int64_t>(kStampInterval / std::max(gap_, Duration(1)), 1, kMostPerStamp);
  return lot_() % static_cast<std::uint64_t>(oneIn) == 0;
}

TransmitTag TransmitLedger::expect(LeavingAnswer answer, bool wanted) {
  ++made_;
  if (!isWorthAStamp(answer.clockRead) && !wanted) {
    return kNoTransmitTag;
  }
  const TransmitTag tag = ++lastTag_;
  expected_[tag % kExpected] = {.tag = tag, .answer = std::move(answer), .number = made_};
  return tag;
}

void TransmitLedger::note(TransmitTag tag, WallTime kernelStamp) {
  Expected& slot = expected_[tag % kExpected];
  if (tag == kNoTransmitTag || slot.tag != tag) {
    return;
  }
  const Expected expected = std::exchange(slot, {});
  if (expected.number == made_) {
    delays_.note(expected.answer.kind, kernelStamp - expected.answer.clockRead);
  }
  if (const auto log = expected.answer.log.lock()) {
    log->note(expected.answer.answer, kernelStamp);  // T3: the kernel's transmit timestamp, for a later answer
  }
}

}  // namespace tsq::server
