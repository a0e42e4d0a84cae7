// SPDX-License-Identifier: MIT
/// Which answer a transmit stamp belongs to, and what it is good for: T3's correction, and the client that it is told.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <random>

#include "base/network.h"
#include "server/transmit_delay.h"
#include "server/transmit_log.h"

namespace tsq::server {

/// An answer that is about to be sent.
struct LeavingAnswer {
  AnswerKind kind = AnswerKind::Datagram;
  WallTime clockRead;  ///< for T3, uncorrected
  SentAnswer answer;
  std::weak_ptr<TransmitLog> log;  ///< of its connection, when the client wants to be told
};

/// The answers of all connections whose transmit stamps are awaited.
///
/// T3's correction learns only from answers behind which no other was made before they left: the others may have waited
/// in the socket's queue for that one to be made, which is not the time that sending takes.
class TransmitLedger {
 public:
  /// The tag to send the answer with; kNoTransmitTag when its stamp is of no use. `wanted`: the client is told it.
  TransmitTag expect(LeavingAnswer answer, bool wanted);
  /// The kernel's answer for a tag. Stamps of unknown tags, and second ones, are ignored.
  void note(TransmitTag tag, WallTime kernelStamp);

  Duration correction(AnswerKind kind) const { return delays_.correction(kind); }

 private:
  // Stamps come back within the same turn of the loop, which sends at most a batch of answers.
  static constexpr std::size_t kExpected = 256;
  // Stamps cost a system call each to collect: a busy server asks for one in so many, another for all.
  static constexpr std::uint32_t kStampOneIn = 8;

  struct Expected {
    TransmitTag tag = kNoTransmitTag;
    LeavingAnswer answer;
    std::uint64_t number = 0;  // of the answer among all that were made
  };

  bool isWorthAStamp(WallTime clockRead);

  TransmitTag lastTag_ = kNoTransmitTag;
  std::uint64_t made_ = 0;
  WallTime lastClockRead_;
  // At random: every eighth would always meet the same place in a client's burst of eight, and the first of a burst is
  // slow. Nobody gains by foretelling it.
  std::minstd_rand lot_;
  std::array<Expected, kExpected> expected_;  // an answer's place is the remainder of its tag
  TransmitDelays delays_;
};

}  // namespace tsq::server
