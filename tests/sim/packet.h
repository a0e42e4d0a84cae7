// SPDX-License-Identifier: MIT
/// A UDP datagram on the simulated network.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/socket_address.h"

namespace tsq::sim {

struct Packet {
  std::vector<std::uint8_t> payload;
  SocketAddress source;
  SocketAddress destination;
};

/// IP and UDP headers together.
inline std::size_t headerSizeOf(const Packet& packet) {
  constexpr std::size_t kUdp = 8;
  return kUdp + (packet.destination.family() == AF_INET6 ? 40 : 20);
}

}  // namespace tsq::sim
