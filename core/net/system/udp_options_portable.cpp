// SPDX-License-Identifier: MIT
#include <cerrno>

#include "net/system/socket_option.h"
#include "net/system/udp_options.h"

namespace tsq::net {

const char* const kSteeringOption = "packets cannot be distributed by connection id";

void enableTimestamps(int /*fd*/, bool /*on*/) {}

// macOS and FreeBSD refuse what is over their limit instead of granting less.
void setReceiveBuffer(int fd, int size) {
  constexpr int kLeast = 64 * 1024;  // bytes
  while (size >= kLeast && !setOption(fd, SOL_SOCKET, SO_RCVBUF, size)) {
    size /= 2;
  }
}

bool steerByConnectionId(int /*fd*/, std::size_t /*count*/) {
  errno = ENOTSUP;
  return false;
}

std::uint64_t droppedPackets(int /*fd*/) {
  return 0;
}

void requestTransmitStamp(msghdr& /*message*/, ControlBuffer& /*buffer*/) {}

bool readStamp(const cmsghdr& /*header*/, ReceivedControl& /*result*/) {
  return false;
}

}  // namespace tsq::net
