// SPDX-License-Identifier: MIT
/// What the two ends of a connection promise each other, and how long they wait.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"

namespace tsq::quic {

inline constexpr std::string_view kAlpn = "tsq";          ///< the only one in draft-01 (section 6.1)
inline constexpr std::string_view kCompatAlpn = "tsq/1";  ///< what TSQ 0.1 speaks; a deviation from the draft

struct ConnectionLimits {
  Duration idleTimeout = std::chrono::seconds(30);
  Duration handshakeTimeout = std::chrono::seconds(5);
  bool datagrams = true;
  std::uint64_t streams = 0;  ///< how many bidirectional streams the peer may have open
  std::vector<std::string> protocols{std::string(kAlpn), std::string(kCompatAlpn)};  ///< ALPN identifiers, best first
};

}  // namespace tsq::quic
