// SPDX-License-Identifier: GPL-3.0-or-later
/// What was measured, kept across restarts in one SQLite file: every answer for some days, and what minutes and hours
/// of them come to for longer. Belongs to the GUI thread.
///
/// Writing is put off and done in one go by flush(); what is not written yet is found all the same. A file that cannot
/// be used never stops the monitor: it goes on in memory and says so.
#pragma once

#include <QObject>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "history/aggregate.h"
#include "history/database.h"

namespace tsq::app {

/// The numbers are in the file.
enum class EventKind { Suspended, ClockSet, NetworkChanged, Synchronised, SyncUndone };

struct HistoryEvent {
  WallTime at;
  EventKind kind = EventKind::ClockSet;

  friend bool operator==(const HistoryEvent&, const HistoryEvent&) = default;
};

enum class Resolution { Minutes, Hours };

/// Why the history is not what it should be.
enum class HistoryTrouble {
  None,
  SetAside,    ///< the file was damaged; it was renamed and a new one begun
  FromNewer,   ///< a later version wrote it: nothing is read and nothing written
  DiskFull,    ///< what is measured now is lost at the end of the program, unless room is made
  Unwritable,  ///< likewise, for another reason
};

struct TimeSpan {
  WallTime from;
  WallTime to;  ///< not included
};

class History final : public QObject {
  Q_OBJECT

 public:
  /// An empty file name keeps everything in memory. `now` names a file that is set aside.
  History(QString file, WallTime now, QObject* parent = nullptr);
  ~History() override;

  /// `server` is any text that names it.
  void add(const QString& server, const HistoryPoint& point);
  /// The server's point of the same time is this now.
  void amend(const QString& server, const HistoryPoint& point);
  void add(const HistoryEvent& event);

  std::vector<HistoryPoint> points(const QString& server, const TimeSpan& span) const;
  /// Whole minutes or hours that begin within the span; of those not aggregated yet the single answers.
  std::vector<Aggregate> aggregates(const QString& server, Resolution resolution, const TimeSpan& span) const;
  std::vector<HistoryEvent> events(const TimeSpan& span) const;
  /// All that were ever measured and not forgotten.
  QStringList servers() const;
  /// The oldest measurement there is.
  std::optional<WallTime> since() const;
  /// Bytes on disk; 0 in memory.
  qint64 size() const;

  /// Writes what is waiting, aggregates minutes and hours that are over, and forgets what is too old.
  void flush(WallTime now);
  void setDaysKept(std::chrono::days days) { daysKept_ = days; }
  /// Forgets everything.
  void clear();

  HistoryTrouble trouble() const { return trouble_; }

 Q_SIGNALS:
  void troubleChanged(tsq::app::HistoryTrouble trouble);
  void cleared();
  void eventAdded(const tsq::app::HistoryEvent& event);

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
  std::chrono::days daysKept_{7};
  HistoryTrouble trouble_ = HistoryTrouble::None;
  WallTime nextAggregation_{};
};

}  // namespace tsq::app
