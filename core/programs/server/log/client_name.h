// SPDX-License-Identifier: MIT
/// How the log names a client.
#pragma once

#include <string>

#include "base/socket_address.h"

namespace tsq::programs {

enum class LogPrivacy {
  Full,    ///< its address
  Prefix,  ///< "192.0.2.0/24", "2001:db8:1::/48": a network, not a household
  None,    ///< "-"
};

std::string nameClient(const SocketAddress& client, LogPrivacy privacy);

}  // namespace tsq::programs
