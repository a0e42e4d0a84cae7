// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <utility>

#include "history/schema.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Aggregates are small: a server's year is 25 MB in minutes.
constexpr std::chrono::days kAggregatesKept{365};
// Points kept in memory if the disk is full: an hour of 20 servers at one answer per second.
constexpr std::size_t kMostPending = 72'000;
// An answer's true transmit time may arrive with the next one, at most 64 s later; a minute is aggregated after that.
constexpr std::chrono::seconds kMayBeAmended{66};

std::int64_t toInteger(WallTime time) {
  return time.time_since_epoch().count();
}

WallTime toTime(std::int64_t value) {
  return WallTime(Duration(value));
}

std::optional<std::int64_t> toInteger(const std::optional<Duration>& value) {
  return value ? std::optional(value->count()) : std::nullopt;
}

Duration lengthOf(Resolution resolution) {
  return resolution == Resolution::Minutes ? Duration(1min) : Duration(1h);
}

WallTime startOf(Resolution resolution, WallTime at) {
  return resolution == Resolution::Minutes ? WallTime(std::chrono::floor<std::chrono::minutes>(at))
                                           : WallTime(std::chrono::floor<std::chrono::hours>(at));
}

void write(Statement& insert, std::int64_t server, const Aggregate& aggregate) {
  insert.bind(1, server)
      .bind(2, toInteger(aggregate.at))
      .bind(3, aggregate.median.count())
      .bind(4, aggregate.lowest.count())
      .bind(5, aggregate.highest.count())
      .bind(6, aggregate.delay.count())
      .run();
}

// Calls `use(start, part)` for each run of elements within the same minute or hour.
template <typename T, typename Use>
void forEachPart(const std::vector<T>& elements, Resolution resolution, Use use) {
  for (auto begin = elements.begin(); begin != elements.end();) {
    const WallTime start = startOf(resolution, begin->at);
    const auto end =
        std::find_if(begin, elements.end(), [&](const T& element) { return startOf(resolution, element.at) != start; });
    use(start, std::span<const T>(begin, end));
    begin = end;
  }
}

bool isDamage(int code) {
  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

}  // namespace

// No host name contains the character.
const QString& combinedName() {
  static const QString kName = u"*combined"_s;
  return kName;
}

History::History(QString file, WallTime now, QObject* parent) : QObject(parent), file_(std::move(file)) {
  open(now);
}

History::~History() {
  writePending();
}

void History::open(WallTime now) {
  if (!file_.isEmpty()) {
    QDir().mkpath(QFileInfo(file_).absolutePath());
  }
  database_ = std::make_unique<Database>(file_);
  switch (bringUpToDate(*database_)) {
    case SchemaState::Current:
      loadIds();
      break;
    case SchemaState::FromNewer:
      fallBackToMemory(HistoryTrouble::FromNewer);
      break;
    case SchemaState::Unusable:
      break;  // see result()
  }
  const int code = database_->takeResult();
  if (isDamage(code)) {
    setAside(now);
  } else if (code != SQLITE_OK) {
    fallBackToMemory(HistoryTrouble::Unwritable);
  }
}

void History::setAside(WallTime now) {
  database_.reset();
  const QString stamp =
      QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(now.time_since_epoch()).count())
          .toString("yyyyMMdd-HHmmss"_L1);
  // Its WAL file stays: SQLite discards it when it creates the new file.
  if (!QFile::rename(file_, file_ + ".damaged-"_L1 + stamp)) {
    return fallBackToMemory(HistoryTrouble::Unwritable);
  }
  ids_.clear();
  open(now);
  if (trouble_ == HistoryTrouble::None) {
    setTrouble(HistoryTrouble::SetAside);
  }
}

void History::fallBackToMemory(HistoryTrouble trouble) {
  file_.clear();
  ids_.clear();
  database_ = std::make_unique<Database>(file_);
  bringUpToDate(*database_);
  setTrouble(trouble);
}

void History::setTrouble(HistoryTrouble trouble) {
  if (trouble != std::exchange(trouble_, trouble)) {
    Q_EMIT troubleChanged(trouble);
  }
}

void History::loadIds() {
  Statement query(*database_, "SELECT id, name FROM server");
  while (query.next()) {
    ids_.emplace(query.text(1), query.integer(0));
  }
  for (const auto& [server, pin] : readKeys(*database_)) {
    keys_.insert(server, pin);
  }
}

std::optional<std::int64_t> History::findId(const QString& server) const {
  const auto found = ids_.find(server);
  return found == ids_.end() ? std::nullopt : std::optional(found->second);
}

// Numbers are assigned here and not by SQLite, which works with a full disk as well; writePending() stores them.
std::int64_t History::idOf(const QString& server) {
  const auto [place, isNew] = ids_.try_emplace(server, 0);
  if (isNew) {
    for (const auto& [name, id] : ids_) {
      place->second = std::max(place->second, id + 1);
    }
  }
  return place->second;
}

void History::add(const QString& server, const HistoryPoint& point) {
  if (pending_.size() >= kMostPending) {
    pending_.erase(pending_.begin(), pending_.begin() + kMostPending / 10);
  }
  pending_.push_back({.server = idOf(server), .point = point});
}

// Pending points replace stored ones, both when reading and when writing.
void History::amend(const QString& server, const HistoryPoint& point) {
  const std::int64_t id = idOf(server);
  const auto same = std::find_if(pending_.rbegin(), pending_.rend(),
                                 [&](const Pending& each) { return each.server == id && each.point.at == point.at; });
  if (same == pending_.rend()) {
    add(server, point);
  } else {
    same->point = point;
  }
}

void History::add(const HistoryEvent& event) {
  pendingEvents_.push_back(event);
  Q_EMIT eventAdded(event);
}

// As with points, the oldest give way if they cannot be written.
void History::log(const LogEntry& entry) {
  if (pendingLog_.size() >= kMostLogEntries) {
    pendingLog_.erase(pendingLog_.begin());
  }
  pendingLog_.push_back(entry);
  Q_EMIT logged(entry);
}

void History::addKnownKey(const QString& server, const QString& pin) {
  keys_.insert(server, pin);
  writeKey(*database_, server, pin);
}

bool History::writePending() {
  if (pending_.empty() && pendingEvents_.empty() && pendingLog_.empty()) {
    return true;
  }
  database_->run("BEGIN IMMEDIATE");
  Statement name(*database_, "INSERT OR IGNORE INTO server(id, name) VALUES(?, ?)");
  for (const auto& [server, id] : ids_) {
    name.bind(1, id).bind(2, server).run();
  }
  Statement insert(*database_, "INSERT OR REPLACE INTO sample(server, at, offset, delay) VALUES(?, ?, ?, ?)");
  for (const auto& [server, point] : pending_) {
    insert.bind(1, server).bind(2, toInteger(point.at)).bind(3, toInteger(point.offset)).bind(4, point.delay.count());
    insert.run();
  }
  Statement mark(*database_, "INSERT OR REPLACE INTO event(at, kind) VALUES(?, ?)");
  for (const HistoryEvent& event : pendingEvents_) {
    mark.bind(1, toInteger(event.at)).bind(2, std::int64_t{static_cast<int>(event.kind)}).run();
  }
  writeLog(*database_, pendingLog_);
  if (database_->result() != SQLITE_OK || !database_->run("COMMIT")) {
    sqlite3_exec(database_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    return false;
  }
  pending_.clear();
  pendingEvents_.clear();
  pendingLog_.clear();
  return true;
}

void History::flush(WallTime now) {
  if (writePending() && now >= nextAggregation_) {
    nextAggregation_ = startOf(Resolution::Minutes, now) + 1min;
    aggregate(now - kMayBeAmended);
    forgetOld(now);
  }
  const int code = database_->takeResult();
  if (isDamage(code)) {
    setAside(now);
  } else if (code == SQLITE_FULL) {
    setTrouble(HistoryTrouble::DiskFull);
  } else if (code != SQLITE_OK && code != SQLITE_BUSY) {
    setTrouble(HistoryTrouble::Unwritable);
  } else if (trouble_ == HistoryTrouble::DiskFull || (trouble_ == HistoryTrouble::Unwritable && !file_.isEmpty())) {
    setTrouble(HistoryTrouble::None);
  }
}

WallTime History::aggregatedUntil(std::int64_t server, Resolution resolution) const {
  Statement query(*database_, resolution == Resolution::Minutes ? "SELECT max(at) FROM minute WHERE server=?"
                                                                : "SELECT max(at) FROM hour WHERE server=?");
  query.bind(1, server);
  const auto newest = query.next() ? query.maybeInteger(0) : std::nullopt;
  return newest ? toTime(*newest) + lengthOf(resolution) : WallTime{};
}

void History::aggregate(WallTime now) {
  database_->run("BEGIN IMMEDIATE");
  for (const auto& [name, server] : ids_) {
    aggregateMinutes(server, startOf(Resolution::Minutes, now));
    aggregateHours(server, startOf(Resolution::Hours, now));
  }
  database_->run("COMMIT");
}

void History::aggregateMinutes(std::int64_t server, WallTime end) {
  Statement insert(*database_, "INSERT OR REPLACE INTO minute VALUES(?, ?, ?, ?, ?, ?)");
  const auto points = storedPoints(server, {.from = aggregatedUntil(server, Resolution::Minutes), .to = end});
  forEachPart(points, Resolution::Minutes, [&](WallTime start, std::span<const HistoryPoint> part) {
    if (const auto aggregate = aggregateOf(start, part)) {
      write(insert, server, *aggregate);
    }
  });
}

void History::aggregateHours(std::int64_t server, WallTime end) {
  Statement insert(*database_, "INSERT OR REPLACE INTO hour VALUES(?, ?, ?, ?, ?, ?)");
  const auto minutes =
      storedAggregates(server, Resolution::Minutes, {.from = aggregatedUntil(server, Resolution::Hours), .to = end});
  forEachPart(minutes, Resolution::Hours, [&](WallTime start, std::span<const Aggregate> part) {
    write(insert, server, *aggregateOf(start, part));
  });
}

void History::forgetOld(WallTime now) {
  trimLog(*database_, now - kAggregatesKept);
  const std::array<std::pair<const char*, std::chrono::days>, 4> limits = {
      {{"DELETE FROM sample WHERE server=? AND at<?", daysKept_},
       {"DELETE FROM minute WHERE server=? AND at<?", kAggregatesKept},
       {"DELETE FROM hour WHERE server=? AND at<?", kAggregatesKept},
       {"DELETE FROM event WHERE ?!=0 AND at<?", kAggregatesKept}}};
  for (const auto& [sql, days] : limits) {
    Statement remove(*database_, sql);
    for (const auto& [name, server] : ids_) {
      remove.bind(1, server).bind(2, toInteger(now - days)).run();
    }
  }
}

std::vector<HistoryPoint> History::storedPoints(std::int64_t server, const TimeSpan& span) const {
  std::vector<HistoryPoint> points;
  Statement query(*database_, "SELECT at, offset, delay FROM sample WHERE server=? AND at>=? AND at<? ORDER BY at");
  query.bind(1, server).bind(2, toInteger(span.from)).bind(3, toInteger(span.to));
  while (query.next()) {
    const auto offset = query.maybeInteger(1);
    points.push_back({.at = toTime(query.integer(0)),
                      .offset = offset ? std::optional(Duration(*offset)) : std::nullopt,
                      .delay = Duration(query.integer(2))});
  }
  return points;
}

std::vector<HistoryPoint> History::points(const QString& server, const TimeSpan& span) const {
  const auto id = findId(server);
  if (!id) {
    return {};
  }
  std::vector<HistoryPoint> points = storedPoints(*id, span);
  for (const auto& [owner, point] : pending_) {
    if (owner == *id && point.at >= span.from && point.at < span.to) {
      const auto place =
          std::ranges::lower_bound(points, point.at, {}, [](const HistoryPoint& stored) { return stored.at; });
      if (place != points.end() && place->at == point.at) {
        *place = point;
      } else {
        points.insert(place, point);
      }
    }
  }
  return points;
}

std::vector<Aggregate> History::storedAggregates(std::int64_t server, Resolution resolution,
                                                 const TimeSpan& span) const {
  std::vector<Aggregate> aggregates;
  Statement query(
      *database_,
      resolution == Resolution::Minutes
          ? "SELECT at, median, lowest, highest, delay FROM minute WHERE server=? AND at>=? AND at<? ORDER BY at"
          : "SELECT at, median, lowest, highest, delay FROM hour WHERE server=? AND at>=? AND at<? ORDER BY at");
  query.bind(1, server).bind(2, toInteger(span.from)).bind(3, toInteger(span.to));
  while (query.next()) {
    aggregates.push_back({.at = toTime(query.integer(0)),
                          .median = Duration(query.integer(1)),
                          .lowest = Duration(query.integer(2)),
                          .highest = Duration(query.integer(3)),
                          .delay = Duration(query.integer(4))});
  }
  return aggregates;
}

std::vector<Aggregate> History::aggregates(const QString& server, Resolution resolution, const TimeSpan& span) const {
  const auto id = findId(server);
  if (!id) {
    return {};
  }
  std::vector<Aggregate> all = storedAggregates(*id, resolution, span);
  const WallTime rest = std::max(span.from, all.empty() ? span.from : all.back().at + lengthOf(resolution));
  if (resolution == Resolution::Hours) {
    const auto minutes = aggregates(server, Resolution::Minutes, {.from = rest, .to = span.to});
    all.insert(all.end(), minutes.begin(), minutes.end());
    return all;
  }
  for (const HistoryPoint& point : points(server, {.from = rest, .to = span.to})) {
    if (point.offset) {
      all.push_back({.at = point.at,
                     .median = *point.offset,
                     .lowest = *point.offset,
                     .highest = *point.offset,
                     .delay = point.delay});
    }
  }
  return all;
}

std::vector<HistoryEvent> History::events(const TimeSpan& span) const {
  std::vector<HistoryEvent> events;
  Statement query(*database_, "SELECT at, kind FROM event WHERE at>=? AND at<? ORDER BY at");
  query.bind(1, toInteger(span.from)).bind(2, toInteger(span.to));
  while (query.next()) {
    events.push_back({.at = toTime(query.integer(0)), .kind = static_cast<EventKind>(query.integer(1))});
  }
  std::copy_if(pendingEvents_.begin(), pendingEvents_.end(), std::back_inserter(events),
               [&](const HistoryEvent& event) { return event.at >= span.from && event.at < span.to; });
  return events;
}

std::vector<LogEntry> History::logEntries() const {
  std::vector<LogEntry> entries = readLog(*database_);
  entries.insert(entries.end(), pendingLog_.begin(), pendingLog_.end());
  return entries;
}

QStringList History::servers() const {
  QStringList names;
  for (const auto& [name, id] : ids_) {
    if (name != combinedName()) {
      names.append(name);
    }
  }
  return names;
}

std::optional<WallTime> History::oldest(const char* sql) const {
  std::optional<WallTime> found;
  for (const auto& [name, server] : ids_) {
    Statement first(*database_, sql);
    if (const auto at = first.bind(1, server).next() ? first.maybeInteger(0) : std::nullopt) {
      found = std::min(found.value_or(WallTime::max()), toTime(*at));
    }
  }
  return found;
}

std::optional<WallTime> History::since() const {
  auto since = oldest("SELECT min(at) FROM sample WHERE server=?");
  for (const Pending& waiting : pending_) {
    since = std::min(since.value_or(WallTime::max()), waiting.point.at);
  }
  // A minute begins before its first sample, which says more as long as it is kept.
  const auto minute = oldest("SELECT min(at) FROM minute WHERE server=?");
  return !minute || (since && startOf(Resolution::Minutes, *since) <= *minute) ? since : minute;
}

qint64 History::size() const {
  return file_.isEmpty() ? 0 : QFileInfo(file_).size() + QFileInfo(file_ + "-wal"_L1).size();
}

void History::clear() {
  pending_.clear();
  pendingEvents_.clear();
  pendingLog_.clear();
  database_->run(
      "DELETE FROM sample; DELETE FROM minute; DELETE FROM hour; DELETE FROM event; DELETE FROM log; VACUUM;"
      "PRAGMA wal_checkpoint(TRUNCATE);");
  Q_EMIT cleared();
}

}  // namespace tsq::app
