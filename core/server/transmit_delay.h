// SPDX-License-Identifier: MIT
/// How long an answer takes from reading the clock for T3 to leaving the machine.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "base/time.h"

namespace tsq::server {

/// How an answer comes about. Sealing a stream frame takes a few microseconds more than a datagram frame, and a
/// signature takes its time, enough to spoil the samples of the quicker ones.
enum class AnswerKind : std::uint8_t { Datagram, Stream, SignedDatagram, SignedStream };

AnswerKind answerKind(bool onStream, bool isSigned);

/// T3 has to be written into an answer before the answer is sealed and sent, so it is always early. The kernel tells
/// for some packets when they really left; correction() is a low quantile of that, to be added to T3.
///
/// A low quantile, not the median: T3 must not lie after the true departure, or the client sees RTT <= 0 (on a loopback
/// the median does that to a third of the samples).
class TransmitDelay {
 public:
  /// `most`: what sending this kind of answer takes of itself. More than that no client makes others be told.
  explicit TransmitDelay(Duration most) : most_(most) {}

  void note(Duration delay);
  Duration correction() const { return correction_; }

 private:
  static constexpr std::size_t kKept = 32;  // delays that the quantile looks at: few, to follow a changing load

  void recompute();

  Duration most_;
  std::vector<Duration> delays_;  // a ring once it holds kKept
  std::size_t nextDelay_ = 0;
  Duration correction_{};
};

/// One for each kind of answer, so that a client that asks for expensive ones does not move the time told to others.
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
