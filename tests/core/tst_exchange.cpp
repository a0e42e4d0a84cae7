// SPDX-License-Identifier: MIT
// A sample from a request and its answer: the sources of its timestamps, and its time.
#include <QTest>

#include "client/exchange.h"
#include "show.h"

using namespace tsq;
using namespace tsq::client;
using namespace std::chrono_literals;

namespace {

constexpr WallTime kSent = std::chrono::sys_days(std::chrono::November / 22 / 2026);
constexpr WallTime kKernelSent = kSent + 8us;
constexpr MonoTime kMonoSent = MonoTime(1000s);
constexpr Duration kRoundTrip = 20ms;

Exchange exchangeOf(std::optional<WallTime> kernelSent) {
  return {.nonce = {},
          .tag = 1,
          .stream = std::nullopt,
          .sent = {.wall = kSent, .mono = kMonoSent, .boot = {}, .raw = {}},
          .kernelSent = kernelSent,
          .probeTimeout = 90ms};
}

/// The program's reading is this much later than the kernel timestamp, if there is one.
Arrival arrivalOf(Duration wakeUp, bool isStamped = true) {
  const WallTime stamped = kSent + kRoundTrip;
  return {.stream = std::nullopt,
          .clocks = {.wall = stamped + wakeUp, .mono = kMonoSent + kRoundTrip + wakeUp, .boot = {}, .raw = {}},
          .kernel = isStamped ? std::optional(stamped) : std::nullopt};
}

const wire::Response kResponse{.nonce = {}, .receiveTime = kSent + 10ms, .sendTime = kSent + 11ms};

}  // namespace

class TestExchange : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void kernel_timestamps_count_where_both_ends_have_them();
  void one_kernel_timestamp_alone_does_not_count_data();
  void one_kernel_timestamp_alone_does_not_count();
  void servers_times_are_taken_as_they_are();
  void sample_is_of_when_the_packet_came_data();
  void sample_is_of_when_the_packet_came();
  void answer_within_the_probe_timeout_was_not_resent_data();
  void answer_within_the_probe_timeout_was_not_resent();
  void answer_in_pieces_may_have_been_delayed();
};

void TestExchange::kernel_timestamps_count_where_both_ends_have_them() {
  const Sample sample = makeSample(exchangeOf(kKernelSent), kResponse, arrivalOf(30us));
  QCOMPARE(sample.t1, kKernelSent);
  QCOMPARE(sample.t4, kSent + kRoundTrip);
  QVERIFY(sample.t1Source == StampSource::Kernel && sample.t4Source == StampSource::Kernel);
}

void TestExchange::one_kernel_timestamp_alone_does_not_count_data() {
  QTest::addColumn<bool>("atSending");
  QTest::addColumn<bool>("atArrival");
  QTest::newRow("sent only") << true << false;
  QTest::newRow("arrived only") << false << true;
  QTest::newRow("neither") << false << false;
}

// The difference between kernel and program would look like a delay in one direction.
void TestExchange::one_kernel_timestamp_alone_does_not_count() {
  QFETCH(bool, atSending);
  QFETCH(bool, atArrival);
  const auto exchange = exchangeOf(atSending ? std::optional(kKernelSent) : std::nullopt);
  const Sample sample = makeSample(exchange, kResponse, arrivalOf(30us, atArrival));
  QCOMPARE(sample.t1, kSent);
  QCOMPARE(sample.t4, kSent + kRoundTrip + 30us);
  QVERIFY(sample.t1Source == StampSource::User && sample.t4Source == StampSource::User);
}

void TestExchange::servers_times_are_taken_as_they_are() {
  const Sample sample = makeSample(exchangeOf(std::nullopt), kResponse, arrivalOf(0us, false));
  QCOMPARE(sample.t2, kResponse.receiveTime);
  QCOMPARE(sample.t3, kResponse.sendTime);
  QVERIFY(!sample.t2Source);
}

void TestExchange::sample_is_of_when_the_packet_came_data() {
  QTest::addColumn<qint64>("wakeUp");  // ns from the kernel timestamp to the program's reading, by the wall clock
  QTest::addColumn<qint64>("before");  // the reading, ns
  QTest::newRow("at once") << qint64{0} << qint64{0};
  QTest::newRow("a nanosecond later") << qint64{1} << qint64{1};
  QTest::newRow("after a millisecond") << qint64{1'000'000} << qint64{1'000'000};
  QTest::newRow("after a second") << qint64{1'000'000'000} << qint64{1'000'000'000};
  // A larger difference means that the clock was stepped in between, and must not change the time of the sample.
  QTest::newRow("after more than a second") << qint64{1'000'000'001} << qint64{1'000'000'000};
  QTest::newRow("clock set forward by an hour") << qint64{3'600'000'000'000} << qint64{1'000'000'000};
  QTest::newRow("a nanosecond too early") << qint64{-1} << qint64{0};
  QTest::newRow("clock set back by an hour") << qint64{-3'600'000'000'000} << qint64{0};
}

void TestExchange::sample_is_of_when_the_packet_came() {
  QFETCH(qint64, wakeUp);
  QFETCH(qint64, before);
  const Arrival arrival = arrivalOf(Duration(wakeUp));
  const Sample sample = makeSample(exchangeOf(kKernelSent), kResponse, arrival);
  QCOMPARE(arrival.clocks.mono - sample.measuredAt, Duration(before));
  // Without kernel timestamps the wake-up delay is unknown.
  QCOMPARE(makeSample(exchangeOf(std::nullopt), kResponse, arrival).measuredAt, arrival.clocks.mono);
}

void TestExchange::answer_within_the_probe_timeout_was_not_resent_data() {
  QTest::addColumn<qint64>("after");  // the request, ns
  QTest::addColumn<bool>("mayBe");
  QTest::newRow("at once") << qint64{0} << false;
  QTest::newRow("just within the probe timeout") << qint64{90'000'000} << false;
  QTest::newRow("a nanosecond later") << qint64{90'000'001} << true;
}

void TestExchange::answer_within_the_probe_timeout_was_not_resent() {
  QFETCH(qint64, after);
  QFETCH(bool, mayBe);
  Arrival arrival = arrivalOf(0ns);
  arrival.clocks.mono = kMonoSent + Duration(after);
  QCOMPARE(mayHaveBeenDelayed(exchangeOf(std::nullopt), arrival), mayBe);
}

void TestExchange::answer_in_pieces_may_have_been_delayed() {
  Arrival arrival = arrivalOf(0ns);
  arrival.inPieces = true;
  QVERIFY(mayHaveBeenDelayed(exchangeOf(std::nullopt), arrival));
}

QTEST_APPLESS_MAIN(TestExchange)
#include "tst_exchange.moc"
