// SPDX-License-Identifier: MIT
/// How long an answer takes from reading the clock for T3 to leaving the machine.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "base/network.h"

namespace tsq::server {

/// T3 has to be written into an answer before the answer is sealed and sent, so it is always early. The kernel tells
/// for some packets when they really left; correction() is a low quantile of that, to be added to T3.
///
/// A low quantile, not the median: T3 must not lie after the true departure, or the client sees RTT <= 0 (on a loopback
/// the median does that to a third of the samples).
class TransmitDelay {
 public:
  /// Whether to ask the kernel for the next packet's transmit time, and under which tag; `clockRead` is its raw T3.
  /// `wanted`: somebody else needs it, too, so ask in any case.
  TransmitTag nextTag(WallTime clockRead, bool wanted = false);
  /// The kernel's answer for a tag.
  void note(TransmitTag tag, WallTime kernelStamp);

  Duration correction() const { return correction_; }

 private:
  // Stamps cost a system call each to collect: a busy server asks for one in so many, another for all.
  static constexpr std::uint64_t kStampOneIn = 8;
  static constexpr std::size_t kKept = 32;     // delays that the quantile looks at: few, to follow a changing load
  static constexpr std::size_t kAwaited = 64;  // stamps that may be outstanding

  struct Awaited {
    TransmitTag tag = kNoTransmitTag;
    WallTime clockRead;
  };

  bool drawsLot();
  void recompute();

  WallTime lastClockRead_;
  std::uint64_t lot_ = 1;
  TransmitTag lastTag_ = kNoTransmitTag;
  std::array<Awaited, kAwaited> awaited_{};
  std::vector<Duration> delays_;  // a ring once it holds kKept
  std::size_t nextDelay_ = 0;
  Duration correction_{};
};

/// One for each way an answer comes about: sealing a stream frame takes a few microseconds more than a datagram frame,
/// and a signature takes its time, enough to spoil the samples of the quicker ones.
class TransmitDelays {
 public:
  enum class Way : std::uint8_t { Datagram, Stream, SignedDatagram, SignedStream };

  static Way wayOf(bool onStream, bool isSigned);

  TransmitTag nextTag(Way way, WallTime clockRead, bool wanted = false);
  void note(TransmitTag tag, WallTime kernelStamp);
  Duration correction(Way way) const { return of_[static_cast<std::size_t>(way)].correction(); }

 private:
  static constexpr std::size_t kWays = 4;
  std::array<TransmitDelay, kWays> of_;
};

}  // namespace tsq::server
