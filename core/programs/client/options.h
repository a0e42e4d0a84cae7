// SPDX-License-Identifier: MIT
/// The command line of tsq-client.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "client/fleet.h"
#include "estimate/poll_pace.h"

namespace tsq::programs {

struct ClientOptions {
  std::vector<client::ServerConfig> servers;
  client::Schedule schedule;
  bool json = false;
  bool verbose = false;
  std::optional<PollRange> watch;  ///< set: poll with these intervals
};

/// The options, or the exit status if the program should end (messages have been printed).
std::variant<ClientOptions, int> readClientOptions(int argc, char** argv);

}  // namespace tsq::programs
