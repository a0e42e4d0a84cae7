// SPDX-License-Identifier: MIT
/// What tsq-client learns about one server.
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
  bool finished = false;
};

using Measurements = std::vector<Measurement>;

}  // namespace tsq::programs
