// SPDX-License-Identifier: MIT
#include "server/transmit_ledger.h"

#include <utility>

namespace tsq::server {
namespace {

using namespace std::chrono_literals;

// If answers are closer together than this, the loop is fully busy.
constexpr Duration kBusyGap = 20us;

}  // namespace

bool TransmitLedger::isWorthAStamp(WallTime clockRead) {
  const bool isBusy = clockRead - std::exchange(lastClockRead_, clockRead) < kBusyGap;
  return !isBusy || lot_() % kStampOneIn == 0;
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
