// SPDX-License-Identifier: MIT
// An offset is applied once, soon after its measurement, and only if the clock was not stepped since.
#include <QTest>
#include <limits>

#include "clock/freshness.h"

using namespace tsq;
using namespace std::chrono_literals;
using clock::findStale;
using clock::MeasuredOffset;
using clock::StaleReason;

namespace {

constexpr WallTime kWall = std::chrono::sys_days(std::chrono::November / 22 / 2026);
const ClockReading kNow{.wall = kWall, .mono = MonoTime(50min), .boot = BootTime(1h)};

// Measured 5 s ago.
MeasuredOffset measured() {
  return {.offset = 700ms, .at = kNow.boot - 5s, .wallMinusBoot = clock::wallMinusBoot(kNow)};
}

}  // namespace

class TestFreshness : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fresh_measurement_may_be_applied();
  void two_minutes_are_too_old();
  void future_is_refused();
  void stepped_clock_is_noticed();
  void same_measurement_is_refused_again();
  void running_slew_is_refused();
  void extreme_numbers_are_refused_data();
  void extreme_numbers_are_refused();
};

void TestFreshness::fresh_measurement_may_be_applied() {
  QVERIFY(!findStale(measured(), kNow, std::nullopt, 0s));
  QVERIFY(!findStale(measured(), kNow, kNow.boot - 6s, 0s));
}

void TestFreshness::two_minutes_are_too_old() {
  MeasuredOffset offset = measured();
  offset.at = kNow.boot - 2min;
  QVERIFY(!findStale(offset, kNow, std::nullopt, 0s));
  offset.at -= 1ns;
  QVERIFY(findStale(offset, kNow, std::nullopt, 0s) == StaleReason::TooOld);
}

void TestFreshness::future_is_refused() {
  MeasuredOffset offset = measured();
  offset.at = kNow.boot + 1ns;
  QVERIFY(findStale(offset, kNow, std::nullopt, 0s) == StaleReason::FromTheFuture);
}

void TestFreshness::stepped_clock_is_noticed() {
  for (const Duration shift : {Duration(1001us), Duration(-1001us), Duration(10h), Duration(-10h)}) {
    MeasuredOffset offset = measured();
    offset.wallMinusBoot += shift;
    QVERIFY(findStale(offset, kNow, std::nullopt, 0s) == StaleReason::ClockMoved);
  }
  MeasuredOffset offset = measured();
  offset.wallMinusBoot += 1ms;
  QVERIFY(!findStale(offset, kNow, std::nullopt, 0s));
}

void TestFreshness::same_measurement_is_refused_again() {
  QVERIFY(findStale(measured(), kNow, kNow.boot - 5s, 0s) == StaleReason::AlreadyApplied);
  QVERIFY(findStale(measured(), kNow, kNow.boot - 1s, 0s) == StaleReason::AlreadyApplied);
}

void TestFreshness::running_slew_is_refused() {
  QVERIFY(findStale(measured(), kNow, std::nullopt, 1us) == StaleReason::SlewRunning);
  QVERIFY(findStale(measured(), kNow, std::nullopt, -1us) == StaleReason::SlewRunning);
}

void TestFreshness::extreme_numbers_are_refused_data() {
  QTest::addColumn<qint64>("at");
  QTest::addColumn<qint64>("wallMinusBoot");
  for (const qint64 at : {std::numeric_limits<qint64>::min(), qint64{0}, std::numeric_limits<qint64>::max()}) {
    for (const qint64 difference :
         {std::numeric_limits<qint64>::min(), qint64{0}, std::numeric_limits<qint64>::max()}) {
      QTest::addRow("%lld, %lld", at, difference) << at << difference;
    }
  }
}

void TestFreshness::extreme_numbers_are_refused() {
  QFETCH(qint64, at);
  QFETCH(qint64, wallMinusBoot);
  const MeasuredOffset offset{.offset = 1s, .at = BootTime(Duration(at)), .wallMinusBoot = Duration(wallMinusBoot)};
  QVERIFY(findStale(offset, kNow, std::nullopt, 0s));
}

QTEST_GUILESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
