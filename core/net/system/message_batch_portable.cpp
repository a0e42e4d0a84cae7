// SPDX-License-Identifier: MIT
#include "net/system/message_batch.h"

namespace tsq::net {
namespace {

// An error after the first message is left for the next call, as recvmmsg(2) and sendmmsg(2) do.
template <typename Call>
int forEach(std::span<BatchedMessage> messages, Call call) {
  int done = 0;
  for (BatchedMessage& message : messages) {
    const ssize_t size = call(message.header);
    if (size < 0) {
      return done > 0 ? done : -1;
    }
    message.length = static_cast<unsigned>(size);
    ++done;
  }
  return done;
}

}  // namespace

int sendMessages(int fd, std::span<BatchedMessage> messages) {
  return forEach(messages, [fd](const msghdr& header) { return ::sendmsg(fd, &header, 0); });
}

int receiveMessages(int fd, std::span<BatchedMessage> messages) {
  return forEach(messages, [fd](msghdr& header) { return ::recvmsg(fd, &header, 0); });
}

std::size_t receiveErrors(int /*fd*/, std::span<BatchedMessage> /*messages*/) {
  return 0;
}

}  // namespace tsq::net
