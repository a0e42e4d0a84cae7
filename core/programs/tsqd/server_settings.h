// SPDX-License-Identifier: MIT
/// The settings of servers in tsqd.toml: those in the list `servers`, which share trust and transport, and each
/// [[server]] with its own.
#pragma once

#include "programs/common/peer_options.h"
#include "programs/tsqd/settings.h"

namespace tsq::programs {

/// The values as text.
struct TypedDaemonServer {
  TypedPeers peers;
  std::string shortestPoll = "16";
  std::string longestPoll = "1024";
};

/// Takes one setting, of the file or of a [[server]]. InvalidArgument with the location, if there is no such setting,
/// if its value is invalid, or if `ca` and `pin` are given both.
Result<void> takeServerSetting(const config::Setting& setting, TypedDaemonServer& typed);

/// All servers of the file, at least one; equal ones count once. `list`: its setting `servers`, or null.
/// InvalidArgument with the location.
Result<std::vector<DaemonServer>> readServers(const std::string& path, const config::TsqdFile& file,
                                              const config::Setting* list, const TypedDaemonServer& common);

}  // namespace tsq::programs
