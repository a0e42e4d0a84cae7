// SPDX-License-Identifier: GPL-3.0-or-later
/// The log of events: what happened to the clock, the servers and the network. Bounded; kept beside the measurements.
#pragma once

#include <QString>
#include <span>
#include <vector>

#include "base/time.h"
#include "history/database.h"

namespace tsq::app {

/// The values are stored in the file.
enum class LogKind {
  StateChanged = 0,  ///< value: the ClockState
  Falseticker = 1,
  FalsetickerOver = 2,
  Unreachable = 3,
  ReachableAgain = 4,
  CertificateExpires = 5,  ///< value: the end of its validity, in seconds since 1970
  CertificateRenewed = 6,  ///< likewise
  KeyChanged = 7,          ///< detail: the pin of the new key
  Suspended = 8,
  ClockSet = 9,
  NetworkChanged = 10,
  Synchronised = 11,
  SyncUndone = 12,
  CommandFailed = 13,  ///< detail: the reason
};

struct LogEntry {
  WallTime at;
  LogKind kind = LogKind::StateChanged;
  QString server;          ///< its displayed name; empty: not about one server
  std::int64_t value = 0;  ///< by kind
  QString detail;          ///< by kind

  friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

/// The most entries that are kept; the oldest are deleted first.
inline constexpr int kMostLogEntries = 10'000;

/// The oldest first.
std::vector<LogEntry> readLog(Database& database);
/// Errors: see Database::result().
void writeLog(Database& database, std::span<const LogEntry> entries);
/// Deletes entries older than this, and the oldest beyond kMostLogEntries.
void trimLog(Database& database, WallTime oldest);

/// The pins of all keys that each server has shown: one name may stand for several machines.
std::vector<std::pair<QString, QString>> readKeys(Database& database);
void writeKey(Database& database, const QString& server, const QString& pin);

}  // namespace tsq::app
