// SPDX-License-Identifier: MIT
/// How tsq-client --watch shows what it knows.
#pragma once

#include <string>
#include <vector>

#include "client/ensemble.h"

namespace tsq::programs {

/// One server as it stands at the moment.
struct WatchedServer {
  std::string name;
  client::ServerView view;
  std::optional<Duration> sinceAnswer;
  std::optional<Error> error;  ///< the last failure, when nothing has been answered since
};

/// The whole table with the sentence under it; each line ends with a newline.
std::string formatWatchTable(const std::vector<WatchedServer>& servers, const std::optional<Selection::Answer>& answer);

}  // namespace tsq::programs
