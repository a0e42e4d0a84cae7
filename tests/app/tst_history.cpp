// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

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

/// One answer a second for a minute, 1 ms behind the first time and 1 ms more each time.
void addMinute(History& history, WallTime start) {
  for (int i = 0; i < 60; ++i) {
    history.add(kServer, {.at = start + i * 1s, .offset = (i + 1) * 1ms, .delay = 2ms});
  }
}

/// As long as it lives no file can grow beyond this size.
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
  void makesMinutesAndHours();
  void aggregatesOnlyOnceWhatARestartInterrupted();
  void showsTheLastMinutesAnswerByAnswer();
  void amendsWhatIsKnownBetter_data();
  void amendsWhatIsKnownBetter();
  void forgetsWhatIsTooOldButKeepsWhatItCameTo();
  void setsADamagedFileAside();
  void leavesTheFileOfALaterVersionAlone();
  void goesOnWhenNothingCanBeWritten();
  void forgetsEverythingWhenAsked();
  void saysWhatTheAnswersComeTo();

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

void TestHistory::forgetsEverythingWhenAsked() {
  History history(file(), kNoon);
  addMinute(history, kNoon - 2min);
  history.flush(kNoon);
  addMinute(history, kNoon - 1min);
  history.clear();
  QVERIFY(history.points(kServer, lastHours(1)).empty());
  QVERIFY(!history.since());
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
  QVERIFY(std::abs(statistics->drift.value() - 1e-6) < 1e-9);
  QVERIFY(!statisticsOf({}));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
