// SPDX-License-Identifier: MIT
// How T3 learns when answers really leave, and how little one client can make others be told.
#include <QTest>

#include "server/transmit_ledger.h"
#include "show.h"

using namespace tsq;
using namespace tsq::server;
using namespace std::chrono_literals;

namespace {

const WallTime kStart = std::chrono::sys_days(std::chrono::November / 22 / 2026);
using Kind = AnswerKind;

/// Answers 100 microseconds apart that leave so long after their clock was read, each before the next is made.
class Answers {
 public:
  void leaveAfter(Duration delay, int count = 1, Kind kind = Kind::Datagram) {
    for (int i = 0; i < count; ++i) {
      now_ += 100us;
      ledger.note(ledger.expect({.kind = kind, .clockRead = now_, .answer = {}, .log = {}}, false), now_ + delay);
    }
  }

  /// So many answers, made one after another, leave together when the last one is made.
  void leaveTogether(int count, Duration between, Kind kind = Kind::Datagram) {
    std::vector<TransmitTag> tags;
    for (int i = 0; i < count; ++i) {
      now_ += between;
      tags.push_back(ledger.expect({.kind = kind, .clockRead = now_, .answer = {}, .log = {}}, true));
    }
    for (const TransmitTag tag : tags) {
      ledger.note(tag, now_ + 5us);
    }
  }

  Duration correction(Kind kind = Kind::Datagram) const { return ledger.correction(kind); }

  TransmitLedger ledger;

 private:
  WallTime now_ = kStart;
};

}  // namespace

class TestTransmitDelay : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void first_answers_correct_nothing();
  void few_answers_correct_half();
  void correction_is_below_almost_all_delays();
  void follows_a_machine_that_grew_faster_at_once();
  void each_kind_has_its_own();
  void answers_that_waited_behind_others_say_nothing();
  void no_load_makes_plain_answers_be_told_much();
  void signing_client_does_not_move_the_time_of_others();
  void ignores_implausible_and_unknown_stamps();
  void delay_of_a_millisecond_is_the_longest_that_counts_data();
  void delay_of_a_millisecond_is_the_longest_that_counts();
  void stamp_of_a_packet_long_ago_is_ignored();
  void busy_server_asks_for_few_stamps_data();
  void busy_server_asks_for_few_stamps();
  void server_that_was_busy_asks_for_all_stamps_again();
  void client_that_is_told_is_always_stamped();
  void stamps_reach_the_log_of_their_connection();
};

void TestTransmitDelay::first_answers_correct_nothing() {
  Answers answers;
  answers.leaveAfter(15us, 7);
  QCOMPARE(answers.correction(), Duration(0));
}

// A process that has just started becomes faster with each answer.
void TestTransmitDelay::few_answers_correct_half() {
  Answers answers;
  answers.leaveAfter(30us, 8);
  QCOMPARE(answers.correction(), Duration(15us));
  answers.leaveAfter(30us, 23);
  QCOMPARE(answers.correction(), Duration(15us));
  answers.leaveAfter(30us);
  QCOMPARE(answers.correction(), Duration(30us));
}

void TestTransmitDelay::correction_is_below_almost_all_delays() {
  Answers answers;
  for (int i = 0; i < 100; ++i) {
    answers.leaveAfter(10us + (i * 37 % 100) * 1us);  // 10 to 109 us, shuffled
  }
  QVERIFY(answers.correction() >= 10us);
  QVERIFY(answers.correction() <= 20us);
}

void TestTransmitDelay::follows_a_machine_that_grew_faster_at_once() {
  Answers answers;
  answers.leaveAfter(40us, 100);
  answers.leaveAfter(8us, 2);
  QCOMPARE(answers.correction(), Duration(8us));
}

void TestTransmitDelay::each_kind_has_its_own() {
  Answers answers;
  answers.leaveAfter(10us, 40, Kind::Datagram);
  answers.leaveAfter(14us, 40, Kind::Stream);
  answers.leaveAfter(60us, 40, Kind::SignedDatagram);
  answers.leaveAfter(70us, 40, Kind::SignedStream);
  QCOMPARE(answers.correction(Kind::Datagram), Duration(10us));
  QCOMPARE(answers.correction(Kind::Stream), Duration(14us));
  QCOMPARE(answers.correction(Kind::SignedDatagram), Duration(60us));
  QCOMPARE(answers.correction(Kind::SignedStream), Duration(70us));
}

void TestTransmitDelay::answers_that_waited_behind_others_say_nothing() {
  Answers answers;
  for (int i = 0; i < 40; ++i) {
    answers.leaveTogether(8, 30us);
  }
  QCOMPARE(answers.correction(), Duration(5us));  // that of the last one of each eight
}

void TestTransmitDelay::no_load_makes_plain_answers_be_told_much() {
  Answers answers;
  answers.leaveAfter(450us, 1000, Kind::Datagram);
  answers.leaveAfter(900us, 1000, Kind::Stream);
  QVERIFY(answers.correction(Kind::Datagram) <= 50us);
  QVERIFY(answers.correction(Kind::Stream) <= 50us);
}

// One plain question, seven for signatures, again and again: the plain answer is sent before anything is signed.
void TestTransmitDelay::signing_client_does_not_move_the_time_of_others() {
  Answers answers;
  answers.leaveAfter(9us, 40);
  const Duration before = answers.correction();
  for (int i = 0; i < 100; ++i) {
    answers.leaveAfter(9500ns);
    for (int k = 0; k < 7; ++k) {
      answers.leaveAfter(65us, 1, Kind::SignedDatagram);
    }
  }
  QVERIFY(std::chrono::abs(answers.correction() - before) <= 1us);
}

void TestTransmitDelay::ignores_implausible_and_unknown_stamps() {
  Answers answers;
  answers.leaveAfter(10us, 40);
  answers.leaveAfter(-3us, 20);  // the clock was set back
  answers.leaveAfter(2s, 20);    // or forward
  answers.ledger.note(123'456, kStart);
  answers.ledger.note(kNoTransmitTag, kStart);
  QCOMPARE(answers.correction(), Duration(10us));
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
  answers.leaveAfter(Duration(delay), 50, Kind::SignedStream);
  QCOMPARE(answers.correction(Kind::SignedStream), counts ? Duration(delay) : Duration(0));
  Answers fast;
  fast.leaveAfter(10us, 40, Kind::SignedStream);
  fast.leaveAfter(Duration(delay), 50, Kind::SignedStream);
  QCOMPARE(fast.correction(Kind::SignedStream), counts ? Duration(delay) : Duration(10us));
}

// Its place among those that are waited for has gone to another.
void TestTransmitDelay::stamp_of_a_packet_long_ago_is_ignored() {
  TransmitLedger ledger;
  const auto expectAt = [&ledger](WallTime clockRead) {
    return ledger.expect({.kind = {}, .clockRead = clockRead, .answer = {}, .log = {}}, true);
  };
  const TransmitTag old = expectAt(kStart);
  for (int i = 1; i <= 256; ++i) {
    expectAt(kStart + i * 100us);
  }
  for (int i = 0; i < 20; ++i) {
    ledger.note(old, kStart + 256 * 100us + 5us);
  }
  QCOMPARE(ledger.correction(Kind::Datagram), Duration(0));
}

// About 10,000 each second, however many answers there are.
void TestTransmitDelay::busy_server_asks_for_few_stamps_data() {
  QTest::addColumn<int>("gap");  // microseconds between answers
  QTest::addColumn<int>("least");
  QTest::addColumn<int>("most");
  QTest::newRow("an answer every 100 us: all") << 100 << 8000 << 8000;
  QTest::newRow("every 20 us: one in 5") << 20 << 1200 << 2000;
  QTest::newRow("every 5 us: one in 20") << 5 << 300 << 600;
  QTest::newRow("every microsecond: one in 64") << 1 << 80 << 220;
}

void TestTransmitDelay::busy_server_asks_for_few_stamps() {
  QFETCH(int, gap);
  QFETCH(int, least);
  QFETCH(int, most);
  TransmitLedger ledger;
  int asked = 0;
  for (int i = 0; i < 8000; ++i) {
    const WallTime clockRead = kStart + i * std::chrono::microseconds(gap);
    const auto tag = ledger.expect({.kind = {}, .clockRead = clockRead, .answer = {}, .log = {}}, false);
    asked += tag != kNoTransmitTag ? 1 : 0;
  }
  QVERIFY2(asked >= least && asked <= most, qPrintable(QString::number(asked)));
}

// The clock was stepped, or the load has gone: the correction must not stay that of before.
void TestTransmitDelay::server_that_was_busy_asks_for_all_stamps_again() {
  TransmitLedger ledger;
  WallTime now = kStart;
  const auto isAsked = [&](Duration gap) {
    now += gap;
    return ledger.expect({.kind = {}, .clockRead = now, .answer = {}, .log = {}}, false) != kNoTransmitTag;
  };
  for (const Duration pause : {Duration(1s), Duration(-1h)}) {
    for (int i = 0; i < 1000; ++i) {
      isAsked(1us);
    }
    isAsked(pause);
    int asked = 0;
    for (int i = 0; i < 40; ++i) {
      asked += isAsked(1ms) ? 1 : 0;
    }
    QVERIFY2(asked > 25, qPrintable(QString::number(asked)));
  }
}

void TestTransmitDelay::client_that_is_told_is_always_stamped() {
  TransmitLedger ledger;
  for (int i = 0; i < 1000; ++i) {
    QVERIFY(ledger.expect({.kind = {}, .clockRead = kStart + i * 5us, .answer = {}, .log = {}}, true) !=
            kNoTransmitTag);
  }
}

void TestTransmitDelay::stamps_reach_the_log_of_their_connection() {
  TransmitLedger ledger;
  const auto log = std::make_shared<TransmitLog>();
  const auto expectWith = [&](const std::shared_ptr<TransmitLog>& of, std::uint8_t first) {
    wire::Nonce nonce{};
    nonce[0] = first;
    return ledger.expect({.kind = {}, .clockRead = kStart, .answer = {.nonce = nonce, .stream = {}}, .log = of}, true);
  };
  const TransmitTag ours = expectWith(log, 1);
  const TransmitTag another = expectWith(std::make_shared<TransmitLog>(), 2);  // its connection is over
  const TransmitTag late = expectWith(log, 3);
  for (int i = 0; i < 300; ++i) {
    expectWith(nullptr, 4);
  }
  ledger.note(another, kStart + 1us);
  ledger.note(late, kStart + 1us);  // so many answers ago that it is not awaited any more
  QVERIFY(!log->takeNewest());
  const TransmitTag again = expectWith(log, 5);
  ledger.note(again, kStart + 7us);
  ledger.note(again, kStart + 9us);
  QVERIFY(QString::fromStdString(log->takeNewest().value()).startsWith(QStringLiteral("05")));
  QVERIFY(!log->takeNewest());
  QVERIFY(ours != again);
}

QTEST_APPLESS_MAIN(TestTransmitDelay)
#include "tst_transmit_delay.moc"
