// SPDX-License-Identifier: MIT
// How T3 learns when answers really leave.
#include <QTest>

#include "server/transmit_delay.h"
#include "show.h"

using namespace tsq;
using namespace tsq::server;
using namespace std::chrono_literals;

namespace {

const WallTime kStart = std::chrono::sys_days(std::chrono::November / 22 / 2026);
using Way = TransmitDelays::Way;

/// Answers 100 microseconds apart that leave so long after their clock was read.
class Answers {
 public:
  void leaveAfter(Duration delay, int count = 1, Way way = Way::Datagram) {
    for (int i = 0; i < count; ++i) {
      now_ += 100us;
      delays.note(delays.nextTag(way, now_), now_ + delay);
    }
  }

  TransmitDelays delays;

 private:
  WallTime now_ = kStart;
};

}  // namespace

class TestTransmitDelay : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void first_answers_correct_nothing();
  void correction_is_below_almost_all_delays();
  void follows_a_machine_that_grew_faster_at_once();
  void each_way_has_its_own();
  void ignores_implausible_and_unknown_stamps();
  void delay_of_a_millisecond_is_the_longest_that_counts_data();
  void delay_of_a_millisecond_is_the_longest_that_counts();
  void stamp_of_a_packet_long_ago_is_ignored();
  void busy_server_asks_for_few_stamps();
  void busy_server_asks_where_somebody_wants_to_know();
};

void TestTransmitDelay::first_answers_correct_nothing() {
  Answers answers;
  answers.leaveAfter(150us, 7);
  QCOMPARE(answers.delays.correction(Way::Datagram), Duration(0));
  answers.leaveAfter(150us);
  QCOMPARE(answers.delays.correction(Way::Datagram), Duration(150us));
}

void TestTransmitDelay::correction_is_below_almost_all_delays() {
  Answers answers;
  for (int i = 0; i < 100; ++i) {
    answers.leaveAfter(10us + (i * 37 % 100) * 1us);  // 10 to 109 us, shuffled
  }
  QVERIFY(answers.delays.correction(Way::Datagram) >= 10us);
  QVERIFY(answers.delays.correction(Way::Datagram) <= 20us);
}

void TestTransmitDelay::follows_a_machine_that_grew_faster_at_once() {
  Answers answers;
  answers.leaveAfter(80us, 100);
  answers.leaveAfter(8us, 2);
  QCOMPARE(answers.delays.correction(Way::Datagram), Duration(8us));
}

void TestTransmitDelay::each_way_has_its_own() {
  Answers answers;
  answers.leaveAfter(10us, 20, Way::Datagram);
  answers.leaveAfter(14us, 20, Way::Stream);
  QCOMPARE(answers.delays.correction(Way::Datagram), Duration(10us));
  QCOMPARE(answers.delays.correction(Way::Stream), Duration(14us));
}

void TestTransmitDelay::ignores_implausible_and_unknown_stamps() {
  Answers answers;
  answers.leaveAfter(10us, 20);
  answers.leaveAfter(-3us, 20);  // the clock was set back
  answers.leaveAfter(2s, 20);    // or forward
  answers.delays.note(123'456, kStart);
  QCOMPARE(answers.delays.correction(Way::Datagram), Duration(10us));
}

void TestTransmitDelay::delay_of_a_millisecond_is_the_longest_that_counts_data() {
  QTest::addColumn<qint64>("delay");  // ns
  QTest::addColumn<bool>("counts");
  QTest::newRow("none at all") << qint64{0} << true;
  QTest::newRow("a millisecond") << qint64{1'000'000} << true;
  QTest::newRow("a nanosecond more") << qint64{1'000'001} << false;
  QTest::newRow("20 milliseconds") << qint64{20'000'000} << false;
  QTest::newRow("half a second") << qint64{500'000'000} << false;
  QTest::newRow("before it was made") << qint64{-1} << false;
}

// A thread that was interrupted between reading the clock and sending must not move T3 of all answers that follow.
void TestTransmitDelay::delay_of_a_millisecond_is_the_longest_that_counts() {
  QFETCH(qint64, delay);
  QFETCH(bool, counts);
  Answers answers;
  answers.leaveAfter(Duration(delay), 50);
  QCOMPARE(answers.delays.correction(Way::Datagram), counts ? Duration(delay) : Duration(0));
  Answers fast;
  fast.leaveAfter(10us, 20);
  fast.leaveAfter(Duration(delay), 50);
  QCOMPARE(fast.delays.correction(Way::Datagram), counts ? Duration(delay) : Duration(10us));
}

// Its place among those that are waited for has gone to another.
void TestTransmitDelay::stamp_of_a_packet_long_ago_is_ignored() {
  TransmitDelays delays;
  const TransmitTag old = delays.nextTag(Way::Datagram, kStart);
  for (int i = 1; i <= 64; ++i) {
    delays.nextTag(Way::Datagram, kStart + i * 100us);
  }
  for (int i = 0; i < 20; ++i) {
    delays.note(old, kStart + 64 * 100us + 5us);
  }
  QCOMPARE(delays.correction(Way::Datagram), Duration(0));
}

void TestTransmitDelay::busy_server_asks_where_somebody_wants_to_know() {
  TransmitDelays delays;
  for (int i = 0; i < 100; ++i) {
    QVERIFY(delays.nextTag(Way::Datagram, kStart + i * 5us, true) != kNoTransmitTag);
  }
}

void TestTransmitDelay::busy_server_asks_for_few_stamps() {
  TransmitDelays delays;
  int asked = 0;
  for (int i = 0; i < 8000; ++i) {
    asked += delays.nextTag(Way::Datagram, kStart + i * 5us) != kNoTransmitTag ? 1 : 0;
  }
  QVERIFY2(asked > 500 && asked < 2000, qPrintable(QString::number(asked)));
}

QTEST_APPLESS_MAIN(TestTransmitDelay)
#include "tst_transmit_delay.moc"
