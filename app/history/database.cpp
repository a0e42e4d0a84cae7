// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/database.h"

namespace tsq::app {

Database::Database(const QString& file) {
  sqlite3* handle = nullptr;
  const QByteArray name = file.isEmpty() ? QByteArray(":memory:") : file.toUtf8();
  note(sqlite3_open_v2(name.constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr));
  handle_.reset(handle);
}

bool Database::run(const char* sql) {
  return note(sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr));
}

bool Database::note(int code) {
  const int primary = code & 0xff;
  if (primary == SQLITE_OK || primary == SQLITE_ROW || primary == SQLITE_DONE) {
    return true;
  }
  if (result_ == SQLITE_OK) {
    result_ = primary;
  }
  return false;
}

Statement::Statement(Database& database, const char* sql) : database_(database) {
  sqlite3_stmt* handle = nullptr;
  database_.note(sqlite3_prepare_v2(database_.handle(), sql, -1, &handle, nullptr));
  handle_.reset(handle);
}

Statement& Statement::bind(int parameter, std::int64_t value) {
  sqlite3_bind_int64(handle_.get(), parameter, value);
  return *this;
}

Statement& Statement::bind(int parameter, std::optional<std::int64_t> value) {
  if (value) {
    return bind(parameter, *value);
  }
  sqlite3_bind_null(handle_.get(), parameter);
  return *this;
}

Statement& Statement::bind(int parameter, const QString& text) {
  const QByteArray bytes = text.toUtf8();
  sqlite3_bind_text(handle_.get(), parameter, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
  return *this;
}

bool Statement::next() {
  const int code = sqlite3_step(handle_.get());
  return database_.note(code) && code == SQLITE_ROW;
}

bool Statement::run() {
  const bool done = database_.note(sqlite3_step(handle_.get()));
  sqlite3_reset(handle_.get());
  return done;
}

std::optional<std::int64_t> Statement::maybeInteger(int column) const {
  if (sqlite3_column_type(handle_.get(), column) == SQLITE_NULL) {
    return std::nullopt;
  }
  return integer(column);
}

QString Statement::text(int column) const {
  return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(handle_.get(), column)),
                           sqlite3_column_bytes(handle_.get(), column));
}

}  // namespace tsq::app
