// SPDX-License-Identifier: MIT
/// The delay between reading the clock for T3 and the kernel's transmit timestamp of the answer.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/time.h"

namespace tsq::server {

/// Kinds of answers with different delays: a stream frame takes a few microseconds more than a datagram frame, and a
/// signature much more.
enum class AnswerKind : std::uint8_t { Datagram, Stream, SignedDatagram, SignedStream };

AnswerKind answerKind(bool onStream, bool isSigned);

/// T3 is written into an answer before encryption and sending, so it is always early. The kernel gives transmit
/// timestamps for some packets; correction() is a low quantile of the delays, to be added to T3.
///
/// A low quantile, not the median: T3 must not be after the actual transmit time, or the client sees RTT <= 0 (on
/// loopback the median does that to a third of the samples). It is a prediction: an answer that is sent faster than
/// almost all before it still has a T3 that is late, by less than the correction.
class TransmitDelay {
 public:
  /// `most`: upper limit of the correction for this kind of answer, so that a client cannot increase it for others.
  explicit TransmitDelay(Duration most) : most_(most) {}

  void note(Duration delay);
  Duration correction() const { return correction_; }

 private:
  static constexpr std::size_t kKept = 32;  // delays in the quantile: few, to follow a changing load

  void recompute();

  Duration most_;
  std::array<Duration, kKept> delays_{};  // a ring buffer
  std::uint64_t noted_ = 0;               // delays so far
  Duration correction_{};
};

/// One for each kind of answer, so that expensive answers do not change the T3 of others.
class TransmitDelays {
 public:
  TransmitDelays();

  void note(AnswerKind kind, Duration delay) { of_[index(kind)].note(delay); }
  Duration correction(AnswerKind kind) const { return of_[index(kind)].correction(); }

 private:
  static std::size_t index(AnswerKind kind) { return static_cast<std::size_t>(kind); }

  std::array<TransmitDelay, 4> of_;
};

}  // namespace tsq::server
