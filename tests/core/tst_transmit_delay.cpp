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
  void busy_server_asks_for_few_stamps();
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
