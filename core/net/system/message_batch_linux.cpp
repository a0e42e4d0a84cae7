// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cerrno>
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

// One by one where a sandbox refuses recvmmsg().
std::size_t receiveErrors(int fd, std::span<BatchedMessage> messages) {
  auto* headers = reinterpret_cast<mmsghdr*>(messages.data());
  const int count = ::recvmmsg(fd, headers, static_cast<unsigned>(messages.size()), MSG_ERRQUEUE, nullptr);
  if (count >= 0 || errno == EAGAIN) {
    return static_cast<std::size_t>(std::max(count, 0));
  }
  return ::recvmsg(fd, &messages[0].header, MSG_ERRQUEUE) >= 0 ? 1 : 0;
}

}  // namespace tsq::net
