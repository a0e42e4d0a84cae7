// SPDX-License-Identifier: MIT
/// Several datagrams in one call, where the system can do that. Internal to net/.
#pragma once

#include <sys/socket.h>

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

/// Takes one message from the socket's error queue; false if that is empty or there is none.
bool receiveError(int fd, msghdr& message);

}  // namespace tsq::net
