// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/server_tally.h"

namespace tsq::app {

void ServerTally::add(const client::ServerView& seen) {
  if (seen.verdict.status == ServerStatus::Duplicate) {
    return;
  }
  if (seen.verdict.status == ServerStatus::Falseticker) {
    ++wrong;
  } else {
    ++(seen.verdict.agrees ? agreeing : unusable);
  }
}

}  // namespace tsq::app
