// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <systemd/sd-daemon.h>

#include <numeric>

#include "programs/server/activation.h"

namespace tsq::programs {

Result<std::vector<int>> activationSockets() {
  const int count = ::sd_listen_fds(1);
  if (count < 0) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("the sockets from systemd cannot be used: {}; LISTEN_FDS and LISTEN_PID must be those that "
                            "systemd has set",
                            systemReason(-count)));
  }
  std::vector<int> sockets(static_cast<std::size_t>(count));
  std::iota(sockets.begin(), sockets.end(), SD_LISTEN_FDS_START);
  return sockets;
}

}  // namespace tsq::programs
