// SPDX-License-Identifier: MIT
/// One burst to each server, and what all of them together say.
#pragma once

#include <vector>

#include "client/ensemble.h"

namespace tsq::programs {

struct AskedServer {
  client::ServerConfig server;
  client::ServerView view;
  std::optional<Error> error;  ///< the last thing that went wrong
};

struct Burst {
  std::vector<AskedServer> servers;  ///< in the order asked for
  Selection selection;               ///< with a verdict for each
  ClockReading at;                   ///< when it was over
};

/// Blocks until every server has answered or failed. Fails when a trust cannot be set up.
Result<Burst> measureBurst(const std::vector<client::ServerConfig>& servers, const client::Schedule& schedule,
                           const Clock& clock);

}  // namespace tsq::programs
