// SPDX-License-Identifier: MIT
/// /etc/tsq/sync.toml: which servers a scheduled synchronisation asks, and how far it may go.
///
/// Values are only read here; the program that uses them checks them as it checks its command line, whose options have
/// the same names.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"

namespace tsq::config {

struct SyncFile {
  std::vector<std::string> servers;  ///< as typed: names, addresses, tsq:// links
  std::optional<std::string> ca;     ///< a PEM file
  std::optional<std::string> pin;
  std::vector<std::string> verifyKeys;  ///< files
  std::optional<std::string> transport;
  std::optional<std::string> resumption;
  std::optional<std::string> port;
  std::optional<std::string> queries;
  std::optional<std::string> timeout;        ///< s
  std::optional<std::string> maxOffset;      ///< ms
  std::optional<std::string> slewThreshold;  ///< ms
  bool allowInvalidDates = false;
};

/// FileUnreadable, or InvalidArgument for what is no TOML, for unknown keys and for values of the wrong kind; the
/// detail says where, what and what would be right, without a full stop.
Result<SyncFile> readSyncFile(const std::string& path);

}  // namespace tsq::config
