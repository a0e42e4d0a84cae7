// SPDX-License-Identifier: MIT
// For programs whose clock is not the real one: kernel timestamps are of the real clock, so these programs must not get
// them. This simulates a system without kernel timestamps.
#include <linux/net_tstamp.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

extern "C" int setsockopt(int socket, int level, int name, const void* value, socklen_t size) noexcept {
  if (level == SOL_SOCKET && name == SO_TIMESTAMPING) {
    errno = ENOPROTOOPT;
    return -1;
  }
  return static_cast<int>(syscall(SYS_setsockopt, socket, level, name, value, size));
}
