// SPDX-License-Identifier: MIT
/// The command line of tsq-server.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/socket_address.h"

namespace tsq::programs {

struct ServerOptions {
  std::vector<SocketAddress> listen;  ///< empty: every address, port 443
  std::string certificate;            ///< PEM files; both empty when self-signed
  std::string key;
  std::vector<std::string> selfSigned;  ///< names for a throw-away certificate
  bool printUriOnly = false;
};

/// The options, or the exit status when everything has been said already.
std::variant<ServerOptions, int> readServerOptions(int argc, char** argv);

}  // namespace tsq::programs
