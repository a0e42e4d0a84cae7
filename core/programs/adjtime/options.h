// SPDX-License-Identifier: MIT
/// The command line of tsq-adjtime.
#pragma once

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

#include "client/fleet.h"
#include "estimate/sync_policy.h"
#include "programs/adjtime/adjustment.h"

namespace tsq::programs {

/// Who moves the clock: this program, or tsq-helper, which asks polkit.
enum class Via { Direct, Helper };

struct AdjtimeOptions {
  std::vector<client::ServerConfig> servers;
  client::Schedule schedule;
  SyncLimits limits;                      ///< except minServers
  std::optional<std::size_t> minServers;  ///< nothing: see usualMinServers()
  Via via = Via::Direct;
  bool dryRun = false;
  bool allowInvalidDates = false;  ///< once, if the clock is far off
  bool force = false;              ///< even if another service steers the clock
  bool json = false;
  bool verbose = false;
};

/// The options, or the exit status after help or an error was printed.
std::variant<AdjtimeOptions, int> readAdjtimeOptions(int argc, char** argv);

}  // namespace tsq::programs
