// SPDX-License-Identifier: MIT
/// The command line of tsq-server.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "programs/server/listening.h"
#include "report/clock_report.h"
#include "server/server.h"

namespace tsq::programs {

struct ServerOptions {
  std::vector<ListenAddress> listen;  ///< empty: every address, port 443
  std::string certificate;            ///< PEM files; both empty when self-signed
  std::string key;
  std::vector<std::string> selfSigned;  ///< names for a throw-away certificate
  bool printUriOnly = false;
  std::string sessionSecret;                     ///< a file; empty: a secret of this run's own
  std::vector<std::string> signingKeys;          ///< files
  std::optional<report::Statements> statements;  ///< nothing: clients are told nothing but the time
  std::string config;                            ///< a file with settings; empty: none
  server::Limits limits;                         ///< with what was said of resumption and the strict profile
};

/// The options, from the command line and the file that it names, or the exit status when everything has been said
/// already.
std::variant<ServerOptions, int> readServerOptions(int argc, char** argv);

/// The same once more, as the file is now. The detail of an error is a sentence without a full stop.
Result<ServerOptions> rereadServerOptions(int argc, char** argv);

}  // namespace tsq::programs
