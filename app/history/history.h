// SPDX-License-Identifier: GPL-3.0-or-later
/// Measurements in an SQLite file: single answers for some days, aggregates of minutes and hours for longer. Belongs to
/// the GUI thread.
///
/// flush() writes pending points together; queries include them before. If the file cannot be used, the history
/// continues in memory and reports that.
#pragma once

#include <QMap>
#include <QObject>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "history/aggregate.h"
#include "history/database.h"
#include "history/event_log.h"

namespace tsq::app {

/// The values are stored in the file.
enum class EventKind { Suspended, ClockSet, NetworkChanged, Synchronised, SyncUndone };

struct HistoryEvent {
  WallTime at;
  EventKind kind = EventKind::ClockSet;

  friend bool operator==(const HistoryEvent&, const HistoryEvent&) = default;
};

enum class Resolution { Minutes, Hours };

/// Problems of the history file.
enum class HistoryTrouble {
  None,
  SetAside,    ///< the file was damaged; it was renamed and a new one created
  FromNewer,   ///< a later version wrote it: it is neither read nor written
  DiskFull,    ///< new measurements are lost at the end of the program, unless space is freed
  Unwritable,  ///< likewise, for another reason
};

/// The combined offset of all servers is kept like a server of this name. A point's `delay` is the width of the
/// interval that contains the offset with 95 % probability: four standard deviations.
const QString& combinedName();

struct TimeSpan {
  WallTime from;
  WallTime to;  ///< not included
};

class History final : public QObject {
  Q_OBJECT

 public:
  /// With an empty file name everything stays in memory. `now` is used in the name of a damaged file.
  History(QString file, WallTime now, QObject* parent = nullptr);
  ~History() override;

  /// `server`: any unique name.
  void add(const QString& server, const HistoryPoint& point);
  /// Replaces the server's point with the same time.
  void amend(const QString& server, const HistoryPoint& point);
  void add(const HistoryEvent& event);
  void log(const LogEntry& entry);

  std::vector<HistoryPoint> points(const QString& server, const TimeSpan& span) const;
  /// Complete minutes or hours that begin within the span; those not aggregated yet are computed from single answers.
  std::vector<Aggregate> aggregates(const QString& server, Resolution resolution, const TimeSpan& span) const;
  std::vector<HistoryEvent> events(const TimeSpan& span) const;
  /// The log of events, the oldest first.
  std::vector<LogEntry> logEntries() const;
  /// The pins of all keys that the server has shown.
  QStringList knownKeys(const QString& server) const { return keys_.values(server); }
  /// Kept at once.
  void addKnownKey(const QString& server, const QString& pin);
  /// All servers with measurements; without the combined offset.
  QStringList servers() const;
  /// The time of the oldest measurement.
  std::optional<WallTime> since() const;
  /// Bytes on disk; 0 in memory.
  qint64 size() const;

  /// Writes pending points, aggregates past minutes and hours, and deletes what is too old.
  void flush(WallTime now);
  void setDaysKept(std::chrono::days days) { daysKept_ = days; }
  /// Deletes everything.
  void clear();

  HistoryTrouble trouble() const { return trouble_; }

 Q_SIGNALS:
  void troubleChanged(tsq::app::HistoryTrouble trouble);
  void cleared();
  void eventAdded(const tsq::app::HistoryEvent& event);
  void logged(const tsq::app::LogEntry& entry);

 private:
  struct Pending {
    std::int64_t server;
    HistoryPoint point;
  };

  void open(WallTime now);
  void setAside(WallTime now);
  void fallBackToMemory(HistoryTrouble trouble);
  std::int64_t idOf(const QString& server);
  std::optional<std::int64_t> findId(const QString& server) const;
  /// The least time that this query finds for any server.
  std::optional<WallTime> oldest(const char* sql) const;
  void loadIds();
  bool writePending();
  void aggregate(WallTime now);
  void aggregateMinutes(std::int64_t server, WallTime end);
  void aggregateHours(std::int64_t server, WallTime end);
  std::vector<HistoryPoint> storedPoints(std::int64_t server, const TimeSpan& span) const;
  std::vector<Aggregate> storedAggregates(std::int64_t server, Resolution resolution, const TimeSpan& span) const;
  WallTime aggregatedUntil(std::int64_t server, Resolution resolution) const;
  void forgetOld(WallTime now);
  void setTrouble(HistoryTrouble trouble);

  QString file_;
  std::unique_ptr<Database> database_;
  std::map<QString, std::int64_t> ids_;
  std::vector<Pending> pending_;
  std::vector<HistoryEvent> pendingEvents_;
  std::vector<LogEntry> pendingLog_;
  QMultiMap<QString, QString> keys_;
  std::chrono::days daysKept_{7};
  HistoryTrouble trouble_ = HistoryTrouble::None;
  WallTime nextAggregation_{};
};

}  // namespace tsq::app
