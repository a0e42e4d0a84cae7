// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/event_log.h"

namespace tsq::app {

std::vector<LogEntry> readLog(Database& database) {
  std::vector<LogEntry> entries;
  Statement query(database, "SELECT at, kind, server, value, detail FROM log ORDER BY at, id");
  while (query.next()) {
    entries.push_back({.at = WallTime(Duration(query.integer(0))),
                       .kind = static_cast<LogKind>(query.integer(1)),
                       .server = query.text(2),
                       .value = query.integer(3),
                       .detail = query.text(4)});
  }
  return entries;
}

void writeLog(Database& database, std::span<const LogEntry> entries) {
  Statement insert(database, "INSERT INTO log(at, kind, server, value, detail) VALUES(?, ?, ?, ?, ?)");
  for (const LogEntry& entry : entries) {
    insert.bind(1, std::int64_t{entry.at.time_since_epoch().count()})
        .bind(2, std::int64_t{static_cast<int>(entry.kind)})
        .bind(3, entry.server)
        .bind(4, entry.value)
        .bind(5, entry.detail)
        .run();
  }
}

void trimLog(Database& database, WallTime oldest) {
  Statement(database, "DELETE FROM log WHERE at<?").bind(1, std::int64_t{oldest.time_since_epoch().count()}).run();
  Statement(database, "DELETE FROM log WHERE id<=(SELECT id FROM log ORDER BY id DESC LIMIT 1 OFFSET ?)")
      .bind(1, std::int64_t{kMostLogEntries})
      .run();
}

std::vector<std::pair<QString, QString>> readKeys(Database& database) {
  std::vector<std::pair<QString, QString>> keys;
  Statement query(database, "SELECT server, pin FROM known_key");
  while (query.next()) {
    keys.emplace_back(query.text(0), query.text(1));
  }
  return keys;
}

void writeKey(Database& database, const QString& server, const QString& pin) {
  Statement(database, "INSERT OR REPLACE INTO known_key(server, pin) VALUES(?, ?)").bind(1, server).bind(2, pin).run();
}

}  // namespace tsq::app
