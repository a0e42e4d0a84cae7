// SPDX-License-Identifier: MIT
#include "net/tcp_port.h"

#include <sys/socket.h>

#include <cerrno>

#include "net/system/descriptors.h"

namespace tsq::net {

Result<void> tryListening(const SocketAddress& address) {
  const FileDescriptor fd = openSocket(address.family(), SOCK_STREAM, Waiting::Never);
  const int on = 1;  // connections that have ended do not count
  const bool isOpen = fd.isValid() && ::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0;
  if (!isOpen || ::bind(fd.get(), address.data(), address.size()) != 0 || ::listen(fd.get(), 1) != 0) {
    const int reason = errno;
    return fail(reason == EADDRINUSE ? ErrorCode::AddressInUse : ErrorCode::AddressNotAvailable, systemReason(reason));
  }
  return {};
}

}  // namespace tsq::net
