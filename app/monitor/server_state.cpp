// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/server_state.h"

namespace tsq::app {

ServerState serverState(const ServerRecord& record, const client::ServerView& seen, bool fresh) {
  if (!record.lastExchange()) {
    return ServerState::Starting;
  }
  if (!fresh || seen.verdict.status == ServerStatus::Unreachable) {
    return ServerState::Silent;
  }
  if (seen.verdict.status == ServerStatus::Duplicate) {
    return ServerState::Doubtful;
  }
  if (!counts(seen) && seen.verdict.status != ServerStatus::TooDistant) {
    return ServerState::Rejected;
  }
  return record.lastError() || record.lastInvalid() ? ServerState::Doubtful : ServerState::Agreeing;
}

}  // namespace tsq::app
