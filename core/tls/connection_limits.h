// SPDX-License-Identifier: MIT
/// Limits and timeouts of a connection, sent as transport parameters where the peer has to know them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"

namespace tsq::quic {

inline constexpr std::string_view kAlpn = "tsq";          ///< draft-01 section 6.1
inline constexpr std::string_view kCompatAlpn = "tsq/1";  ///< of TSQ 0.1; a deviation from the draft

struct ConnectionLimits {
  Duration idleTimeout = std::chrono::seconds(30);
  Duration handshakeTimeout = std::chrono::seconds(5);
  bool datagrams = true;
  std::uint64_t streams = 0;  ///< bidirectional streams that the peer may have open
  std::vector<std::string> protocols{std::string(kAlpn), std::string(kCompatAlpn)};  ///< ALPN identifiers, best first
};

}  // namespace tsq::quic
