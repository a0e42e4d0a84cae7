// SPDX-License-Identifier: MIT
// Four timestamps: what they say, and when they must not be believed.
#include <QTest>

#include "estimate/sample.h"
#include "show.h"

using namespace tsq;
using namespace std::chrono_literals;

namespace {

constexpr WallTime kStart = std::chrono::sys_days(std::chrono::November / 22 / 2026);

// A server that is ahead of us by `ahead`, 10 ms away in each direction, that takes 1 ms to answer.
Sample exchange(Duration ahead = {}) {
  return {.t1 = kStart, .t2 = kStart + 10ms + ahead, .t3 = kStart + 11ms + ahead, .t4 = kStart + 21ms};
}

ExchangeSpan span(Duration wall = 21ms, Duration mono = 21ms, Duration boot = 21ms) {
  ExchangeSpan result;
  result.start = {.wall = kStart, .mono = MonoTime(5s), .boot = BootTime(9s)};
  result.end = {.wall = kStart + wall, .mono = MonoTime(5s + mono), .boot = BootTime(9s + boot)};
  return result;
}

}  // namespace

class TestSample : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void offset_is_positive_when_we_are_behind();
  void offset_is_negative_when_we_are_ahead();
  void asymmetry_shifts_the_offset_by_half();
  void delay_leaves_out_the_servers_time();
  void fine_exchange_has_no_anomaly();
  void delay_of_zero_is_invalid();
  void negative_delay_is_invalid();
  void answer_sent_before_the_request_came_is_invalid();
  void arrival_before_sending_is_invalid();
  void offset_beyond_a_day_is_invalid_data();
  void offset_beyond_a_day_is_invalid();
  void step_during_the_exchange_is_invalid_data();
  void step_during_the_exchange_is_invalid();
  void slewing_is_no_step();
  void long_exchange_may_be_slewed_more();
  void suspend_during_the_exchange_is_invalid();
  void suspend_goes_before_step();
  void every_reason_has_its_own_name();
};

void TestSample::offset_is_positive_when_we_are_behind() {
  QCOMPARE(exchange(3s).offset(), Duration(3s));
}

void TestSample::offset_is_negative_when_we_are_ahead() {
  QCOMPARE(exchange(-70ms).offset(), Duration(-70ms));
}

void TestSample::asymmetry_shifts_the_offset_by_half() {
  Sample sample = exchange();
  sample.t4 += 4ms;  // the way back is longer
  QCOMPARE(sample.offset(), Duration(-2ms));
  QCOMPARE(sample.delay(), Duration(24ms));
}

void TestSample::delay_leaves_out_the_servers_time() {
  QCOMPARE(exchange(1h).delay(), Duration(20ms));
}

void TestSample::fine_exchange_has_no_anomaly() {
  QVERIFY(!findAnomaly(exchange(), span()));
  QVERIFY(!findAnomaly(exchange(5s), span()));
}

void TestSample::delay_of_zero_is_invalid() {
  const Sample sample{.t1 = kStart, .t2 = kStart, .t3 = kStart + 1ms, .t4 = kStart + 1ms};
  QVERIFY(findAnomaly(sample, span(1ms, 1ms, 1ms)) == InvalidReason::NonPositiveDelay);
}

void TestSample::negative_delay_is_invalid() {
  Sample sample = exchange();
  sample.t3 += 50ms;
  QVERIFY(findAnomaly(sample, span()) == InvalidReason::NonPositiveDelay);
}

void TestSample::answer_sent_before_the_request_came_is_invalid() {
  Sample sample = exchange();
  sample.t3 = sample.t2 - 1ns;
  QVERIFY(findAnomaly(sample, span()) == InvalidReason::SentBeforeReceived);
}

void TestSample::arrival_before_sending_is_invalid() {
  Sample sample = exchange();
  sample.t4 = sample.t1 - 1ns;
  QVERIFY(findAnomaly(sample, span()) == InvalidReason::ArrivedBeforeSent);
}

void TestSample::offset_beyond_a_day_is_invalid_data() {
  QTest::addColumn<qint64>("ahead");
  QTest::addColumn<bool>("valid");
  constexpr qint64 kDay = 86'400'000'000'000;
  QTest::newRow("a day") << kDay << true;
  QTest::newRow("more than a day") << kDay + 1 << false;
  QTest::newRow("minus a day") << -kDay << true;
  QTest::newRow("more than a day back") << -kDay - 1 << false;
  QTest::newRow("a century") << 36'525 * kDay << false;
}

void TestSample::offset_beyond_a_day_is_invalid() {
  QFETCH(qint64, ahead);
  QFETCH(bool, valid);
  const auto anomaly = findAnomaly(exchange(Duration(ahead)), span());
  QCOMPARE(anomaly.has_value(), !valid);
  QVERIFY(valid || *anomaly == InvalidReason::OffsetBeyondLimit);
}

void TestSample::step_during_the_exchange_is_invalid_data() {
  QTest::addColumn<qint64>("by");
  QTest::newRow("a millisecond forward") << qint64{1'000'000};
  QTest::newRow("a millisecond back") << qint64{-1'000'000};
  QTest::newRow("an hour forward") << qint64{3'600'000'000'000};
  QTest::newRow("an hour back") << qint64{-3'600'000'000'000};
}

void TestSample::step_during_the_exchange_is_invalid() {
  QFETCH(qint64, by);
  QVERIFY(findAnomaly(exchange(), span(21ms + Duration(by))) == InvalidReason::ClockStepped);
}

void TestSample::slewing_is_no_step() {
  QVERIFY(!findAnomaly(exchange(), span(21ms + 90us)));
  QVERIFY(!findAnomaly(exchange(), span(21ms - 90us)));
}

void TestSample::long_exchange_may_be_slewed_more() {
  // 500 ppm of 2 s are a millisecond.
  QVERIFY(!findAnomaly(exchange(), span(2s + 1ms, 2s, 2s)));
  QVERIFY(findAnomaly(exchange(), span(2s + 3ms, 2s, 2s)) == InvalidReason::ClockStepped);
}

void TestSample::suspend_during_the_exchange_is_invalid() {
  QVERIFY(findAnomaly(exchange(), span(5s, 21ms, 5s)) == InvalidReason::Suspended);
}

void TestSample::suspend_goes_before_step() {
  QVERIFY(findAnomaly(exchange(), span(6s, 21ms, 5s)) == InvalidReason::Suspended);
}

void TestSample::every_reason_has_its_own_name() {
  QStringList names;
  for (const InvalidReason reason :
       {InvalidReason::NonPositiveDelay, InvalidReason::SentBeforeReceived, InvalidReason::ArrivedBeforeSent,
        InvalidReason::OffsetBeyondLimit, InvalidReason::ClockStepped, InvalidReason::Suspended}) {
    names << QString::fromLatin1(invalidReasonName(reason).data());
  }
  QCOMPARE(names.removeDuplicates(), 0);
  QVERIFY(!names.contains(QStringLiteral("unknown")));
  QCOMPARE(names.last(), QStringLiteral("suspended"));
}

QTEST_APPLESS_MAIN(TestSample)
#include "tst_sample.moc"
