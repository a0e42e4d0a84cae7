// SPDX-License-Identifier: MIT
/// The command line of tsq-server.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "programs/common/option_settings.h"
#include "programs/server/log/log_options.h"
#include "programs/server/settings/listening.h"
#include "report/clock_report.h"
#include "server/server.h"

namespace tsq::programs {

struct ServerOptions {
  std::vector<ListenAddress> listen;  ///< empty: every address, port 443
  std::string certificate;            ///< PEM files; both empty if self-signed
  std::string key;
  std::vector<std::string> selfSigned;  ///< names in a certificate for tests
  bool printUriOnly = false;
  std::string sessionSecret;                     ///< a file; empty: a random secret
  std::vector<std::string> signingKeys;          ///< files
  std::optional<report::Statements> statements;  ///< nothing: no clock report is sent
  std::string config;                            ///< a file with settings; empty: none
  server::Limits limits;                         ///< including resumption and the strict profile
  LogOptions accessLog;
  std::size_t workers = 1;
  std::string tsqdSocket;  ///< of tsqd, which is asked about the clock
  std::string metrics;     ///< "ADDRESS:PORT"; empty: no metrics
  OptionValues fixed;      ///< those of the above that change only with a restart
};

/// The options, from the command line and its --config file, or the exit status if the program should end (messages
/// have been printed).
std::variant<ServerOptions, int> readServerOptions(int argc, char** argv);

/// The same with the current content of the file. The detail of an error is a sentence without a full stop.
Result<ServerOptions> rereadServerOptions(int argc, char** argv);

}  // namespace tsq::programs
