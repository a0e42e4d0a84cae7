// SPDX-License-Identifier: MIT
/// setsockopt(2) with a value of any type. Internal to net/.
#pragma once

#include <sys/socket.h>

namespace tsq::net {

/// False if the system refuses; errno says why.
template <typename T>
bool setOption(int fd, int level, int option, T value) {
  return ::setsockopt(fd, level, option, &value, sizeof(value)) == 0;
}

}  // namespace tsq::net
