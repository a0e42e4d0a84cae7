// SPDX-License-Identifier: MIT
// From samples to one number.
#include <QTest>
#include <vector>

#include "show.h"
#include "time/estimate.h"

using namespace tsq;
using namespace std::chrono_literals;

namespace {

Sample makeSample(Duration offset, Duration delay) {
  const WallTime start = std::chrono::sys_days(std::chrono::November / 22 / 2026);
  return {.t1 = start, .t2 = start + delay / 2 + offset, .t3 = start + delay / 2 + offset, .t4 = start + delay};
}

Sample invalidSample(Duration offset, Duration delay) {
  Sample sample = makeSample(offset, delay);
  sample.invalid = InvalidReason::ClockStepped;
  return sample;
}

Sample retransmittedSample(Duration offset, Duration delay) {
  Sample sample = makeSample(offset, delay);
  sample.maybeRetransmitted = true;
  return sample;
}

}  // namespace

class TestEstimate : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothing_comes_of_nothing();
  void single_sample_is_the_estimate();
  void smallest_delay_wins();
  void jitter_is_the_rms_difference_from_the_winner();
  void invalid_samples_do_not_count();
  void only_invalid_samples_give_nothing();
  void retransmitted_samples_count_only_when_alone();
  void bound_is_half_the_delay();
  void no_estimates_combine_to_nothing();
  void combination_believes_the_nearest_server();
};

void TestEstimate::nothing_comes_of_nothing() {
  QVERIFY(!estimateBurst({}));
}

void TestEstimate::single_sample_is_the_estimate() {
  const std::vector samples{makeSample(3ms, 20ms)};
  const auto estimate = estimateBurst(samples);
  QVERIFY(estimate);
  QCOMPARE(estimate->offset, Duration(3ms));
  QCOMPARE(estimate->delay, Duration(20ms));
  QCOMPARE(estimate->jitter, Duration(0));
  QCOMPARE(estimate->samples, std::size_t{1});
}

void TestEstimate::smallest_delay_wins() {
  const std::vector samples{makeSample(9ms, 30ms), makeSample(-2ms, 10ms), makeSample(5ms, 20ms)};
  QCOMPARE(estimateBurst(samples)->offset, Duration(-2ms));
  QCOMPARE(estimateBurst(samples)->delay, Duration(10ms));
}

void TestEstimate::jitter_is_the_rms_difference_from_the_winner() {
  // Differences 0, 3 and 4 ms: sqrt((9 + 16) / 2) ms.
  const std::vector samples{makeSample(1ms, 10ms), makeSample(4ms, 20ms), makeSample(5ms, 20ms)};
  QCOMPARE(estimateBurst(samples)->jitter, Duration(3'535'534));
}

void TestEstimate::invalid_samples_do_not_count() {
  const std::vector samples{invalidSample(1h, 1ms), makeSample(2ms, 10ms), makeSample(3ms, 12ms)};
  const auto estimate = estimateBurst(samples);
  QVERIFY(estimate);
  QCOMPARE(estimate->offset, Duration(2ms));
  QCOMPARE(estimate->jitter, Duration(1ms));
  QCOMPARE(estimate->samples, std::size_t{2});
}

void TestEstimate::only_invalid_samples_give_nothing() {
  const std::vector samples{invalidSample(1h, 1ms), invalidSample(1h, 2ms)};
  QVERIFY(!estimateBurst(samples));
}

void TestEstimate::retransmitted_samples_count_only_when_alone() {
  const std::vector mixed{retransmittedSample(8ms, 5ms), makeSample(2ms, 10ms)};
  QCOMPARE(estimateBurst(mixed)->offset, Duration(2ms));
  QCOMPARE(estimateBurst(mixed)->samples, std::size_t{1});
  const std::vector alone{retransmittedSample(8ms, 5ms), invalidSample(0ms, 1ms)};
  QVERIFY(estimateBurst(alone));
  QCOMPARE(estimateBurst(alone)->offset, Duration(8ms));
}

void TestEstimate::bound_is_half_the_delay() {
  QCOMPARE((Estimate{.offset = 1ms, .delay = 9ms}).bound(), Duration(4'500us));
}

void TestEstimate::no_estimates_combine_to_nothing() {
  QVERIFY(!combine({}));
}

void TestEstimate::combination_believes_the_nearest_server() {
  const std::vector<Estimate> estimates{
      {.offset = 5ms, .delay = 30ms}, {.offset = 1ms, .delay = 4ms}, {.offset = 9ms, .delay = 90ms}};
  const auto combined = combine(estimates);
  QVERIFY(combined);
  QCOMPARE(combined->offset, Duration(1ms));
  QCOMPARE(combined->uncertainty, Duration(2ms));
  QCOMPARE(combined->serversUsed, std::size_t{1});
}

QTEST_APPLESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
