// SPDX-License-Identifier: MIT
/// What a client asked on one connection, for the access log.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

#include "base/socket_address.h"
#include "base/time.h"

namespace tsq::server {

/// The requests of one connection over one transport that were answered, or that were not.
struct Access {
  SocketAddress client;        ///< from where they came, also after a migration
  bool onStreams = false;      ///< false: datagrams
  std::uint64_t requests = 0;  ///< answered, or failed if there is a failure
  Duration duration{};         ///< from the connection's first packet, or the last Access of it, to the last request
  Duration processing{};       ///< mean of T3 - T2; zero after a failure
  std::string_view failure{};  ///< why requests were not answered, the first reason; empty: they were
};

/// Called on the server's thread; must not call the server.
using OnAccess = std::function<void(const Access&)>;

}  // namespace tsq::server
