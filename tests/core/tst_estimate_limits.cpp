// SPDX-License-Identifier: MIT
// Limits of the estimates: steps, suspend, leap seconds and amended samples.
#include <QTest>

#include "estimate/leap.h"
#include "estimate/offset_track.h"
#include "show.h"

using namespace tsq;
using namespace std::chrono_literals;

namespace {

constexpr WallTime kMidnight = std::chrono::sys_days(std::chrono::January / 1 / 2027);
constexpr MonoTime kMonoStart = MonoTime(1000s);

/// An exchange of 20 ms, during which the clocks advance by this much.
ExchangeSpan spanOf(Duration wall, Duration mono, Duration boot) {
  ExchangeSpan span;
  span.end = {.wall = span.start.wall + wall,
              .mono = span.start.mono + mono,
              .boot = span.start.boot + boot,
              .raw = span.start.raw + mono};
  return span;
}

Sample sampleAt(Duration after, Duration offset) {
  const WallTime sent = kMidnight + after;
  return {.t1 = sent,
          .t2 = sent + offset + 10ms,
          .t3 = sent + offset + 10ms,
          .t4 = sent + 20ms,
          .measuredAt = kMonoStart + after};
}

}  // namespace

class TestEstimateLimits : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void clocks_that_differ_by_more_than_readings_do_were_moved_data();
  void clocks_that_differ_by_more_than_readings_do_were_moved();
  void leap_second_is_near_around_midnight_data();
  void leap_second_is_near_around_midnight();
  void amended_sample_replaces_what_it_was();
  void amended_sample_that_was_invalid_counts_now();
  void amended_sample_that_was_forgotten_stays_so();
};

void TestEstimateLimits::clocks_that_differ_by_more_than_readings_do_were_moved_data() {
  QTest::addColumn<qint64>("wall");  // us in addition to the 20 ms
  QTest::addColumn<qint64>("boot");
  QTest::addColumn<int>("reason");  // -1: nothing happened
  const int stepped = int(InvalidReason::ClockStepped);
  const int slept = int(InvalidReason::Suspended);
  QTest::newRow("nothing") << qint64{0} << qint64{0} << -1;
  QTest::newRow("120 us forward, as slewing may be") << qint64{120} << qint64{0} << -1;
  QTest::newRow("121 us forward") << qint64{121} << qint64{0} << stepped;
  QTest::newRow("120 us back") << qint64{-120} << qint64{0} << -1;
  QTest::newRow("121 us back") << qint64{-121} << qint64{0} << stepped;
  QTest::newRow("half a millisecond forward") << qint64{500} << qint64{0} << stepped;
  QTest::newRow("asleep for 100 us") << qint64{100} << qint64{100} << -1;
  QTest::newRow("asleep for 101 us") << qint64{101} << qint64{101} << slept;
  QTest::newRow("asleep for a second") << qint64{1'000'000} << qint64{1'000'000} << slept;
}

void TestEstimateLimits::clocks_that_differ_by_more_than_readings_do_were_moved() {
  QFETCH(qint64, wall);
  QFETCH(qint64, boot);
  QFETCH(int, reason);
  const auto found = findDisturbance(spanOf(20ms + wall * 1us, 20ms, 20ms + boot * 1us));
  QCOMPARE(found ? int(*found) : -1, reason);
}

void TestEstimateLimits::leap_second_is_near_around_midnight_data() {
  QTest::addColumn<qint64>("seconds");  // from midnight UTC
  QTest::addColumn<bool>("near");
  QTest::newRow("midnight") << qint64{0} << true;
  QTest::newRow("ten seconds after it") << qint64{10} << true;
  QTest::newRow("eleven seconds after it") << qint64{11} << false;
  QTest::newRow("noon") << qint64{43'200} << false;
  // A measurement may be applied two minutes later.
  QTest::newRow("130 seconds before it") << qint64{-130} << true;
  QTest::newRow("131 seconds before it") << qint64{-131} << false;
}

void TestEstimateLimits::leap_second_is_near_around_midnight() {
  QFETCH(qint64, seconds);
  QFETCH(bool, near);
  QCOMPARE(isNearLeap(kMidnight + seconds * 1s), near);
  QCOMPARE(isNearLeap(WallTime() - std::chrono::days(1) + seconds * 1s), near);  // before 1970, too
}

void TestEstimateLimits::amended_sample_replaces_what_it_was() {
  OffsetTrack track;
  track.add(sampleAt(0s, 5ms));
  track.add(sampleAt(1s, 5ms));
  Sample better = sampleAt(1s, 5ms);
  better.t3 += 2ms;  // sent later than predicted, so the delay was shorter
  track.amend(better);
  QCOMPARE(track.size(), std::size_t{2});
  const auto estimate = track.estimateAt(kMonoStart + 1s);
  QCOMPARE(estimate->delay, Duration(18ms));
  QCOMPARE(estimate->offset, Duration(6ms));
}

void TestEstimateLimits::amended_sample_that_was_invalid_counts_now() {
  OffsetTrack track;
  track.add(sampleAt(0s, 5ms));
  Sample sample = sampleAt(1s, 5ms);
  sample.invalid = InvalidReason::NonPositiveDelay;
  track.add(sample);
  QCOMPARE(track.size(), std::size_t{1});
  sample.invalid.reset();
  track.amend(sample);
  QCOMPARE(track.size(), std::size_t{2});
  QCOMPARE(track.newest().value(), kMonoStart + 1s);
}

// Otherwise old samples would return after a restart of the track, or out of order.
void TestEstimateLimits::amended_sample_that_was_forgotten_stays_so() {
  OffsetTrack track;
  track.add(sampleAt(5s, 5ms));
  track.amend(sampleAt(1s, 9ms));
  QCOMPARE(track.size(), std::size_t{1});
  QCOMPARE(track.newest().value(), kMonoStart + 5s);
  QCOMPARE(track.estimateAt(kMonoStart + 5s)->offset, Duration(5ms));
}

QTEST_APPLESS_MAIN(TestEstimateLimits)
#include "tst_estimate_limits.moc"
