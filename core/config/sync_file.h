// SPDX-License-Identifier: MIT
/// /etc/tsq/sync.toml: which servers a scheduled synchronisation asks, and how far it may go.
///
/// Values are only read here; the program that uses them checks them as it checks its command line, whose options have
/// the same names.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"

namespace tsq::config {

struct SyncFile {
  /// Where each setting stands, as "sync.toml, line 3": by its name, and by "servers/0", "servers/1", ... for the items
  /// of a list.
  std::map<std::string, std::string, std::less<>> places;
  std::vector<std::string> servers;  ///< as typed: names, addresses, tsq:// links
  std::optional<std::string> ca;     ///< a PEM file
  std::optional<std::string> pin;
  std::vector<std::string> verifyKeys;  ///< files
  std::optional<std::string> transport;
  std::optional<std::string> resumption;
  std::optional<std::string> port;
  std::optional<std::string> queries;
  std::optional<std::string> timeout;  ///< s
  std::optional<std::string> minServers;
  std::optional<std::string> maxOffset;      ///< ms
  std::optional<std::string> slewThreshold;  ///< ms
  bool allowInvalidDates = false;
};

/// Errors: as readFile(); InvalidArgument for what is no TOML, for unknown keys, for values that are empty or of the
/// wrong kind, and for two settings that exclude each other. The detail says where, what and what would be right,
/// without a full stop.
Result<SyncFile> readSyncFile(const std::string& path);

}  // namespace tsq::config
