// SPDX-License-Identifier: MIT
// Transmit timestamps: each is assigned to its packet, also if others are lost.
#include <QTest>
#include <algorithm>
#include <map>

#include "loopback.h"
#include "stamp_filter.h"

using namespace tsq;
using namespace tsq::net;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

/// Sends packets with tags, some milliseconds apart, and records the time around each.
struct Sender {
  explicit Sender(bool connected, const char* local = "127.0.0.1")
      : sender(connected ? Endpoint::connected(at()) : Endpoint::bound(local)) {
    resetStamps();
  }
  ~Sender() { resetStamps(); }

  SocketAddress at() const { return receiver.socket->localAddress(); }

  void send(TransmitTag tag, const SocketAddress& from = {}) {
    QTest::qSleep(3);
    const WallTime before = clock.wall();
    sender.send(numbered(1), at(), from, tag);
    left[tag] = {before, clock.wall()};
  }

  /// The tags reported so far; checks that none has the time of another packet.
  std::vector<TransmitTag> told() {
    sender.receivePending();
    std::vector<TransmitTag> tags;
    for (const auto& [tag, stamp] : sender.hearer->transmitted) {
      const auto& [before, after] = left.at(tag);
      tags.push_back(before <= stamp && stamp <= after ? tag : kNoTransmitTag);
    }
    return tags;
  }

  Endpoint receiver = Endpoint::bound("127.0.0.1");
  Endpoint sender;
  clock::SystemClock clock;
  std::map<TransmitTag, std::pair<WallTime, WallTime>> left;
};

using Tags = std::vector<TransmitTag>;

}  // namespace

class TestTransmitStamps : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void each_tag_gets_the_time_of_its_packet_data();
  void each_tag_gets_the_time_of_its_packet();
  void packets_without_a_tag_get_none();
  void lost_stamp_spoils_no_other_data();
  void lost_stamp_spoils_no_other();
  void stamps_go_on_after_a_packet_that_could_not_leave();
  void stamp_comes_once();
  void stamps_of_a_batch_cost_one_call();
  void stamps_of_a_server_do_not_wake_its_loop_data();
  void stamps_of_a_server_do_not_wake_its_loop();
  void stamp_and_packet_that_come_together_are_both_delivered();
  void stamps_that_nobody_collected_are_bounded();
  void icmp_error_is_no_stamp();
};

void TestTransmitStamps::each_tag_gets_the_time_of_its_packet_data() {
  QTest::addColumn<bool>("connected");
  QTest::newRow("client") << true;
  QTest::newRow("server") << false;
}

void TestTransmitStamps::each_tag_gets_the_time_of_its_packet() {
  QFETCH(bool, connected);
  Sender sender(connected);
  for (const TransmitTag tag : {7, 8, 1'000, 3}) {
    sender.send(tag);
  }
  QCOMPARE(sender.told(), (Tags{7, 8, 1'000, 3}));
}

void TestTransmitStamps::packets_without_a_tag_get_none() {
  Sender sender(false);
  for (const TransmitTag tag : {TransmitTag{1}, kNoTransmitTag, kNoTransmitTag, TransmitTag{4}, kNoTransmitTag}) {
    sender.send(tag);
  }
  QCOMPARE(sender.told(), (Tags{1, 4}));
}

void TestTransmitStamps::lost_stamp_spoils_no_other_data() {
  QTest::addColumn<bool>("connected");
  QTest::addColumn<QList<int>>("lost");  // by index
  for (const bool connected : {true, false}) {
    const char* who = connected ? "client" : "server";
    QTest::addRow("%s: the first", who) << connected << QList<int>{0};
    QTest::addRow("%s: one between two others", who) << connected << QList<int>{2};
    QTest::addRow("%s: two in a row", who) << connected << QList<int>{1, 2};
    QTest::addRow("%s: every second one", who) << connected << QList<int>{0, 2, 4, 6};
    QTest::addRow("%s: all but the last", who) << connected << QList<int>{0, 1, 2, 3, 4, 5, 6};
  }
}

// In one turn of the loop, and over several: the numbering continues.
void TestTransmitStamps::lost_stamp_spoils_no_other() {
  QFETCH(bool, connected);
  QFETCH(QList<int>, lost);
  constexpr int kPackets = 8;
  for (const bool collectsAfterEach : {false, true}) {
    Sender sender(connected);
    lostStamps() = {lost.begin(), lost.end()};
    Tags expected;
    for (int i = 0; i < kPackets; ++i) {
      const TransmitTag tag = 100 + static_cast<TransmitTag>(i);
      sender.send(tag);
      if (!lost.contains(i)) {
        expected.push_back(tag);
      }
      if (collectsAfterEach) {
        sender.told();
      }
    }
    QCOMPARE(sender.told(), expected);
  }
}

// Some kernels number the packet that failed, others do not.
void TestTransmitStamps::stamps_go_on_after_a_packet_that_could_not_leave() {
  Sender sender(false, "0.0.0.0");
  sender.send(1);
  QCOMPARE(sender.told(), Tags{1});
  sender.send(2, addressOf("192.0.2.1"));  // not a local address
  sender.send(3);
  sender.send(4);
  QCOMPARE(sender.told(), (Tags{1, 3, 4}));
}

void TestTransmitStamps::stamp_comes_once() {
  Sender sender(true);
  sender.send(1);
  QCOMPARE(sender.told(), Tags{1});
  QCOMPARE(sender.told(), Tags{1});
  sender.send(1);  // the same tag again is another packet
  QCOMPARE(sender.sender.hearer->transmitted.size(), std::size_t{1});
  sender.told();
  QCOMPARE(sender.sender.hearer->transmitted.size(), std::size_t{2});
}

// Each call costs about a tenth of an answer.
void TestTransmitStamps::stamps_of_a_batch_cost_one_call() {
  constexpr TransmitTag kPackets = 8;
  Sender sender(false);
  for (TransmitTag tag = 1; tag <= kPackets; ++tag) {
    sender.sender.socket->send({.payload = numbered(1), .local = {}, .remote = sender.at(), .tag = tag});
  }
  sender.sender.socket->flush();
  resetStamps();
  QVERIFY(sender.sender.receiveUntil([&] { return !sender.sender.hearer->transmitted.empty(); }));
  QCOMPARE(sender.sender.hearer->transmitted.size(), std::size_t{kPackets});
  QCOMPARE(receiveCalls(), 1);
}

void TestTransmitStamps::stamps_of_a_server_do_not_wake_its_loop_data() {
  QTest::addColumn<bool>("connected");
  QTest::newRow("client") << true;
  QTest::newRow("server") << false;
}

void TestTransmitStamps::stamps_of_a_server_do_not_wake_its_loop() {
  QFETCH(bool, connected);
  Sender sender(connected);
  sender.send(1);
  sender.send(2);
  sender.sender.socket->collectEarlyStamps();
  QCOMPARE(sender.sender.hearer->transmitted.size(), connected ? std::size_t{0} : std::size_t{2});
  pollfd waiting{.fd = sender.sender.socket->descriptor(), .events = 0, .revents = 0};
  QCOMPARE(::poll(&waiting, 1, 0), connected ? 1 : 0);
  QCOMPARE(sender.told(), (Tags{1, 2}));
}

void TestTransmitStamps::stamp_and_packet_that_come_together_are_both_delivered() {
  Sender sender(false);
  sender.send(1);
  sender.receiver.send(numbered(2), sender.sender.socket->localAddress());
  pollfd waiting{.fd = sender.sender.socket->descriptor(), .events = POLLIN, .revents = 0};
  QCOMPARE(::poll(&waiting, 1, 1'000), 1);
  QCOMPARE(int(waiting.revents), POLLIN | POLLERR);
  sender.sender.socket->receive(*sender.sender.buffers, true, true);
  QCOMPARE(sender.sender.hearer->transmitted.size(), std::size_t{1});
  QCOMPARE(sender.sender.hearer->packets.size(), std::size_t{1});
}

// A loop that is busy for long: the newest timestamps are still right, and the loop does not spin afterwards.
void TestTransmitStamps::stamps_that_nobody_collected_are_bounded() {
  constexpr TransmitTag kPackets = 1'000;
  Sender sender(false);  // with a long send queue in the kernel
  for (TransmitTag tag = 1; tag <= kPackets; ++tag) {
    const WallTime before = sender.clock.wall();
    sender.sender.send(numbered(1), sender.at(), {}, tag);
    sender.left[tag] = {before, sender.clock.wall()};
  }
  const Tags told = sender.told();
  QVERIFY(std::ranges::find(told, kNoTransmitTag) == told.end());
  QVERIFY2(told.size() <= 256, qPrintable(QString::number(told.size())));
  pollfd waiting{.fd = sender.sender.socket->descriptor(), .events = 0, .revents = 0};
  QCOMPARE(::poll(&waiting, 1, 0), 0);
  sender.send(kPackets + 1);
  QCOMPARE(sender.told().back(), kPackets + 1);
}

void TestTransmitStamps::icmp_error_is_no_stamp() {
  const SocketAddress closed = Endpoint::bound("127.0.0.1").socket->localAddress();
  Endpoint client = Endpoint::connected(closed);
  client.send(numbered(1), {}, {}, 5);
  QVERIFY(client.receiveUntil([&] { return !client.hearer->errors.empty(); }));
  client.receivePending();
  QCOMPARE(client.hearer->transmitted.size(), std::size_t{1});
  QCOMPARE(client.hearer->transmitted[0].tag, TransmitTag{5});
}

QTEST_APPLESS_MAIN(TestTransmitStamps)
#include "tst_transmit_stamps.moc"
