// SPDX-License-Identifier: MIT
/// The table of tsq-client --watch.
#pragma once

#include <string>
#include <vector>

#include "client/ensemble.h"

namespace tsq::programs {

/// The current state of one server.
struct WatchedServer {
  std::string name;
  client::ServerView view;
  std::optional<Duration> sinceAnswer;
  std::optional<Error> error;  ///< the last failure, if no answer followed
};

/// The table and the sentence below it; each line ends with a newline.
std::string formatWatchTable(const std::vector<WatchedServer>& servers, const std::optional<Selection::Answer>& answer);

}  // namespace tsq::programs
