// SPDX-License-Identifier: MIT
/// Kernel transmit times of answers, sent with a later answer on the same connection, like NTP's interleaved mode.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "connection/connection.h"
#include "wire/message.h"

namespace tsq::server {

/// Identifies an answer by its nonce, and its stream, if any.
struct SentAnswer {
  wire::Nonce nonce{};
  std::optional<quic::StreamId> stream;
};

/// The transmit times of one connection that were not sent yet.
class TransmitLog {
 public:
  void note(const SentAnswer& answer, WallTime kernelStamp);
  /// Drops retransmitted answers: it is unknown which copy the client received.
  void forgetResent(const std::function<bool(quic::StreamId)>& wasResent);
  /// Takes the newest, as the value of wire::kTrueSendTimeKey.
  std::optional<std::string> takeNewest();

 private:
  // A client with one request at a time needs one; this leaves room for a burst in flight.
  static constexpr std::size_t kKept = 4;

  struct Entry {
    SentAnswer answer;
    WallTime kernelStamp;
  };
  std::vector<Entry> entries_;  // the newest last; a deque would take 600 bytes of each connection
};

}  // namespace tsq::server
