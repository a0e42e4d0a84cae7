// SPDX-License-Identifier: MIT
/// Assigns transmit timestamps to answers: for the correction of T3, and for interleaved transmit times.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <random>

#include "base/network.h"
#include "server/transmit_delay.h"
#include "server/transmit_log.h"

namespace tsq::server {

/// An answer that is being sent.
struct LeavingAnswer {
  AnswerKind kind = AnswerKind::Datagram;
  WallTime clockRead;  ///< for T3, uncorrected
  SentAnswer answer;
  std::weak_ptr<TransmitLog> log;  ///< of its connection; expired if the client does not want transmit times
};

/// The answers of all connections whose transmit timestamps are awaited.
///
/// The correction of T3 uses an answer only if no other was made before its timestamp arrived: otherwise it may have
/// waited in the socket's queue while the next one was made.
class TransmitLedger {
 public:
  /// The tag for sending the answer; kNoTransmitTag if no timestamp is needed. `wanted`: the client wants transmit
  /// times.
  TransmitTag expect(LeavingAnswer answer, bool wanted);
  /// The kernel's transmit timestamp for a tag. Unknown and repeated tags are ignored.
  void note(TransmitTag tag, WallTime kernelStamp);

  Duration correction(AnswerKind kind) const { return delays_.correction(kind); }

 private:
  // Ring size: timestamps arrive within the same turn of the loop, which sends at most a batch of answers.
  static constexpr std::size_t kExpected = 256;
  // Each timestamp costs a system call, so a server with many answers requests one for every few: at intervals of this
  // on average. The delays in a quantile are then of the last tens of milliseconds, at any load.
  static constexpr Duration kStampInterval = std::chrono::microseconds(100);
  // But of no fewer answers: of those sent in one batch, only the last has a delay that counts.
  static constexpr std::int64_t kMostPerStamp = 64;

  struct Expected {
    TransmitTag tag = kNoTransmitTag;
    LeavingAnswer answer;
    std::uint64_t number = 0;  // counts all answers
  };

  bool isWorthAStamp(WallTime clockRead);

  TransmitTag lastTag_ = kNoTransmitTag;
  std::uint64_t made_ = 0;
  WallTime lastClockRead_;
  Duration gap_ = kStampInterval;  // between answers, smoothed
  // Chosen at random: every eighth would always be at the same place of a client's burst of eight, whose first answer
  // is slow. Predictability is harmless here.
  std::minstd_rand lot_;
  std::array<Expected, kExpected> expected_;  // index: tag modulo kExpected
  TransmitDelays delays_;
};

}  // namespace tsq::server
