// SPDX-License-Identifier: MIT
/// Where tsq-server listens: what was asked for, without what something else there covers already.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/socket_address.h"
#include "net/event_loop.h"
#include "server/server.h"

namespace tsq::programs {

/// An IP address, or a name that stands for some.
struct ListenAddress {
  std::string host;
  std::uint16_t port = 0;

  std::string toString() const;
};

/// Nothing wanted: every address, port 443. Names are looked up first, which may take 10 s. The error's detail is the
/// sentence to say.
Result<std::vector<SocketAddress>> listenAll(server::Server& server, net::EventLoop& loop, const Clock& clock,
                                             const std::vector<ListenAddress>& wanted);

}  // namespace tsq::programs
