// SPDX-License-Identifier: MIT
/// Buffers of one recvmmsg() call. Internal to net/.
#pragma once

#include <sys/socket.h>

#include <array>
#include <cstdint>

#include "net/control_messages.h"
#include "net/udp_socket.h"

namespace tsq::net {

class ReceiveBuffers {
 public:
  struct Slot {
    std::array<std::uint8_t, kMaxDatagram> payload;
    sockaddr_storage remote;
    ControlBuffer control;
    iovec vector;
  };

  /// Resets the headers for the next call.
  std::array<mmsghdr, kReceiveBatch>& prepare() {
    for (std::size_t i = 0; i < kReceiveBatch; ++i) {
      Slot& slot = slots_[i];
      slot.vector = {.iov_base = slot.payload.data(), .iov_len = slot.payload.size()};
      headers_[i] = {};
      headers_[i].msg_hdr = {.msg_name = &slot.remote,
                             .msg_namelen = sizeof(slot.remote),
                             .msg_iov = &slot.vector,
                             .msg_iovlen = 1,
                             .msg_control = slot.control.bytes.data(),
                             .msg_controllen = slot.control.bytes.size(),
                             .msg_flags = 0};
    }
    return headers_;
  }

  const Slot& slot(std::size_t index) const { return slots_[index]; }

 private:
  std::array<Slot, kReceiveBatch> slots_;
  std::array<mmsghdr, kReceiveBatch> headers_;
};

}  // namespace tsq::net
