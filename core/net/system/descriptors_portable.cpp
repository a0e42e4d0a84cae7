// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <sys/socket.h>

#include <array>

#include "net/system/descriptors.h"

namespace tsq::net {
namespace {

// macOS sets the flags only afterwards.
bool setFlags(const FileDescriptor& descriptor, Waiting waiting) {
  const int flags = ::fcntl(descriptor.get(), F_GETFL);
  return flags >= 0 && ::fcntl(descriptor.get(), F_SETFD, FD_CLOEXEC) == 0 &&
         (waiting == Waiting::Blocks || ::fcntl(descriptor.get(), F_SETFL, flags | O_NONBLOCK) == 0);
}

}  // namespace

FileDescriptor openSocket(int domain, int type, Waiting waiting) {
  FileDescriptor socket(::socket(domain, type, 0));
  return setFlags(socket, waiting) ? std::move(socket) : FileDescriptor();
}

Pipe openPipe() {
  std::array<int, 2> ends{-1, -1};
  if (::pipe(ends.data()) != 0) {
    return {};
  }
  Pipe pipe{.readEnd = FileDescriptor(ends[0]), .writeEnd = FileDescriptor(ends[1])};
  const bool isReady = setFlags(pipe.readEnd, Waiting::Never) && setFlags(pipe.writeEnd, Waiting::Never);
  return isReady ? std::move(pipe) : Pipe{};
}

}  // namespace tsq::net
