// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "ui/plot/chart_feed.h"

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
  void leavesGapsWhereNothingWasMeasured();
  void drawsManyAnswersDoubtAsOneArea();
  void keepsGapsInTheArea();
  void loadsOnlyWhatIsNotThereYet();
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

void TestChartFeed::drawsManyAnswersDoubtAsOneArea() {
  Curve curve;
  curve.add(HistoryPoint{.at = kNoon, .offset = 2ms, .delay = 4ms});
  curve.add(HistoryPoint{.at = kNoon + 1s, .offset = 0ms, .delay = 2ms});
  curve.add(HistoryPoint{.at = kNoon + 2s, .offset = 1ms, .delay = 8ms});
  curve.add(HistoryPoint{.at = kNoon + 10s, .offset = 3ms, .delay = 2ms});
  const Curve area = curve.envelope(5);
  QCOMPARE(area.keys, (QVector{kNow + 1, kNow + 10}));
  QCOMPARE(area.lower, (QVector{-0.003, 0.002}));
  QCOMPARE(area.upper, (QVector{0.005, 0.004}));
  QCOMPARE(curve.envelope(0.5).upper, curve.upper);
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

void TestChartFeed::leavesGapsWhereNothingWasMeasured() {
  History history({}, kNoon);
  history.add(kServer, {.at = kNoon - 30min, .offset = 1ms, .delay = 1ms});
  history.add(kServer, {.at = kNoon - 29min, .offset = 1ms, .delay = 1ms});
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

void TestChartFeed::loadsOnlyWhatIsNotThereYet() {
  const History history({}, kNoon);
  ChartFeed feed(history);
  QVERIFY(feed.moveTo(kNow - kHour, kNow, true));
  QVERIFY(!feed.moveTo(kNow - kHour + 60, kNow + 60, true));
  QVERIFY(!feed.moveTo(kNow - 1.4 * kHour, kNow - 0.4 * kHour, false));
  QVERIFY(feed.moveTo(kNow - 3 * kHour, kNow - 2 * kHour, false));
  QVERIFY(feed.moveTo(kNow - kHour, kNow, true));
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
