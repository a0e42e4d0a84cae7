// SPDX-License-Identifier: MIT
/// The addresses on which tsq-server listens: those given, without those that a wildcard address includes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/socket_address.h"
#include "net/event_loop.h"
#include "server/server.h"

namespace tsq::programs {

/// An IP address or a name.
struct ListenAddress {
  std::string host;
  std::uint16_t port = 0;

  std::string toString() const;
};

/// Default: every address, port 443. Looks up names first, which may take 10 s. The error's detail is a sentence.
Result<std::vector<SocketAddress>> listenAll(server::Server& server, net::EventLoop& loop, const Clock& clock,
                                             const std::vector<ListenAddress>& wanted);

/// Listens on the sockets that systemd has bound on these addresses.
Result<std::vector<SocketAddress>> listenInherited(server::Server& server, const std::vector<SocketAddress>& addresses);

}  // namespace tsq::programs
