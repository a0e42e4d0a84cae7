// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/curves/chart_feed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;

namespace {

constexpr WallTime kNoon = std::chrono::sys_days(std::chrono::November / 22 / 2026) + 12h;
const QString kServer = u"time.example.org"_s;
const double kNow = toKey(kNoon);
constexpr double kHour = 3'600;

}  // namespace

class TestChartFeed : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsSingleAnswersForHours();
  void showsMinutesForDays();
  void choosesTheDetailByTheLengthAndThePollInterval_data();
  void choosesTheDetailByTheLengthAndThePollInterval();
  void leavesGapsWhereNothingWasMeasured();
  void pauseIsAGapOnceThreePollsAreMissing_data();
  void pauseIsAGapOnceThreePollsAreMissing();
  void drawsManyAnswersDoubtAsOneArea();
  void noLineJoinsWhatTheClockSaidBeforeAndAfterItWasSet();
  void keepsGapsInTheArea();
  void loadsOnlyWhatIsNotThereYet();
  void loadsAnewWhenTooMuchHasGrownAtTheEnd();
  void takesNewAnswersOnlyWhereThePlotIs();
};

void TestChartFeed::showsSingleAnswersForHours() {
  History history({}, kNoon);
  history.add(kServer, {.at = kNoon - 1s, .offset = 2ms, .delay = 4ms});
  ChartFeed feed(history);
  QVERIFY(feed.moveTo(kNow - kHour, kNow, true));
  const Curve curve = feed.curve(kServer);
  QCOMPARE(curve.keys, QVector{kNow - 1});
  QCOMPARE(curve.lower, QVector{0.0});
  QCOMPARE(curve.upper, QVector{0.004});
}

void TestChartFeed::showsMinutesForDays() {
  History history({}, kNoon);
  for (int i = 0; i < 120; ++i) {
    history.add(kServer, {.at = kNoon - 120s + i * 1s, .offset = i * 1ms, .delay = 4ms});
  }
  history.flush(kNoon + 2min);
  ChartFeed feed(history);
  feed.moveTo(kNow - 24 * kHour, kNow, true);
  QCOMPARE(feed.curve(kServer).keys.size(), 2);
  QCOMPARE(feed.curve(kServer).upper.constFirst(), 0.059);
}

// The extremes are first, in the middle and last in their step.
void TestChartFeed::drawsManyAnswersDoubtAsOneArea() {
  const std::array widths = {8ms, 2ms, 4ms};  // the widest is as far up as down
  for (std::size_t widest = 0; widest < widths.size(); ++widest) {
    Curve curve;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const auto delay = widths.at((i + widths.size() - widest) % widths.size());
      curve.add(HistoryPoint{.at = kNoon + i * 1s, .offset = 1ms, .delay = delay});
    }
    curve.add(HistoryPoint{.at = kNoon + 10s, .offset = 3ms, .delay = 2ms});
    const Curve area = curve.envelope(5);
    QCOMPARE(area.keys, (QVector{kNow + 1, kNow + 10}));
    QCOMPARE(area.lower, (QVector{-0.003, 0.002}));
    QCOMPARE(area.upper, (QVector{0.005, 0.004}));
    QCOMPARE(curve.envelope(0.5).lower, curve.lower);
    QCOMPARE(curve.envelope(0.5).upper, curve.upper);
  }
}

void TestChartFeed::keepsGapsInTheArea() {
  Curve curve;
  curve.add(HistoryPoint{.at = kNoon, .offset = 2ms, .delay = 4ms});
  curve.addGap(kNow + 1);
  curve.add(HistoryPoint{.at = kNoon + 2s, .offset = 2ms, .delay = 4ms});
  const Curve area = curve.envelope(60);
  QCOMPARE(area.keys, (QVector{kNow, kNow + 1, kNow + 2}));
  QVERIFY(std::isnan(area.upper.at(1)));
  QCOMPARE(area.upper.at(2), 0.004);
}

void TestChartFeed::choosesTheDetailByTheLengthAndThePollInterval_data() {
  QTest::addColumn<double>("hours");
  QTest::addColumn<int>("poll");
  QTest::addColumn<int>("points");
  // Two days have 8 single answers, 4 minutes and 2 hours.
  QTest::newRow("six hours") << 6.0 << 16 << 8;
  QTest::newRow("more than six hours") << 6.1 << 16 << 4;
  QTest::newRow("two hours of an answer a second") << 2.0 << 1 << 8;
  QTest::newRow("more than two hours of an answer a second") << 2.1 << 1 << 4;
  QTest::newRow("a week and a day") << 8.0 * 24 << 16 << 4;
  QTest::newRow("more than that") << 8.1 * 24 << 16 << 2;
}

void TestChartFeed::choosesTheDetailByTheLengthAndThePollInterval() {
  QFETCH(double, hours);
  QFETCH(int, poll);
  QFETCH(int, points);
  History history({}, kNoon);
  for (const Duration hour : {90min, 30min}) {
    for (const Duration at : {0s, 1s, 60s, 61s}) {
      history.add(kServer, {.at = kNoon - hour + at, .offset = 1ms, .delay = 4ms});
    }
  }
  history.flush(kNoon + 2h);
  ChartFeed feed(history);
  feed.setPollInterval(std::chrono::seconds(poll));
  feed.moveTo(kNow - hours * kHour, kNow, true);
  const Curve curve = feed.curve(kServer);
  QCOMPARE(std::ranges::count_if(curve.offsets, [](double value) { return !std::isnan(value); }), points);
}

void TestChartFeed::leavesGapsWhereNothingWasMeasured() {
  History history({}, kNoon);
  history.add(kServer, {.at = kNoon - 30min, .offset = 1ms, .delay = 1ms});
  history.add(kServer, {.at = kNoon - 29min - 12s, .offset = 1ms, .delay = 1ms});
  history.add(kServer, {.at = kNoon - 5min, .offset = 1ms, .delay = 1ms});
  ChartFeed feed(history);
  feed.setPollInterval(16s);
  feed.moveTo(kNow - kHour, kNow, true);
  const Curve curve = feed.curve(kServer);
  QCOMPARE(curve.keys.size(), 4);
  QVERIFY(std::isnan(curve.offsets[2]));
  feed.setPollInterval(3'600s);
  QCOMPARE(feed.curve(kServer).keys.size(), 3);
}

void TestChartFeed::pauseIsAGapOnceThreePollsAreMissing_data() {
  QTest::addColumn<int>("poll");
  QTest::addColumn<int>("pause");
  QTest::addColumn<bool>("isGap");
  QTest::newRow("one poll") << 64 << 64 << false;
  QTest::newRow("three polls") << 64 << 192 << false;
  QTest::newRow("four polls") << 64 << 256 << true;
  QTest::newRow("three polls of 20 s") << 20 << 60 << false;
  QTest::newRow("four polls of 20 s") << 20 << 80 << true;
  QTest::newRow("some seconds, however short polls are") << 1 << 5 << false;
  QTest::newRow("an outage of 17 s") << 1 << 17 << true;
}

void TestChartFeed::pauseIsAGapOnceThreePollsAreMissing() {
  QFETCH(int, poll);
  QFETCH(int, pause);
  QFETCH(bool, isGap);
  History history({}, kNoon);
  history.add(kServer, {.at = kNoon - 30min, .offset = 1ms, .delay = 1ms});
  history.add(kServer, {.at = kNoon - 30min + std::chrono::seconds(pause), .offset = 1ms, .delay = 1ms});
  ChartFeed feed(history);
  feed.setPollInterval(std::chrono::seconds(poll));
  feed.moveTo(kNow - kHour, kNow, true);
  const Curve curve = feed.curve(kServer);
  QCOMPARE(curve.keys.size(), isGap ? 3 : 2);
  for (const auto* values : {&curve.offsets, &curve.delays, &curve.lower, &curve.upper}) {
    QCOMPARE(std::isnan(values->at(1)), isGap);
  }
}

void TestChartFeed::noLineJoinsWhatTheClockSaidBeforeAndAfterItWasSet() {
  History history({}, kNoon);
  history.add(kServer, {.at = kNoon - 30min, .offset = 300ms, .delay = 1ms});
  history.add(HistoryEvent{.at = kNoon - 30min + 5s, .kind = EventKind::NetworkChanged});
  history.add(kServer, {.at = kNoon - 30min + 16s, .offset = 300ms, .delay = 1ms});
  history.add(HistoryEvent{.at = kNoon - 30min + 20s, .kind = EventKind::Synchronised});
  history.add(kServer, {.at = kNoon - 30min + 32s, .offset = 1ms, .delay = 1ms});
  ChartFeed feed(history);
  feed.moveTo(kNow - kHour, kNow, true);
  const Curve curve = feed.curve(kServer);
  QCOMPARE(curve.keys.size(), 4);
  QVERIFY(!std::isnan(curve.offsets.at(1)));
  QVERIFY(std::isnan(curve.offsets.at(2)));
  QVERIFY(std::ranges::is_sorted(curve.keys));
}

void TestChartFeed::loadsOnlyWhatIsNotThereYet() {
  const History history({}, kNoon);
  ChartFeed feed(history);
  QVERIFY(feed.moveTo(kNow - kHour, kNow, true));
  QVERIFY(!feed.moveTo(kNow - kHour + 60, kNow + 60, true));
  QVERIFY(!feed.moveTo(kNow - 1.4 * kHour, kNow - 0.4 * kHour, false));
  QVERIFY(feed.moveTo(kNow - 3 * kHour, kNow - 2 * kHour, false));
  QVERIFY(feed.moveTo(kNow - kHour, kNow, true));
}

void TestChartFeed::loadsAnewWhenTooMuchHasGrownAtTheEnd() {
  const History history({}, kNoon);
  ChartFeed feed(history);
  // Single answers: those no longer shown are dropped from time to time.
  QVERIFY(feed.moveTo(kNow - kHour, kNow, true));
  QVERIFY(!feed.moveTo(kNow + kHour, kNow + 2 * kHour, true));
  QVERIFY(feed.moveTo(kNow + 1.1 * kHour, kNow + 2.1 * kHour, true));
  // Minutes: appended single answers are replaced by minutes once they cover a hundredth of the range.
  QVERIFY(feed.moveTo(kNow - 100 * kHour, kNow, true));
  QVERIFY(!feed.moveTo(kNow - 99.1 * kHour, kNow + 0.9 * kHour, true));
  QVERIFY(feed.moveTo(kNow - 98.9 * kHour, kNow + 1.1 * kHour, true));
}

void TestChartFeed::takesNewAnswersOnlyWhereThePlotIs() {
  const History history({}, kNoon);
  ChartFeed feed(history);
  feed.moveTo(kNow - kHour, kNow, true);
  QVERIFY(feed.takes(kNoon + 1s));
  feed.moveTo(kNow - 30 * kHour, kNow - 29 * kHour, false);
  QVERIFY(!feed.takes(kNoon + 1s));
}

QTEST_GUILESS_MAIN(TestChartFeed)
#include "tst_chart_feed.moc"
