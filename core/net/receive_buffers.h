// SPDX-License-Identifier: MIT
/// Buffers of one receiveMessages() call. Internal to net/.
#pragma once

#include <sys/socket.h>

#include <array>
#include <cstdint>

#include "net/system/control_messages.h"
#include "net/system/message_batch.h"
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

  ReceiveBuffers() { reset(kReceiveBatch); }
  ReceiveBuffers(const ReceiveBuffers&) = delete;
  ReceiveBuffers& operator=(const ReceiveBuffers&) = delete;

  std::array<BatchedMessage, kReceiveBatch>& messages() { return messages_; }

  /// Makes the first messages, which a call has filled, ready for the next one.
  void reset(std::size_t used) {
    for (std::size_t i = 0; i < used; ++i) {
      Slot& slot = slots_[i];
      slot.vector = {.iov_base = slot.payload.data(), .iov_len = slot.payload.size()};
      messages_[i] = {};
      msghdr& header = messages_[i].header;
      header.msg_name = &slot.remote;
      header.msg_namelen = sizeof(slot.remote);
      header.msg_iov = &slot.vector;
      header.msg_iovlen = 1;
      header.msg_control = slot.control.bytes.data();
      header.msg_controllen = slot.control.bytes.size();
    }
  }

  const Slot& slot(std::size_t index) const { return slots_[index]; }

 private:
  std::array<Slot, kReceiveBatch> slots_;
  std::array<BatchedMessage, kReceiveBatch> messages_;
};

}  // namespace tsq::net
