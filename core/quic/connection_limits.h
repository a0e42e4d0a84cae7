// SPDX-License-Identifier: MIT
/// What the two ends of a connection promise each other, and how long they wait.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"

namespace tsq::quic {

struct ConnectionLimits {
  Duration idleTimeout = std::chrono::seconds(30);
  Duration handshakeTimeout = std::chrono::seconds(5);
  bool datagrams = true;
  std::uint64_t streams = 0;  ///< how many bidirectional streams the peer may have open
  /// ALPN identifiers, best first: the draft's (section 6.1), and the one TSQ 0.1 used.
  std::vector<std::string> protocols{"tsq", "tsq/1"};
};

}  // namespace tsq::quic
