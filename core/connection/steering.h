// SPDX-License-Identifier: MIT
/// How the packets of a connection find the socket of its worker.
#pragma once

#include <cstdint>
#include <span>

namespace tsq::quic {

/// Which of several sockets on one address receives a packet, by the first byte of its connection id modulo `count`.
struct Steering {
  std::uint8_t number = 0;
  std::uint8_t count = 1;

  /// Makes the packets with this random id arrive at socket `number`.
  void mark(std::span<std::uint8_t> id) const {
    const unsigned marked = id[0] - id[0] % count + number;
    id[0] = static_cast<std::uint8_t>(marked > 0xff ? marked - count : marked);
  }
};

}  // namespace tsq::quic
