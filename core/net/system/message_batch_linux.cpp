// SPDX-License-Identifier: MIT
#include <cstddef>

#include "net/system/message_batch.h"

namespace tsq::net {

static_assert(sizeof(BatchedMessage) == sizeof(mmsghdr) && alignof(BatchedMessage) == alignof(mmsghdr) &&
              offsetof(BatchedMessage, length) == offsetof(mmsghdr, msg_len));

int sendMessages(int fd, std::span<BatchedMessage> messages) {
  return ::sendmmsg(fd, reinterpret_cast<mmsghdr*>(messages.data()), static_cast<unsigned>(messages.size()), 0);
}

int receiveMessages(int fd, std::span<BatchedMessage> messages) {
  auto* headers = reinterpret_cast<mmsghdr*>(messages.data());
  return ::recvmmsg(fd, headers, static_cast<unsigned>(messages.size()), 0, nullptr);
}

bool receiveError(int fd, msghdr& message) {
  return ::recvmsg(fd, &message, MSG_ERRQUEUE) >= 0;
}

}  // namespace tsq::net
