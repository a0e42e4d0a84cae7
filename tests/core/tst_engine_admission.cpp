// SPDX-License-Identifier: MIT
// Who becomes a client of a busy server: honest clients do, whatever floods arrive meanwhile, and no flood takes more
// memory or work than its share.
#include <QTest>

#include "connection/stateless.h"
#include "engine_world.h"
#include "hostile/raw_peer.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::TransportChoice;
using server::RetryPolicy;

namespace {

constexpr std::size_t kRetryBegins = 256;  // handshakes under way

using Peers = std::vector<std::unique_ptr<RawPeer>>;

sim::Host& addHost(EngineWorld& world, const std::string& address) {
  sim::Host& host = world.simulation.addHost({.addresses = {address}});
  world.simulation.join(host, world.server, {.delay = 1ms});
  return host;
}

void join(EngineWorld& world, sim::Host& from, int count, Peers& peers) {
  for (int i = 0; i < count; ++i) {
    peers.push_back(RawPeer::connect(from, world.server.address(kPort), {}));
  }
}

std::ptrdiff_t openOf(const Peers& peers) {
  return std::ranges::count_if(peers, [](const auto& peer) { return peer->isOpen(); });
}

/// First packets of so many clients, none of which arrives.
std::vector<sim::Packet> firstPackets(EngineWorld& world, int count) {
  std::vector<sim::Packet> packets;
  sim::Host& host = addHost(world, "10.9.9.9");
  world.simulation.setTap([&](const sim::Host& from, const sim::Packet& packet) {
    if (&from == &host) {
      packets.push_back(packet);
    }
  });
  world.simulation.path(host, world.server).down = true;
  for (int i = 0; i < count; ++i) {
    const auto peer = RawPeer::connect(host, world.server.address(kPort), {});
    world.simulation.runFor(1us);
  }
  world.simulation.setTap({});
  return packets;
}

/// As if each came from another address.
void forgeSource(sim::Packet& packet, int number) {
  packet.source =
      SocketAddress::parse("172.16." + std::to_string(number / 250) + "." + std::to_string(number % 250), 4433).value();
}

}  // namespace

class TestEngineAdmission : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void retry_costs_one_round_trip_data();
  void retry_costs_one_round_trip();
  void retry_is_not_asked_of_a_client_that_comes_back();
  void flood_of_forged_first_packets_locks_nobody_out();
  void flood_that_is_not_asked_back_is_bounded();
  void many_clients_at_once_are_served();
  void full_server_makes_room_by_ending_the_quietest();
  void connections_of_one_prefix_are_limited();
  void connections_of_one_prefix_are_limited_without_retry();
  void new_connections_of_one_prefix_are_limited_data();
  void new_connections_of_one_prefix_are_limited();
  void requests_of_one_prefix_are_limited();
  void signatures_of_one_prefix_are_limited();
  void answer_without_credit_is_not_signed();
  void pings_alone_do_not_keep_a_connection();
  void token_of_a_retry_is_good_for_a_moment();
  void token_of_a_retry_is_good_for_its_address();
  void replies_to_strays_are_limited();
};

void TestEngineAdmission::retry_costs_one_round_trip_data() {
  QTest::addColumn<int>("policy");
  QTest::addColumn<int>("milliseconds");
  QTest::newRow("always") << static_cast<int>(RetryPolicy::Always) << 60;
  QTest::newRow("under pressure") << static_cast<int>(RetryPolicy::Pressure) << 40;
  QTest::newRow("never") << static_cast<int>(RetryPolicy::Never) << 40;
}

void TestEngineAdmission::retry_costs_one_round_trip() {
  QFETCH(int, policy);
  QFETCH(int, milliseconds);
  EngineWorld world({.limits = {.admission = {.retry = static_cast<RetryPolicy>(policy)}}});
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QCOMPARE(world.elapsed(), Duration(std::chrono::milliseconds(milliseconds)));
  QCOMPARE(world.service->counters().retries, std::uint64_t{policy == static_cast<int>(RetryPolicy::Always) ? 1U : 0U});
}

void TestEngineAdmission::retry_is_not_asked_of_a_client_that_comes_back() {
  EngineWorld world({.limits = {.admission = {.retry = RetryPolicy::Always}}, .keepsTickets = true});
  QVERIFY(world.measureOnce());
  world.simulation.runFor(1s);
  world.restartClient();
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{2});
  QCOMPARE(world.service->counters().retries, std::uint64_t{1});
  QCOMPARE(world.service->counters().resumptions, std::uint64_t{1});
}

void TestEngineAdmission::flood_of_forged_first_packets_locks_nobody_out() {
  EngineWorld world;
  std::vector<sim::Packet> flood = firstPackets(world, 2'000);
  std::size_t most = 0;
  int number = 0;
  for (sim::Packet& packet : flood) {
    forgeSource(packet, ++number);
    world.client.inject(packet);
    if (number % 200 == 100) {
      world.measure({.burst = 1});
    }
    world.simulation.runFor(300us);
    most = std::max(most, world.service->connectionCount());
  }
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{10});
  QVERIFY2(most >= kRetryBegins && most <= kRetryBegins + 10, qPrintable(QString::number(most)));
  QVERIFY(world.service->counters().retries > 1'500);
  world.simulation.runFor(1min);
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
}

void TestEngineAdmission::flood_that_is_not_asked_back_is_bounded() {
  EngineWorld world({.limits = {.admission = {.retry = RetryPolicy::Never}}});
  std::vector<sim::Packet> flood = firstPackets(world, 1'500);
  int number = 0;
  for (sim::Packet& packet : flood) {
    forgeSource(packet, ++number);
    world.client.inject(packet);
    world.simulation.runFor(100us);
  }
  world.simulation.runFor(100ms);
  QCOMPARE(world.service->connectionCount(), std::size_t{1024});
  world.simulation.runFor(5s);
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
}

void TestEngineAdmission::many_clients_at_once_are_served() {
  EngineWorld world;
  Peers peers;
  for (int i = 1; i <= 10; ++i) {
    join(world, addHost(world, "10.1.0." + std::to_string(i)), 100, peers);
  }
  world.simulation.runFor(1s);
  QCOMPARE(openOf(peers), 1'000);
}

void TestEngineAdmission::full_server_makes_room_by_ending_the_quietest() {
  EngineWorld world({.limits = {.admission = {.connections = 10}}});
  Peers few;
  join(world, addHost(world, "10.1.0.1"), 4, few);
  world.simulation.runFor(1s);
  Peers many;
  join(world, addHost(world, "10.1.0.2"), 6, many);
  world.simulation.runFor(1s);
  many[0]->sendDatagram(wire::encodeRequest({}));  // of the larger holder, the one that asked last
  world.simulation.runFor(1s);
  QCOMPARE(openOf(few) + openOf(many), 10);
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QCOMPARE(world.service->counters().connectionsEvicted, std::uint64_t{3});
  QCOMPARE(openOf(few), 4);
  QCOMPARE(openOf(many), 3);
  QVERIFY(many[0]->isOpen());
}

void TestEngineAdmission::connections_of_one_prefix_are_limited() {
  EngineWorld world({.limits = {.admission = {.connectionsPerPrefix = 5}}});
  Peers peers;
  sim::Host& greedy = addHost(world, "10.1.0.1");
  join(world, greedy, 5, peers);
  world.simulation.runFor(1s);
  join(world, greedy, 5, peers);
  world.simulation.runFor(1s);
  QCOMPARE(openOf(peers), 5);
  QVERIFY(peers.back()->connection->error().code == ErrorCode::ConnectionClosed);
  QCOMPARE(world.service->counters().connectionsRefused, std::uint64_t{5});
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  world.client.run([&] { peers.clear(); });
}

// An unproven address is no reason for a reply that says why.
void TestEngineAdmission::connections_of_one_prefix_are_limited_without_retry() {
  EngineWorld world({.limits = {.admission = {.retry = RetryPolicy::Never, .connectionsPerPrefix = 5}}});
  Peers peers;
  sim::Host& greedy = addHost(world, "10.1.0.1");
  for (int i = 0; i < 2; ++i) {
    join(world, greedy, 5, peers);
    world.simulation.runFor(1s);
  }
  QCOMPARE(openOf(peers), 5);
  QVERIFY(world.service->counters().connectionsDelayed >= 5);
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  world.client.run([&] { peers.clear(); });
}

void TestEngineAdmission::new_connections_of_one_prefix_are_limited_data() {
  QTest::addColumn<int>("policy");
  QTest::newRow("under pressure") << static_cast<int>(RetryPolicy::Pressure);
  QTest::newRow("never") << static_cast<int>(RetryPolicy::Never);
}

void TestEngineAdmission::new_connections_of_one_prefix_are_limited() {
  QFETCH(int, policy);
  EngineWorld world({.limits = {.admission = {.retry = static_cast<RetryPolicy>(policy),
                                              .handshakes = {.perSecond = 1, .burst = 10}}}});
  sim::Host& greedy = addHost(world, "10.1.0.1");
  int made = 0;
  for (int i = 0; i < 300; ++i) {
    const auto peer = RawPeer::connect(greedy, world.server.address(kPort), {});
    world.simulation.runFor(100ms);
    made += peer->isOpen() ? 1 : 0;
  }
  QVERIFY2(made >= 35 && made <= 45, qPrintable(QString::number(made)));  // 10 at once, and 1 in each of 30 s
  QVERIFY(world.service->counters().connectionsDelayed > 0);
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
}

void TestEngineAdmission::requests_of_one_prefix_are_limited() {
  EngineWorld world({.limits = {.requests = {.perSecond = 1, .burst = 20}}});
  sim::Host& greedy = addHost(world, "10.1.0.1");
  const auto peer = RawPeer::connect(greedy, world.server.address(kPort), {});
  world.simulation.runFor(100ms);
  for (int i = 0; i < 100; ++i) {
    peer->sendDatagram(wire::encodeRequest({}));
    world.simulation.runFor(1ms);
  }
  const auto stream = peer->connection->openStream();
  QVERIFY(stream);
  greedy.run([&] { peer->sendStream(*stream, wire::encodeRequest({}), true); });
  world.simulation.runFor(100ms);
  QVERIFY2(peer->datagrams.size() >= 20 && peer->datagrams.size() <= 22,
           qPrintable(QString::number(peer->datagrams.size())));
  QVERIFY(peer->streams[*stream].empty());
  QVERIFY(world.service->counters().requestsLimited >= 79);
  QVERIFY(peer->isOpen());
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
}

void TestEngineAdmission::signatures_of_one_prefix_are_limited() {
  EngineWorld world({.limits = {.signatures = {.perSecond = 1, .burst = 10}},
                     .signingKeys = {{.key = wire::SigningKey::generate(wire::SignatureAlgorithm::Ed25519).value()}}});
  sim::Host& greedy = addHost(world, "10.1.0.1");
  const auto peer = RawPeer::connect(greedy, world.server.address(kPort), {});
  world.simulation.runFor(100ms);
  for (int i = 0; i < 50; ++i) {
    peer->sendDatagram(wire::encodeRequest({.signatureRequest = true}));
    peer->sendDatagram(wire::encodeRequest({}));
    world.simulation.runFor(1ms);
  }
  world.simulation.runFor(100ms);
  QCOMPARE(peer->datagrams.size(), std::size_t{10 + 50});  // what needs no signature is answered
  QCOMPARE(world.service->counters().requestsLimited, std::uint64_t{40});
}

// The client acknowledges nothing, so that congestion control lets no more answers out; what cannot leave is not
// signed. Else the signatures would run out.
void TestEngineAdmission::answer_without_credit_is_not_signed() {
  EngineWorld world({.limits = {.signatures = {.perSecond = 1, .burst = 150}},
                     .signingKeys = {{.key = wire::SigningKey::generate(wire::SignatureAlgorithm::Ed25519).value()}}});
  sim::Host& deaf = addHost(world, "10.1.0.1");
  const auto peer = RawPeer::connect(deaf, world.server.address(kPort), {});
  world.simulation.runFor(100ms);
  world.simulation.path(world.server, deaf).down = true;
  for (int i = 0; i < 500; ++i) {
    peer->sendDatagram(wire::encodeRequest({.signatureRequest = true}));
    world.simulation.runFor(100us);
  }
  QVERIFY(world.service->counters().datagramAnswers > 20);
  QVERIFY(world.service->counters().answersDropped > 50);
  QCOMPARE(world.service->counters().requestsLimited, std::uint64_t{0});
}

void TestEngineAdmission::pings_alone_do_not_keep_a_connection() {
  EngineWorld world;
  sim::Host& idle = addHost(world, "10.1.0.1");
  sim::Host& busy = addHost(world, "10.1.0.2");
  const auto pinging = RawPeer::connect(idle, world.server.address(kPort), {});
  const auto asking = RawPeer::connect(busy, world.server.address(kPort), {});
  world.simulation.runFor(1s);
  for (int i = 0; i < 20; ++i) {
    pinging->sendDatagram({0x7f});
    asking->sendDatagram(wire::encodeRequest({}));
    world.simulation.runFor(10s);
  }
  QVERIFY(!pinging->isOpen());
  QVERIFY(pinging->closedAt.time_since_epoch() > 0s);
  QVERIFY(asking->isOpen());
}

void TestEngineAdmission::token_of_a_retry_is_good_for_a_moment() {
  EngineWorld world({.limits = {.admission = {.retry = RetryPolicy::Always}}});
  sim::Host& slow = addHost(world, "10.1.0.1");
  std::optional<sim::Packet> second;
  world.simulation.setTap([&](const sim::Host& from, const sim::Packet& packet) {
    const auto initial = &from == &slow ? quic::readInitial(packet.payload) : std::nullopt;
    if (initial && !initial->token.empty() && !second) {
      second = packet;
      world.simulation.path(slow, world.server).down = true;
    }
  });
  const auto peer = RawPeer::connect(slow, world.server.address(kPort), {});
  world.simulation.runFor(11s);
  world.simulation.setTap({});
  QVERIFY(second);
  world.client.inject(*second);
  world.simulation.runFor(100ms);
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
  QCOMPARE(world.service->counters().connectionsRefused, std::uint64_t{1});
}

void TestEngineAdmission::token_of_a_retry_is_good_for_its_address() {
  EngineWorld world({.limits = {.admission = {.retry = RetryPolicy::Always}}});
  sim::Host& owner = addHost(world, "10.1.0.1");
  std::optional<sim::Packet> second;
  world.simulation.setTap([&](const sim::Host& from, const sim::Packet& packet) {
    const auto initial = &from == &owner ? quic::readInitial(packet.payload) : std::nullopt;
    second = initial && !initial->token.empty() && !second ? packet : second;
  });
  const auto peer = RawPeer::connect(owner, world.server.address(kPort), {});
  world.simulation.runFor(1s);
  world.simulation.setTap({});
  QVERIFY(peer->isOpen());
  second->source = SocketAddress::parse("10.66.66.66", 4433).value();
  second->payload[1 + 4 + 1] ^= 1;  // another connection's id: else the packet is the first connection's
  world.client.inject(*second);
  world.simulation.runFor(100ms);
  QCOMPARE(world.service->counters().connectionsAccepted, std::uint64_t{1});
  QCOMPARE(world.service->counters().connectionsRefused, std::uint64_t{1});
}

void TestEngineAdmission::replies_to_strays_are_limited() {
  EngineWorld world;
  sim::Packet stray = firstPackets(world, 1).at(0);
  stray.source = SocketAddress::parse("10.66.66.66", 4433).value();
  stray.payload[1] = 0x1a;  // a version that nobody speaks
  int replies = 0;
  world.simulation.setTap(
      [&](const sim::Host& from, const sim::Packet&) { replies += &from == &world.server ? 1 : 0; });
  for (int i = 0; i < 1'000; ++i) {
    world.client.inject(stray);
    world.simulation.runFor(1ms);
  }
  world.simulation.setTap({});
  QVERIFY2(replies >= 50 && replies <= 75, qPrintable(QString::number(replies)));
  QVERIFY(world.service->counters().repliesLimited > 900);
}

QTEST_GUILESS_MAIN(TestEngineAdmission)
#include "tst_engine_admission.moc"
