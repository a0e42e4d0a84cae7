// SPDX-License-Identifier: MIT
/// When answers really left the machine, to be told with a later answer on the same connection: what interleaved mode
/// is for NTP.
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <optional>
#include <string>

#include "base/time.h"
#include "connection/connection.h"
#include "wire/message.h"

namespace tsq::server {

/// An answer by what its client knows it by, and the stream it went on, if it did.
struct SentAnswer {
  wire::Nonce nonce{};
  std::optional<quic::StreamId> stream;
};

/// The transmit times of one connection that were not told yet.
class TransmitLog {
 public:
  void note(const SentAnswer& answer, WallTime kernelStamp);
  /// Which copy of an answer arrived that was sent more than once is not known.
  void forgetResent(const std::function<bool(quic::StreamId)>& wasResent);
  /// The newest, as the value of wire::kTrueSendTimeKey; each is told once.
  std::optional<std::string> takeNewest();

 private:
  // A client that asks one request after another needs one; these leave room for a burst in flight.
  static constexpr std::size_t kKept = 4;

  struct Entry {
    SentAnswer answer;
    WallTime kernelStamp;
  };
  std::deque<Entry> entries_;  // the newest last
};

}  // namespace tsq::server
