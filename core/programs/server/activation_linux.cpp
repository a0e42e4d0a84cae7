// SPDX-License-Identifier: MIT
#include <systemd/sd-daemon.h>

#include <numeric>

#include "programs/server/activation.h"

namespace tsq::programs {

std::vector<int> activationSockets() {
  const int count = ::sd_listen_fds(1);
  std::vector<int> sockets(count > 0 ? static_cast<std::size_t>(count) : 0);
  std::iota(sockets.begin(), sockets.end(), SD_LISTEN_FDS_START);
  return sockets;
}

}  // namespace tsq::programs
