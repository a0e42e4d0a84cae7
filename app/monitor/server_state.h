// SPDX-License-Identifier: GPL-3.0-or-later
/// A server's state for display, from its verdict, its last exchange and the age of its answers.
#pragma once

#include "client/ensemble.h"
#include "monitor/server_record.h"

namespace tsq::app {

enum class ServerState {
  Starting,  ///< nothing heard yet, and nothing failed
  Agreeing,  ///< counts
  Doubtful,  ///< counts though its last exchange failed, or is too distant to count, or another one here
  Rejected,  ///< answers, but is not believed
  Silent,    ///< no recent answer
  Paused,
};

/// Of a server that is being asked. `fresh`: the newest answer of all servers still says something.
ServerState serverState(const ServerRecord& record, const client::ServerView& seen, bool fresh);

/// Whether it counts in the answer.
inline bool counts(const client::ServerView& seen) {
  return seen.verdict.status == ServerStatus::Selected || seen.verdict.status == ServerStatus::Combined;
}

}  // namespace tsq::app
