// SPDX-License-Identifier: MIT
/// A Unix socket's address from a path. Internal to control/.
#pragma once

#include <sys/un.h>

#include <optional>
#include <string>

namespace tsq::control {

/// Nothing if the path is too long.
inline std::optional<sockaddr_un> toAddress(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof address.sun_path) {
    return std::nullopt;
  }
  path.copy(address.sun_path, path.size());
  return address;
}

}  // namespace tsq::control
