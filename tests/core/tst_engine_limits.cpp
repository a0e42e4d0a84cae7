// SPDX-License-Identifier: MIT
// Limits of memory, rates and times, between the real client and the real server, or one of them and a peer of the
// test.
#include <QTest>

#include "bytes.h"
#include "engine_world.h"
#include "hostile/raw_peer.h"
#include "show.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::TransportChoice;

namespace {

/// The times of the requests to a server that never answers, relative to the first.
std::vector<Duration> askedWhen(Duration timeout, TransportChoice transport) {
  EngineWorld world({.withServer = false});
  std::vector<Duration> times;
  const auto peer = RawPeer::listen(world.server, kPort, world.identity.credentials, {});
  peer->onMessage = [&](const Bytes&) { times.push_back(world.elapsed()); };
  peer->onStream = [&](quic::StreamId, const Bytes&, bool) { times.push_back(world.elapsed()); };
  world.measure({.burst = 1, .timeout = timeout}, transport);
  world.finish();
  for (Duration& time : times) {
    time -= 30ms;  // the handshake, and the path delay
  }
  return times;
}

/// A connected client whose packets the test writes.
struct Guest {
  explicit Guest(EngineWorld& world) : world_(world) {
    peer = RawPeer::connect(world.client, world.server.address(kPort), {});
  }

  void ask(std::uint8_t number) {
    wire::Nonce nonce{};
    nonce[0] = number;
    world_.client.run([&] { peer->sendDatagram(wire::encodeRequest({.nonce = nonce})); });
  }

  std::unique_ptr<RawPeer> peer;

 private:
  EngineWorld& world_;
};

bool isHandshake(ByteView payload) {
  constexpr std::uint8_t kLongHeader = 0x80;
  return (payload[0] & kLongHeader) != 0;
}

}  // namespace

class TestEngineLimits : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void workers_share_the_limits_data();
  void workers_share_the_limits();
  void silent_server_is_asked_less_and_less_often_data();
  void silent_server_is_asked_less_and_less_often();
  void every_question_begins_with_fresh_patience();
  void connection_is_kept_over_pauses_of_20_seconds_data();
  void connection_is_kept_over_pauses_of_20_seconds();
  void packets_before_the_handshake_is_done_are_few_data();
  void packets_before_the_handshake_is_done_are_few();
  void closed_connection_takes_what_is_still_on_its_way();
  void closed_connection_is_forgotten_after_a_while();
  void idle_connection_is_forgotten_at_once();
  void send_times_follow_a_clock_that_is_set_back_data();
  void send_times_follow_a_clock_that_is_set_back();
  void place_of_a_connection_serves_the_next_data();
  void place_of_a_connection_serves_the_next();
};

void TestEngineLimits::workers_share_the_limits_data() {
  QTest::addColumn<int>("workers");
  for (const int workers : {1, 2, 3, 64}) {
    QTest::addRow("%d", workers) << workers;
  }
}

void TestEngineLimits::workers_share_the_limits() {
  QFETCH(int, workers);
  server::Limits whole;
  whole.signatures = {.perSecond = 0, .burst = 0};  // no limit
  whole.admission.connections = 100;                // not a multiple of each number of workers
  std::vector<server::Limits> shares;
  for (int i = 0; i < workers; ++i) {
    shares.push_back(
        whole.shareOf({.number = static_cast<std::uint8_t>(i), .count = static_cast<std::uint8_t>(workers)}));
  }
  for (const auto limit : {&server::AdmissionLimits::connections, &server::AdmissionLimits::connectionsPerPrefix,
                           &server::AdmissionLimits::unprovenHandshakes}) {
    std::size_t sum = 0;
    for (const server::Limits& one : shares) {
      sum += one.admission.*limit;
      QVERIFY(one.admission.*limit <= shares.front().admission.*limit);
      QVERIFY(one.admission.*limit + 1 >= shares.front().admission.*limit);
    }
    QCOMPARE(sum, whole.admission.*limit);
  }
  const server::Limits& share = shares.back();
  for (const auto& [part, all] : {std::pair(share.requests, whole.requests),
                                  {share.admission.handshakes, whole.admission.handshakes},
                                  {share.admission.unproven, whole.admission.unproven},
                                  {share.replies, whole.replies},
                                  {share.repliesToPrefix, whole.repliesToPrefix}}) {
    QVERIFY(std::abs(part.perSecond * workers - all.perSecond) < 1e-6);
    QVERIFY(part.burst >= 1 && part.burst * workers <= std::max<double>(all.burst, workers) + 1e-6);
  }
  QCOMPARE(share.signatures.perSecond, 0.0);
}

void TestEngineLimits::silent_server_is_asked_less_and_less_often_data() {
  QTest::addColumn<int>("transport");
  QTest::newRow("datagram") << int(TransportChoice::Datagram);
  QTest::newRow("auto") << int(TransportChoice::Auto);
}

// Exponential backoff, because losses may be due to congestion.
void TestEngineLimits::silent_server_is_asked_less_and_less_often() {
  QFETCH(int, transport);
  const auto choice = static_cast<TransportChoice>(transport);
  const std::vector<Duration> asked = askedWhen(10s, choice);
  if (choice == TransportChoice::Auto) {
    QCOMPARE(asked.size(), std::size_t{2});  // the second time on a stream, which QUIC retransmits itself
    return;
  }
  QVERIFY2(asked.size() >= 4 && asked.size() <= 8, qPrintable(QString::number(asked.size())));
  QCOMPARE(asked[0], Duration(0));
  QVERIFY2(asked[1] >= 50ms && asked[1] <= 400ms, inWords(asked[1]).c_str());
  for (std::size_t i = 2; i < asked.size(); ++i) {
    const auto ratio = static_cast<double>((asked[i] - asked[i - 1]).count()) /
                       static_cast<double>((asked[i - 1] - asked[i - 2]).count());
    QVERIFY2(ratio > 1.5 && ratio < 2.5, qPrintable(QString::number(ratio)));
  }
}

void TestEngineLimits::every_question_begins_with_fresh_patience() {
  EngineWorld world;
  world.measure({.burst = 3}, TransportChoice::Datagram);
  QVERIFY(world.simulation.runUntil([&] { return !world.seen.connections.empty(); }, 1s));
  world.back().down = true;
  world.simulation.runFor(500ms);
  world.back().down = false;
  QVERIFY(world.simulation.runUntil([&] { return !world.seen.samples.empty(); }, 2s));
  // The next answer is lost as well, and its repetition is sent after the same time as the first one's.
  world.back().down = true;
  world.simulation.runFor(15ms);
  world.back().down = false;
  const Duration before = world.elapsed();
  QVERIFY(world.finish());
  QVERIFY2(world.elapsed() - before < 400ms, inWords(world.elapsed() - before).c_str());
}

void TestEngineLimits::connection_is_kept_over_pauses_of_20_seconds_data() {
  QTest::addColumn<int>("seconds");
  QTest::addColumn<bool>("kept");
  QTest::newRow("2 s") << 2 << true;
  QTest::newRow("20 s") << 20 << true;
  QTest::newRow("21 s") << 21 << false;
  QTest::newRow("25 s") << 25 << false;
  QTest::newRow("a minute") << 60 << false;
}

// With longer poll intervals the idle timeout would pass.
void TestEngineLimits::connection_is_kept_over_pauses_of_20_seconds() {
  QFETCH(int, seconds);
  QFETCH(bool, kept);
  EngineWorld world;
  world.measure({.burst = 1, .pollInterval = seconds * 1s});
  world.simulation.runFor(5 * seconds * 1s + 1s);
  QCOMPARE(world.seen.samples.size(), std::size_t{6});
  QCOMPARE(world.seen.connections.size(), std::size_t{kept ? 1U : 6U});
  QCOMPARE(world.service->connectionCount(), std::size_t{kept ? 1U : 0U});
  QVERIFY(world.seen.failures.empty());
}

void TestEngineLimits::packets_before_the_handshake_is_done_are_few_data() {
  QTest::addColumn<int>("sent");
  QTest::addColumn<int>("answered");
  QTest::newRow("one") << 1 << 1;
  QTest::newRow("three") << 3 << 3;
  QTest::newRow("four") << 4 << 3;
  QTest::newRow("a hundred") << 100 << 3;
}

// The client's Finished is delayed, and its 1-RTT packets arrive first: an acknowledgement and the requests. At most
// four such packets are kept.
void TestEngineLimits::packets_before_the_handshake_is_done_are_few() {
  QFETCH(int, sent);
  QFETCH(int, answered);
  EngineWorld world;
  Guest guest(world);
  world.simulation.runFor(15ms);  // its first packet has arrived, and the answer is in flight
  world.there().drop = [](std::uint64_t, ByteView payload) { return isHandshake(payload); };
  QVERIFY(world.simulation.runUntil([&] { return guest.peer->isOpen(); }, 1s));
  for (int i = 0; i < sent; ++i) {
    guest.ask(static_cast<std::uint8_t>(i));
  }
  world.simulation.runFor(20ms);
  QCOMPARE(world.service->counters().handshakes, std::uint64_t{0});
  QVERIFY(guest.peer->datagrams.empty());
  world.there().drop = {};  // the next packet is the repetition
  world.simulation.runFor(3s);
  QCOMPARE(world.service->counters().handshakes, std::uint64_t{1});
  QCOMPARE(guest.peer->datagrams.size(), static_cast<std::size_t>(answered));
}

// RFC 9000 section 10.2: without the closing period, the packet would be answered with a stateless reset.
void TestEngineLimits::closed_connection_takes_what_is_still_on_its_way() {
  EngineWorld world;
  Guest guest(world);
  QVERIFY(world.simulation.runUntil([&] { return guest.peer->isOpen(); }, 1s));
  world.simulation.runFor(100ms);
  std::vector<sim::Packet> late;
  world.simulation.setTap([&](const sim::Host& from, const sim::Packet& packet) {
    if (&from == &world.client) {
      late.push_back(packet);
    }
  });
  world.there().down = true;
  for (std::uint8_t i = 0; i < 5; ++i) {
    guest.ask(i);
  }
  world.simulation.runFor(10us);
  world.there().down = false;
  world.client.run([&] { guest.peer->connection->close(); });
  world.simulation.setTap({});
  world.simulation.runFor(15ms);
  const std::uint64_t answers = world.simulation.traffic(world.server, world.client).sent();
  for (const sim::Packet& packet : late) {
    world.client.inject(packet);
  }
  world.simulation.runFor(15ms);
  QCOMPARE(world.service->counters().strayPackets, std::uint64_t{0});
  QCOMPARE(world.service->counters().datagramAnswers, std::uint64_t{0});
  QCOMPARE(world.simulation.traffic(world.server, world.client).sent(), answers);
  QCOMPARE(world.service->connectionCount(), std::size_t{1});
}

void TestEngineLimits::closed_connection_is_forgotten_after_a_while() {
  EngineWorld world;
  Guest guest(world);
  QVERIFY(world.simulation.runUntil([&] { return guest.peer->isOpen(); }, 1s));
  world.simulation.runFor(100ms);
  world.client.run([&] { guest.peer->connection->close(); });
  world.simulation.runFor(60ms);  // less than half of three probe timeouts at this round trip
  QCOMPARE(world.service->connectionCount(), std::size_t{1});
  world.simulation.runFor(2s);
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
}

// A client that returns later should get a stateless reset at once.
void TestEngineLimits::idle_connection_is_forgotten_at_once() {
  EngineWorld world({.limits = {.idleTimeout = 10s}});
  Guest guest(world);
  QVERIFY(world.simulation.runUntil([&] { return guest.peer->isOpen(); }, 1s));
  world.simulation.runFor(9s);
  QCOMPARE(world.service->connectionCount(), std::size_t{1});
  QVERIFY(world.simulation.runUntil([&] { return world.service->connectionCount() == 0; }, 2s));
  QVERIFY2(world.elapsed() < 10s + 100ms, inWords(world.elapsed()).c_str());
}

void TestEngineLimits::send_times_follow_a_clock_that_is_set_back_data() {
  QTest::addColumn<int>("microseconds");
  QTest::addColumn<bool>("followed");
  QTest::newRow("half a millisecond") << 500 << false;
  QTest::newRow("two milliseconds") << 2'000 << true;
  QTest::newRow("half an hour") << 1'800'000'000 << true;
}

// T3 increases strictly on a connection; its correction is smaller than 1 ms. A larger decrease means that the clock
// was stepped back, and T3 has to follow it.
void TestEngineLimits::send_times_follow_a_clock_that_is_set_back() {
  QFETCH(int, microseconds);
  QFETCH(bool, followed);
  EngineWorld world;
  Guest guest(world);
  QVERIFY(world.simulation.runUntil([&] { return guest.peer->isOpen(); }, 1s));
  guest.ask(0);
  world.simulation.runFor(100us);
  guest.ask(1);
  world.simulation.runFor(9'950us);  // the first has arrived, the second arrives soon
  world.server.clock().step(-microseconds * 1us);
  world.simulation.runFor(100ms);
  QCOMPARE(guest.peer->datagrams.size(), std::size_t{2});
  const auto sendTimeOf = [&](std::size_t index) {
    return std::get<wire::Response>(wire::parseAnswer(guest.peer->datagrams[index]).value()).sendTime;
  };
  const Duration between = sendTimeOf(1) - sendTimeOf(0);
  if (followed) {
    QVERIFY2(between < 0s && between > -microseconds * 1us, inWords(between).c_str());
  } else {
    QVERIFY2(between > 0s, inWords(between).c_str());
  }
}

void TestEngineLimits::place_of_a_connection_serves_the_next_data() {
  QTest::addColumn<bool>("closed");
  QTest::newRow("closed by its client") << true;
  QTest::newRow("abandoned") << false;
}

// The table reuses entries: neither deadlines nor connection ids of the earlier connection may affect the later one.
void TestEngineLimits::place_of_a_connection_serves_the_next() {
  QFETCH(bool, closed);
  EngineWorld world({.limits = {.admission = {.connections = 1}, .idleTimeout = 10s}});
  for (int i = 0; i < 20; ++i) {
    Guest guest(world);
    QVERIFY(world.simulation.runUntil([&] { return guest.peer->isOpen(); }, 1s));
    world.simulation.runFor(9s);  // after every deadline of the earlier one
    guest.ask(static_cast<std::uint8_t>(i));
    world.simulation.runFor(100ms);
    QCOMPARE(guest.peer->datagrams.size(), std::size_t{1});
    QCOMPARE(world.service->connectionCount(), std::size_t{1});
    if (closed) {
      world.client.run([&] { guest.peer->connection->close(); });
    }
    guest.peer.reset();
    world.simulation.runFor(closed ? Duration(2s) : Duration(11s));
    QCOMPARE(world.service->connectionCount(), std::size_t{0});
  }
  QCOMPARE(world.service->counters().handshakes, std::uint64_t{20});
  QCOMPARE(world.service->counters().connectionsRefused, std::uint64_t{0});
}

QTEST_GUILESS_MAIN(TestEngineLimits)
#include "tst_engine_limits.moc"
