// SPDX-License-Identifier: MIT
/// The options of tsq-server for the addresses on which it listens.
#pragma once

#include <string>
#include <vector>

#include "programs/common/command_line.h"
#include "programs/server/settings/listening.h"

namespace tsq::programs {

/// Unparsed values; empty: the default.
struct TypedListening {
  std::vector<std::string> listen;
  std::string host;
  std::string port;
};

/// Adds --listen, --host and --port. `typed` must outlive the parsing.
void declareListening(CLI::App& app, TypedListening& typed);

/// Empty: every address, port 443. InvalidArgument with a sentence.
Result<std::vector<ListenAddress>> interpretListening(const TypedListening& typed);

}  // namespace tsq::programs
