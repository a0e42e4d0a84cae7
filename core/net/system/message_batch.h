// SPDX-License-Identifier: MIT
/// Several datagrams in one call, where the system can do that. Internal to net/.
#pragma once

#include <sys/socket.h>

#include <cstddef>
#include <span>

namespace tsq::net {

/// A message and its length: what recvmmsg(2) and sendmmsg(2) of Linux expect.
struct BatchedMessage {
  msghdr header;
  unsigned length;
};

/// Sends messages in order, and returns how many; -1 with errno if not even the first was sent.
int sendMessages(int fd, std::span<BatchedMessage> messages);

/// Receives what has arrived, up to the number of messages, and returns how many; -1 with errno if none.
int receiveMessages(int fd, std::span<BatchedMessage> messages);

/// Takes what is in the socket's error queue, up to the number of messages, and returns how many; 0 if it is empty or
/// the system has none.
std::size_t receiveErrors(int fd, std::span<BatchedMessage> messages);

}  // namespace tsq::net
