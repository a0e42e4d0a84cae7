// SPDX-License-Identifier: GPL-3.0-or-later
/// A server's state for display, from its verdict, its last exchange and the age of its answers.
#pragma once

#include "client/ensemble.h"
#include "monitor/server_record.h"

namespace tsq::app {

enum class ServerState {
  Starting,  ///< no answer and no failure yet
  Agreeing,  ///< its claim overlaps the majority's
  Doubtful,  ///< agrees, but its last exchange failed; or is a duplicate
  Rejected,  ///< answers, but is not believed
  Silent,    ///< no recent answer
  Paused,
};

/// For a server that is polled. `fresh`: the newest answer of all servers is not stale.
ServerState serverState(const ServerRecord& record, const client::ServerView& seen, bool fresh);

/// Whether it counts in the answer.
inline bool counts(const client::ServerView& seen) {
  return seen.verdict.status == ServerStatus::Selected || seen.verdict.status == ServerStatus::Combined;
}

}  // namespace tsq::app
