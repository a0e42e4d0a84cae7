// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include "history/csv.h"
#include "history/history.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;

namespace {

constexpr WallTime kNoon = std::chrono::sys_days(std::chrono::November / 22 / 2026) + 12h;
const QString kServer = u"time.example.org"_s;

TimeSpan lastHours(int hours, WallTime end = kNoon) {
  return {.from = end - std::chrono::hours(hours), .to = end};
}

/// One answer per second for a minute, with offsets of 1 ms, 2 ms, ...
void addMinute(History& history, WallTime start) {
  for (int i = 0; i < 60; ++i) {
    history.add(kServer, {.at = start + i * 1s, .offset = (i + 1) * 1ms, .delay = 2ms});
  }
}

constexpr TimeSpan kEver{.from = WallTime(), .to = WallTime(Duration::max())};

/// While it lives, no file can grow beyond this size.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{.rlim_cur = bytes, .rlim_max = before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &before_); }
  Q_DISABLE_COPY_MOVE(FileSizeLimit)

 private:
  rlimit before_{};
};

}  // namespace

class TestHistory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }
  void findsWhatIsNotWrittenYet();
  void keepsServersApart();
  void survivesARestart();
  void beginsWithItsFirstAnswerAndNotWithThatAnswersMinute();
  void makesMinutesAndHours();
  void hourHasTheMedianOfItsMinutesAndTheirExtremes();
  void aggregatesOnlyOnceWhatARestartInterrupted();
  void showsTheLastMinutesAnswerByAnswer();
  void minuteWaitsForWhatMayBeAmended();
  void amendsWhatIsKnownBetter_data();
  void amendsWhatIsKnownBetter();
  void forgetsWhatIsTooOldButKeepsWhatItCameTo();
  void keepsSingleAnswersForTheDaysThatAreSet();
  void keepsMinutesHoursAndEventsForAYear();
  void setsADamagedFileAside();
  void startsAfreshBesideTheLogOfADamagedFile();
  void leavesTheFileOfALaterVersionAlone();
  void goesOnWhenNothingCanBeWritten();
  void writeThatFailsHalfWayLeavesNothingBehind();
  void keepsTheNewestInMemoryWhenNothingCanBeWritten();
  void forgetsEverythingWhenAsked();
  void writesATableToTheNanosecond();
  void saysWhatTheAnswersComeTo();
  void deviationIsThatOfAllAnswers();
  void tellsNoDriftBeforeAMinuteHasPassed();
  void tellsNoDriftThatMayBeNoise();
  void statisticsLeaveGapsOut();

 private:
  QString file() const { return folder_->filePath(u"history.sqlite"_s); }
  std::unique_ptr<QTemporaryDir> folder_;
};

void TestHistory::findsWhatIsNotWrittenYet() {
  History history(file(), kNoon);
  const HistoryPoint point{.at = kNoon - 1min, .offset = -3ms, .delay = 20ms};
  history.add(kServer, point);
  QCOMPARE(history.points(kServer, lastHours(1)), std::vector{point});
  QVERIFY(history.points(kServer, lastHours(1, kNoon - 1min)).empty());
  history.flush(kNoon);
  QCOMPARE(history.points(kServer, lastHours(1)), std::vector{point});
}

void TestHistory::keepsServersApart() {
  History history({}, kNoon);
  history.add(kServer, {.at = kNoon - 1s, .offset = 1ms, .delay = 1ms});
  QVERIFY(history.points(u"other.example.org"_s, lastHours(1)).empty());
}

void TestHistory::survivesARestart() {
  const HistoryPoint answer{.at = kNoon - 3s, .offset = 3ms, .delay = 20ms};
  const HistoryPoint gap{.at = kNoon - 2s};
  const HistoryEvent event{.at = kNoon - 1s, .kind = EventKind::Suspended};
  {
    History history(file(), kNoon);
    history.add(u"other.example.org"_s, gap);
    history.add(kServer, answer);
    history.add(kServer, gap);
    history.add(event);
    QCOMPARE(history.since(), std::optional(answer.at));  // not written yet
  }
  const History again(file(), kNoon);
  QCOMPARE(again.points(kServer, lastHours(1)), (std::vector{answer, gap}));
  QCOMPARE(again.events(lastHours(1)), std::vector{event});
  QCOMPARE(again.since(), std::optional(answer.at));
  QVERIFY(again.size() > 0);
  QCOMPARE(again.trouble(), HistoryTrouble::None);
}

void TestHistory::makesMinutesAndHours() {
  History history(file(), kNoon);
  addMinute(history, kNoon - 1h);
  addMinute(history, kNoon - 30min);
  history.flush(kNoon + 2min);
  const auto minutes = history.aggregates(kServer, Resolution::Minutes, lastHours(2));
  QCOMPARE(minutes.size(), std::size_t{2});
  QCOMPARE(minutes[0].at, kNoon - 1h);
  QCOMPARE(minutes[0].lowest, Duration(1ms));
  QCOMPARE(minutes[0].highest, Duration(60ms));
  QCOMPARE(minutes[0].median, Duration(31ms));
  QCOMPARE(minutes[0].delay, Duration(2ms));
  const auto hours = history.aggregates(kServer, Resolution::Hours, lastHours(2));
  QCOMPARE(hours.size(), std::size_t{1});
  QCOMPARE(hours[0].at, kNoon - 1h);
  QCOMPARE(hours[0].highest, Duration(60ms));
}

// Each column has different values, and each extreme is in another minute.
void TestHistory::beginsWithItsFirstAnswerAndNotWithThatAnswersMinute() {
  History history(file(), kNoon);
  history.add(kServer, {.at = kNoon - 10min + 16s, .offset = 1ms, .delay = 1ms});
  history.flush(kNoon);
  QCOMPARE(history.aggregates(kServer, Resolution::Minutes, lastHours(1)).size(), std::size_t{1});
  QCOMPARE(history.since(), std::optional(kNoon - 10min + 16s));
}

void TestHistory::hourHasTheMedianOfItsMinutesAndTheirExtremes() {
  History history(file(), kNoon);
  const auto addThree = [&](WallTime start, Duration lowest, Duration median, Duration highest, Duration delay) {
    history.add(kServer, {.at = start, .offset = median, .delay = delay});
    history.add(kServer, {.at = start + 1s, .offset = lowest, .delay = delay - 100us});
    history.add(kServer, {.at = start + 2s, .offset = highest, .delay = delay + 100us});
  };
  addThree(kNoon - 60min, 3ms, 5ms, 6ms, 20ms);
  addThree(kNoon - 40min, -9ms, 4ms, 7ms, 30ms);
  addThree(kNoon - 20min, 1ms, 2ms, 15ms, 10ms);
  history.flush(kNoon + 2min);
  const Aggregate first{.at = kNoon - 60min, .median = 5ms, .lowest = 3ms, .highest = 6ms, .delay = 20ms};
  const Aggregate hour{.at = kNoon - 60min, .median = 4ms, .lowest = -9ms, .highest = 15ms, .delay = 20ms};
  QCOMPARE(history.aggregates(kServer, Resolution::Minutes, lastHours(2)).at(0), first);
  QCOMPARE(history.aggregates(kServer, Resolution::Hours, lastHours(2)), std::vector{hour});
}

void TestHistory::aggregatesOnlyOnceWhatARestartInterrupted() {
  {
    History history(file(), kNoon);
    history.add(kServer, {.at = kNoon - 50s, .offset = 1ms, .delay = 1ms});
    history.flush(kNoon - 45s);
  }
  History again(file(), kNoon);
  again.add(kServer, {.at = kNoon - 10s, .offset = 3ms, .delay = 1ms});
  again.flush(kNoon + 2min);
  const auto minutes = again.aggregates(kServer, Resolution::Minutes, lastHours(1));
  QCOMPARE(minutes.size(), std::size_t{1});
  QCOMPARE(minutes[0].lowest, Duration(1ms));
  QCOMPARE(minutes[0].highest, Duration(3ms));
}

void TestHistory::showsTheLastMinutesAnswerByAnswer() {
  History history(file(), kNoon);
  addMinute(history, kNoon - 60s);
  history.flush(kNoon + 1s);
  history.add(kServer, {.at = kNoon + 1s, .offset = 9ms, .delay = 1ms});
  const TimeSpan span{.from = kNoon - 1h, .to = kNoon + 1h};
  QCOMPARE(history.aggregates(kServer, Resolution::Minutes, span).size(), std::size_t{61});
  history.flush(kNoon + 67s);
  QCOMPARE(history.aggregates(kServer, Resolution::Minutes, span).size(), std::size_t{2});
}

// An answer's true transmit time may arrive with the next answer, 64 s later.
void TestHistory::minuteWaitsForWhatMayBeAmended() {
  const HistoryPoint last{.at = kNoon - 1s, .offset = 9ms, .delay = 2ms};
  History history({}, kNoon);
  history.add(kServer, {.at = kNoon - 2s, .offset = 1ms, .delay = 2ms});
  history.add(kServer, last);
  history.flush(last.at + 64s);
  history.amend(kServer, {.at = last.at, .offset = 5ms, .delay = 2ms});
  history.flush(kNoon + 3min);
  const auto minutes = history.aggregates(kServer, Resolution::Minutes, lastHours(1));
  QCOMPARE(minutes.size(), std::size_t{1});
  QCOMPARE(minutes[0].highest, Duration(5ms));
}

void TestHistory::amendsWhatIsKnownBetter_data() {
  QTest::addColumn<bool>("isWritten");
  QTest::newRow("before it is written") << false;
  QTest::newRow("after it was written") << true;
}

void TestHistory::amendsWhatIsKnownBetter() {
  QFETCH(bool, isWritten);
  const HistoryPoint foretold{.at = kNoon - 32s, .offset = 9ms, .delay = 2ms};
  const HistoryPoint told{.at = foretold.at, .offset = 5ms, .delay = 1ms};
  const HistoryPoint later{.at = kNoon - 16s, .offset = 6ms, .delay = 1ms};
  History history(file(), kNoon);
  history.add(kServer, foretold);
  if (isWritten) {
    history.flush(kNoon - 17s);
  }
  history.add(kServer, later);
  history.amend(kServer, told);
  QCOMPARE(history.points(kServer, lastHours(1)), (std::vector{told, later}));
  history.flush(kNoon);
  QCOMPARE(history.points(kServer, lastHours(1)), (std::vector{told, later}));
  history.flush(kNoon + 2min);
  const auto minutes = history.aggregates(kServer, Resolution::Minutes, lastHours(1));
  QCOMPARE(minutes.size(), std::size_t{1});
  QCOMPARE(minutes[0].highest, Duration(6ms));
}

void TestHistory::forgetsWhatIsTooOldButKeepsWhatItCameTo() {
  History history(file(), kNoon);
  history.setDaysKept(std::chrono::days(2));
  addMinute(history, kNoon - 49h);
  history.add(kServer, {.at = kNoon - 47h, .offset = 1ms, .delay = 1ms});
  history.flush(kNoon);
  QCOMPARE(history.points(kServer, lastHours(50)).size(), std::size_t{1});
  QCOMPARE(history.aggregates(kServer, Resolution::Minutes, lastHours(50)).size(), std::size_t{2});
}

void TestHistory::keepsSingleAnswersForTheDaysThatAreSet() {
  for (const int days : {1, 7, 90}) {
    const Duration kept = std::chrono::days(days);
    History history({}, kNoon);
    history.setDaysKept(std::chrono::days(days));
    const HistoryPoint still{.at = kNoon - kept, .offset = 1ms, .delay = 1ms};
    history.add(kServer, {.at = kNoon - kept - 1ms, .offset = 2ms, .delay = 1ms});
    history.add(kServer, still);
    history.flush(kNoon);
    QCOMPARE(history.points(kServer, kEver), std::vector{still});
  }
}

void TestHistory::keepsMinutesHoursAndEventsForAYear() {
  constexpr Duration kYear = std::chrono::days(365);
  History history({}, kNoon);
  addMinute(history, kNoon - kYear - 1h);
  addMinute(history, kNoon - kYear);
  const HistoryEvent still{.at = kNoon - kYear, .kind = EventKind::NetworkChanged};
  history.add(HistoryEvent{.at = still.at - 1ms, .kind = EventKind::Suspended});
  history.add(still);
  history.flush(kNoon);
  QVERIFY(history.points(kServer, kEver).empty());
  for (const Resolution resolution : {Resolution::Minutes, Resolution::Hours}) {
    const auto kept = history.aggregates(kServer, resolution, kEver);
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept[0].at, kNoon - kYear);
  }
  QCOMPARE(history.events(kEver), std::vector{still});
  QCOMPARE(history.since(), std::optional(kNoon - kYear));
}

void TestHistory::setsADamagedFileAside() {
  QFile damaged(file());
  QVERIFY(damaged.open(QIODevice::WriteOnly));
  damaged.write(QByteArray(8'192, 'x'));
  damaged.close();
  History history(file(), kNoon);
  QCOMPARE(history.trouble(), HistoryTrouble::SetAside);
  QCOMPARE(QDir(folder_->path()).entryList({u"history.sqlite.damaged-*"_s}).size(), 1);
  history.add(kServer, {.at = kNoon, .offset = 1ms, .delay = 1ms});
  history.flush(kNoon);
  QCOMPARE(History(file(), kNoon).points(kServer, {.from = kNoon, .to = kNoon + 1s}).size(), std::size_t{1});
}

// The WAL file of the damaged file must not be applied to the new one.
void TestHistory::startsAfreshBesideTheLogOfADamagedFile() {
  {
    Database writer(file());
    writer.run(
        "PRAGMA journal_mode=WAL; CREATE TABLE leftover(x); PRAGMA wal_checkpoint(TRUNCATE);"
        "INSERT INTO leftover VALUES(1)");
    QVERIFY(QFile::copy(file() + "-wal"_L1, folder_->filePath(u"log"_s)));
  }
  QFile damaged(file());
  QVERIFY(damaged.open(QIODevice::WriteOnly));
  damaged.write(QByteArray(8'192, 'x'));
  damaged.close();
  QVERIFY(QFile::rename(folder_->filePath(u"log"_s), file() + "-wal"_L1));
  {
    History history(file(), kNoon);
    QCOMPARE(history.trouble(), HistoryTrouble::SetAside);
    addMinute(history, kNoon - 1min);
  }
  QCOMPARE(History(file(), kNoon).points(kServer, lastHours(1)).size(), std::size_t{60});
  Database now(file());
  Statement leftovers(now, "SELECT count(*) FROM sqlite_master WHERE name='leftover'");
  QVERIFY(leftovers.next());
  QCOMPARE(leftovers.integer(0), std::int64_t{0});
}

void TestHistory::leavesTheFileOfALaterVersionAlone() {
  {
    Database(file()).run("PRAGMA user_version=99; CREATE TABLE something(x)");
  }
  {
    History history(file(), kNoon);
    QCOMPARE(history.trouble(), HistoryTrouble::FromNewer);
    history.add(kServer, {.at = kNoon - 1s, .offset = 1ms, .delay = 1ms});
    history.flush(kNoon);
    QCOMPARE(history.points(kServer, lastHours(1)).size(), std::size_t{1});
  }
  Database later(file());
  Statement tables(later, "SELECT count(*) FROM sqlite_master");
  QVERIFY(tables.next());
  QCOMPARE(tables.integer(0), std::int64_t{1});
}

void TestHistory::goesOnWhenNothingCanBeWritten() {
  History history(file(), kNoon);
  QSignalSpy troubles(&history, &History::troubleChanged);
  {
    const FileSizeLimit full(static_cast<rlim_t>(QFileInfo(file() + "-wal"_L1).size()));
    addMinute(history, kNoon - 1min);
    history.flush(kNoon);
    QCOMPARE(history.trouble(), HistoryTrouble::Unwritable);
    QCOMPARE(history.points(kServer, lastHours(1)).size(), std::size_t{60});
  }
  history.flush(kNoon + 5s);
  QCOMPARE(history.trouble(), HistoryTrouble::None);
  QCOMPARE(troubles.count(), 2);
  QCOMPARE(History(file(), kNoon).points(kServer, lastHours(1)).size(), std::size_t{60});
}

void TestHistory::writeThatFailsHalfWayLeavesNothingBehind() {
  History history(file(), kNoon);
  Database other(file());
  // A trigger rejects the second half of a minute.
  QVERIFY(
      other.run("CREATE TRIGGER refuse BEFORE INSERT ON sample WHEN new.offset>30000000 "
                "BEGIN SELECT RAISE(FAIL, 'no'); END"));
  addMinute(history, kNoon - 1min);
  history.flush(kNoon);
  QCOMPARE(history.trouble(), HistoryTrouble::Unwritable);
  Statement written(other, "SELECT count(*) FROM sample");
  QVERIFY(written.next());
  QCOMPARE(written.integer(0), std::int64_t{0});
  // It does not lock the database, so the cause can be removed.
  QVERIFY(other.run("DROP TRIGGER refuse"));
  history.flush(kNoon + 5s);
  QCOMPARE(history.trouble(), HistoryTrouble::None);
  QCOMPARE(history.points(kServer, lastHours(1)).size(), std::size_t{60});
  QCOMPARE(History(file(), kNoon).points(kServer, lastHours(1)).size(), std::size_t{60});
}

void TestHistory::forgetsEverythingWhenAsked() {
  History history(file(), kNoon);
  addMinute(history, kNoon - 2min);
  history.flush(kNoon);
  addMinute(history, kNoon - 1min);
  history.add(HistoryEvent{.at = kNoon, .kind = EventKind::ClockSet});
  history.flush(kNoon + 2min);
  history.add(HistoryEvent{.at = kNoon + 1s, .kind = EventKind::ClockSet});
  addMinute(history, kNoon);
  QSignalSpy cleared(&history, &History::cleared);
  const qint64 before = history.size();
  history.clear();
  QCOMPARE(cleared.count(), 1);
  QVERIFY(history.size() < before);
  QVERIFY(history.points(kServer, kEver).empty());
  QVERIFY(history.aggregates(kServer, Resolution::Minutes, kEver).empty());
  QVERIFY(history.aggregates(kServer, Resolution::Hours, kEver).empty());
  QVERIFY(history.events(kEver).empty());
  QVERIFY(!history.since());
}

// At least an hour of 20 servers at one answer per second.
void TestHistory::keepsTheNewestInMemoryWhenNothingCanBeWritten() {
  constexpr int kHour = 72'000;
  History history({}, kNoon);
  for (int i = 0; i <= kHour; ++i) {
    history.add(kServer, {.at = kNoon + i * 1ms, .offset = 1ms, .delay = 1ms});
  }
  const auto kept = history.points(kServer, kEver);
  QVERIFY(kept.size() >= kHour * 9 / 10 && kept.size() <= kHour);
  QCOMPARE(kept.back().at, kNoon + kHour * 1ms);
}

void TestHistory::writesATableToTheNanosecond() {
  History history({}, kNoon);
  history.add(kServer, {.at = kNoon - 1ns, .offset = -1'234'567ns, .delay = 20ms});
  history.add(kServer, {.at = kNoon + 5ns, .offset = 7ns, .delay = 1s});
  history.add(kServer, {.at = kNoon + 1s});
  history.add(kServer, {.at = kNoon + 2s, .offset = 1ms, .delay = 1ms});
  history.add(u"other"_s, {.at = kNoon, .offset = 0ns, .delay = 1ms});
  QBuffer table;
  table.open(QIODevice::WriteOnly);
  QVERIFY(writeCsvHeader(table));
  QVERIFY(
      writeCsv(table, history, {{u"time"_s, kServer}, {u"b"_s, u"other"_s}}, {.from = kNoon - 1s, .to = kNoon + 2s}));
  QCOMPARE(table.data(), QByteArray("time,server,offset_s,round_trip_s\n"
                                    "2026-11-22T11:59:59.999999999Z,time,-0.001234567,0.020000000\n"
                                    "2026-11-22T12:00:00.000000005Z,time,0.000000007,1.000000000\n"
                                    "2026-11-22T12:00:01.000000000Z,time,,\n"
                                    "2026-11-22T12:00:00.000000000Z,b,0.000000000,0.001000000\n"));
}

void TestHistory::saysWhatTheAnswersComeTo() {
  std::vector<HistoryPoint> points;
  for (int i = 0; i <= 100; ++i) {
    points.push_back({.at = kNoon + i * 10s, .offset = i * 10us, .delay = 1ms});
  }
  points.push_back({.at = kNoon + 1100s});
  const auto statistics = statisticsOf(points);
  QVERIFY(statistics.has_value());
  QCOMPARE(statistics->answers, std::size_t{101});
  QCOMPARE(statistics->median, Duration(500us));
  QCOMPARE(statistics->low, Duration(50us));
  QCOMPARE(statistics->high, Duration(950us));
  QVERIFY(std::abs(statistics->drift.value().ratio - 1e-6) < 1e-9);
  QVERIFY(!statisticsOf({}));
}

void TestHistory::deviationIsThatOfAllAnswers() {
  const auto deviation = [](std::initializer_list<Duration> offsets) {
    std::vector<HistoryPoint> points;
    for (const Duration offset : offsets) {
      points.push_back({.at = kNoon + Duration(points.size()), .offset = offset, .delay = 1ms});
    }
    return statisticsOf(points)->deviation;
  };
  QCOMPARE(deviation({7ms}), Duration::zero());
  QCOMPARE(deviation({1ms, 3ms}), Duration(1ms));
  QCOMPARE(deviation({2ms, 4ms, 4ms, 4ms, 5ms, 5ms, 7ms, 9ms}), Duration(2ms));
  QCOMPARE(deviation({-2ms, -4ms, -4ms, -4ms, -5ms, -5ms, -7ms, -9ms}), Duration(2ms));
}

// Over a shorter time the jitter of single answers would look like drift.
void TestHistory::tellsNoDriftBeforeAMinuteHasPassed() {
  const auto drift = [](Duration length) {
    return statisticsOf(std::vector<HistoryPoint>{{.at = kNoon, .offset = 1ms, .delay = 1ms},
                                                  {.at = kNoon + length / 2, .offset = 4ms, .delay = 1ms},
                                                  {.at = kNoon + length, .offset = 7ms, .delay = 1ms}})
        ->drift;
  };
  QVERIFY(!drift(0s));
  QVERIFY(!drift(10s));
  QVERIFY(!drift(1min - 1ms));
  QCOMPARE(drift(1min).value().ratio, 1e-4);
}

// 5 ms of noise around a clock that keeps its rate, and around one that loses 100 ppm.
void TestHistory::tellsNoDriftThatMayBeNoise() {
  const auto drift = [](std::int64_t lossPpm, int count) {
    std::vector<HistoryPoint> points;
    for (int i = 0; i < count; ++i) {
      const Duration noise = (i * 7 % 11 - 5) * 1ms;
      points.push_back({.at = kNoon + i * 1s, .offset = noise + i * lossPpm * 1us, .delay = 1ms});
    }
    return statisticsOf(points)->drift;
  };
  QVERIFY(!drift(0, 70));
  QVERIFY(!drift(10, 70));
  const auto found = drift(100, 300);
  QVERIFY(found.has_value());
  QVERIFY(std::abs(found->ratio - 1e-4) <= found->error);
  QVERIFY(found->error < 1e-5);
}

void TestHistory::statisticsLeaveGapsOut() {
  const std::vector<HistoryPoint> gaps{{.at = kNoon}, {.at = kNoon + 1h}};
  QVERIFY(!statisticsOf(gaps));
  std::vector<HistoryPoint> points = gaps;
  points.insert(points.begin() + 1, {.at = kNoon + 1min, .offset = 4ms, .delay = 1ms});
  const auto statistics = statisticsOf(points);
  QCOMPARE(statistics->answers, std::size_t{1});
  QCOMPARE(statistics->median, Duration(4ms));
  QCOMPARE(statistics->low, Duration(4ms));
  QCOMPARE(statistics->high, Duration(4ms));
  QCOMPARE(statistics->deviation, Duration::zero());
  QVERIFY(!statistics->drift);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
