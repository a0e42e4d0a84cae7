// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <sys/socket.h>

#include <array>

#include "net/system/descriptors.h"

namespace tsq::net {

FileDescriptor openSocket(int domain, int type, Waiting waiting) {
  return FileDescriptor(::socket(domain, type | SOCK_CLOEXEC | (waiting == Waiting::Never ? SOCK_NONBLOCK : 0), 0));
}

Pipe openPipe() {
  std::array<int, 2> ends{-1, -1};
  if (::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0) {
    return {};
  }
  return {.readEnd = FileDescriptor(ends[0]), .writeEnd = FileDescriptor(ends[1])};
}

}  // namespace tsq::net
