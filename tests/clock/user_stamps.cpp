// SPDX-License-Identifier: MIT
// Linked into programs whose clock is not the real one: the kernel stamps packets by the real clock, so these programs
// must not get its stamps. To them this is a system that has none.
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
