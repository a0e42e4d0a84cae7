// SPDX-License-Identifier: MIT
/// /etc/tsq/sync.toml: servers and limits of the scheduled synchronisation.
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
  /// The location of each setting, such as "sync.toml, line 3", by its name; items of a list by "servers/0",
  /// "servers/1".
  std::map<std::string, std::string, std::less<>> places;
  std::vector<std::string> servers;  ///< names, addresses, tsq:// links, unparsed
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

/// Errors: as readFile(); InvalidArgument for invalid TOML, unknown keys, values that are empty or of the wrong type,
/// and settings that exclude each other. The detail says where, what and what would be right, without a full stop.
Result<SyncFile> readSyncFile(const std::string& path);

}  // namespace tsq::config
