// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/schema.h"

#include <QByteArray>
#include <array>

namespace tsq::app {
namespace {

// Each entry migrates from the schema with its index to the next; PRAGMA user_version is the schema of a file.
constexpr std::array kMigrations = {
    "CREATE TABLE server(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE sample(server INTEGER, at INTEGER, offset INTEGER, delay INTEGER, PRIMARY KEY(server, at))"
    " WITHOUT ROWID;"
    "CREATE TABLE minute(server INTEGER, at INTEGER, median INTEGER, lowest INTEGER, highest INTEGER, delay INTEGER,"
    " PRIMARY KEY(server, at)) WITHOUT ROWID;"
    "CREATE TABLE hour(server INTEGER, at INTEGER, median INTEGER, lowest INTEGER, highest INTEGER, delay INTEGER,"
    " PRIMARY KEY(server, at)) WITHOUT ROWID;"
    "CREATE TABLE event(at INTEGER, kind INTEGER, PRIMARY KEY(at, kind)) WITHOUT ROWID;",
    "CREATE TABLE log(id INTEGER PRIMARY KEY, at INTEGER, kind INTEGER, server TEXT, value INTEGER, detail TEXT);"
    "CREATE TABLE known_key(server TEXT, pin TEXT, PRIMARY KEY(server, pin)) WITHOUT ROWID;",
};
constexpr int kSchemaVersion = static_cast<int>(kMigrations.size());

}  // namespace

// WAL: readers never wait for writers. NORMAL: a power failure may lose the last seconds, but not the file.
SchemaState bringUpToDate(Database& database) {
  database.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;");
  int version = 0;
  {
    Statement question(database, "PRAGMA user_version");
    version = question.next() ? static_cast<int>(question.integer(0)) : 0;
  }
  if (version > kSchemaVersion) {
    return SchemaState::FromNewer;
  }
  for (; version < kSchemaVersion && database.result() == SQLITE_OK; ++version) {
    const QByteArray sql = QByteArray("BEGIN IMMEDIATE;") + kMigrations.at(static_cast<std::size_t>(version)) +
                           "PRAGMA user_version=" + QByteArray::number(version + 1) + ";COMMIT;";
    database.run(sql.constData());
  }
  return database.result() == SQLITE_OK ? SchemaState::Current : SchemaState::Unusable;
}

}  // namespace tsq::app
