// SPDX-License-Identifier: MIT
/// What is learned about one server in a burst.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "client/ensemble.h"

namespace tsq::programs {

struct Measurement {
  client::ServerConfig server;
  std::optional<client::ConnectionInfo> connection;
  std::optional<client::Transport> transport;  ///< of the last answer
  std::vector<Sample> samples;
  std::optional<Error> error;  ///< the last thing that went wrong
  client::ServerView view;     ///< what the samples say; its verdict counts once all servers are finished
};

using Measurements = std::vector<Measurement>;

}  // namespace tsq::programs
