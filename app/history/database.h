// SPDX-License-Identifier: GPL-3.0-or-later
/// Owners of an SQLite connection and of prepared statements.
#pragma once

#include <sqlite3.h>

#include <QString>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

namespace tsq::app {

class Database {
 public:
  /// Check result() before use. An empty file name is a database in memory.
  explicit Database(const QString& file);

  /// SQLITE_OK, or the first error since the start or the last takeResult(), as SQLite's primary code.
  int result() const { return result_; }
  int takeResult() { return std::exchange(result_, SQLITE_OK); }

  /// One or more statements without parameters. False: see result().
  bool run(const char* sql);
  /// Records the result code of a call; false if it is an error.
  bool note(int code);
  sqlite3* handle() const { return handle_.get(); }

 private:
  struct Closer {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  std::unique_ptr<sqlite3, Closer> handle_;
  int result_ = SQLITE_OK;
};

/// A prepared statement; must not outlive its database. Parameters count from 1, columns from 0.
class Statement {
 public:
  Statement(Database& database, const char* sql);

  Statement& bind(int parameter, std::int64_t value);
  Statement& bind(int parameter, std::optional<std::int64_t> value);
  Statement& bind(int parameter, const QString& text);

  /// True: there is a row. False: no more rows, or an error, which the database records.
  bool next();
  /// For statements without rows; afterwards they can be bound again. False on an error.
  bool run();

  std::int64_t integer(int column) const { return sqlite3_column_int64(handle_.get(), column); }
  std::optional<std::int64_t> maybeInteger(int column) const;
  QString text(int column) const;

 private:
  struct Finalizer {
    void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
  };
  Database& database_;
  std::unique_ptr<sqlite3_stmt, Finalizer> handle_;
};

}  // namespace tsq::app
