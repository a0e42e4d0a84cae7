// SPDX-License-Identifier: MIT
/// The options of tsq-server for limits of clients.
#pragma once

#include <string>
#include <vector>

#include "programs/common/command_line.h"
#include "server/server.h"

namespace tsq::programs {

/// Unparsed values; empty: the default.
struct TypedLimits {
  std::string retry;
  std::string connections;
  std::string connectionsPerPrefix;
  std::string handshakes;
  std::string handshakeRate;
  std::string requestRate;
  std::string signatureRate;
  std::vector<std::string> allowed;
  std::vector<std::string> denied;
};

/// Adds --retry, --max-connections, --max-connections-per-prefix, --max-handshakes, --handshake-rate, --request-rate,
/// --signature-rate, --allow and --deny. `typed` must outlive the parsing.
void declareLimits(CLI::App& app, TypedLimits& typed);

/// InvalidArgument with a sentence.
Result<server::Limits> interpretLimits(const TypedLimits& typed);

/// Whether each worker can have a share of the limits; InvalidArgument with a sentence.
Result<void> checkLimits(const server::Limits& limits, int workers);

}  // namespace tsq::programs
