// SPDX-License-Identifier: MIT
// A server that is about to end finishes what is under way, says good-bye, and does not take long.
#include <QTest>

#include "engine_world.h"
#include "hostile/raw_peer.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

server::Limits denying(const char* prefix) {
  server::Limits limits;
  if (!limits.admission.denied.add(prefix)) {
    qFatal("no prefix");
  }
  return limits;
}

void move(EngineWorld& world, const std::string& address) {
  world.client.moveTo({address});
  world.client.run([&] { world.fleet->networkChanged(); });
}

}  // namespace

class TestEngineEnding : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void idle_connection_is_closed_in_a_moment();
  void burst_is_answered_to_its_end();
  void handshake_under_way_is_finished();
  void silent_client_is_not_waited_for();
  void busy_client_is_not_waited_for_without_end();
  void new_client_is_not_taken();
  void denied_client_is_not_served();
  void client_that_is_denied_later_is_closed();
  void denied_address_gets_no_reply_at_all();
  void client_that_moves_to_a_denied_address_is_not_served_there();
  void client_that_has_moved_is_denied_by_its_new_address();
};

void TestEngineEnding::idle_connection_is_closed_in_a_moment() {
  EngineWorld world;
  const auto peer = RawPeer::connect(world.client, world.server.address(kPort), {});
  world.simulation.runFor(1s);
  QVERIFY(peer->isOpen());
  world.service->drain();
  world.simulation.runFor(100ms);
  QVERIFY(world.service->isDrained());
  QVERIFY(!peer->isOpen());  // CONNECTION_CLOSE
}

void TestEngineEnding::burst_is_answered_to_its_end() {
  EngineWorld world;
  world.measure({.burst = 50, .burstInterval = 10ms});
  world.simulation.runFor(200ms);
  QVERIFY(world.seen.samples.size() < 40);
  world.service->drain();
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{50});
  QVERIFY(world.seen.failures.empty());
  world.simulation.runFor(500ms);
  QVERIFY(world.service->isDrained());
}

void TestEngineEnding::handshake_under_way_is_finished() {
  EngineWorld world;
  world.measure({.burst = 1});
  world.simulation.runFor(15ms);  // its first packet has arrived
  world.service->drain();
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
}

void TestEngineEnding::silent_client_is_not_waited_for() {
  EngineWorld world;
  const auto peer = RawPeer::connect(world.client, world.server.address(kPort), {});
  world.simulation.runFor(15ms);
  world.there().down = true;
  world.service->drain();
  world.simulation.runFor(3500ms);
  QVERIFY(world.service->isDrained());
}

void TestEngineEnding::busy_client_is_not_waited_for_without_end() {
  EngineWorld world;
  world.measure({.burst = 1'000, .burstInterval = 100ms});
  world.simulation.runFor(1s);
  world.service->drain();
  world.simulation.runFor(2s);
  QVERIFY(!world.service->isDrained());
  world.simulation.runFor(1500ms);
  QVERIFY(world.service->isDrained());
}

void TestEngineEnding::new_client_is_not_taken() {
  EngineWorld world;
  world.measure({.burst = 100, .burstInterval = 100ms});
  world.simulation.runFor(500ms);
  world.service->drain();
  const auto peer = RawPeer::connect(world.client, world.server.address(kPort), {});
  world.simulation.runFor(1s);
  QVERIFY(!peer->isOpen());
  QCOMPARE(world.service->counters().connectionsAccepted, std::uint64_t{1});
}

void TestEngineEnding::denied_client_is_not_served() {
  server::Limits limits;
  QVERIFY(limits.admission.denied.add("10.0.0.0/30"));
  EngineWorld world({.limits = limits});
  world.measure({.burst = 1}, client::TransportChoice::Auto, {}, "10.0.0.2");
  QVERIFY(world.finish());
  QVERIFY(world.seen.samples.empty());
  QVERIFY(world.service->counters().packetsDenied > 0);
  QCOMPARE(world.service->counters().connectionsAccepted, std::uint64_t{0});
  server::Limits others;
  QVERIFY(others.admission.allowed.add("192.0.2.0/24"));
  world.service->setLimits(others);
  QVERIFY(world.measureOnce(client::TransportChoice::Auto, {}, "10.0.0.2"));
  QVERIFY(world.seen.samples.empty());
  QVERIFY(others.admission.allowed.add("10.0.0.1"));
  world.service->setLimits(others);
  QVERIFY(world.measureOnce(client::TransportChoice::Auto, {}, "10.0.0.2"));
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
}

void TestEngineEnding::client_that_is_denied_later_is_closed() {
  EngineWorld world;
  const auto peer = RawPeer::connect(world.client, world.server.address(kPort), {});
  world.simulation.runFor(1s);
  QVERIFY(peer->isOpen());
  server::Limits limits;
  QVERIFY(limits.admission.denied.add("10.0.0.1"));
  world.service->setLimits(limits);
  world.simulation.runFor(1min);
  QVERIFY(!peer->isOpen());
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
}

// Neither a Version Negotiation nor a stateless reset, which need no connection.
void TestEngineEnding::denied_address_gets_no_reply_at_all() {
  EngineWorld world({.limits = denying("10.66.66.66")});
  std::size_t replies = 0;
  world.simulation.setTap(
      [&](const sim::Host& from, const sim::Packet&) { replies += &from == &world.server ? 1 : 0; });
  sim::Packet packet{.payload = std::vector<std::uint8_t>(1'200, 0x5a),
                     .source = SocketAddress::parse("10.66.66.66", 4433).value(),
                     .destination = world.server.address(kPort)};
  world.client.inject(packet);  // of an unknown connection
  packet.payload[0] = 0xc0;     // of an unknown version
  packet.payload[5] = 8;
  packet.payload[14] = 8;
  world.client.inject(packet);
  world.simulation.runFor(1s);
  QCOMPARE(replies, std::size_t{0});
  QCOMPARE(world.service->counters().packetsDenied, std::uint64_t{2});
  world.service->setLimits({});
  world.client.inject(packet);
  world.simulation.runFor(1s);
  QCOMPARE(replies, std::size_t{1});
  world.simulation.setTap({});
}

void TestEngineEnding::client_that_moves_to_a_denied_address_is_not_served_there() {
  EngineWorld world({.limits = denying("172.16.0.9")});
  world.measure({.burst = 1, .timeout = 1s, .pollInterval = 4s});
  world.simulation.runFor(10s);
  const std::size_t before = world.seen.samples.size();
  QVERIFY(before > 0);
  move(world, "172.16.0.9");
  world.simulation.runFor(20s);
  QCOMPARE(world.seen.samples.size(), before);
  QVERIFY(world.service->counters().packetsDenied > 0);
}

void TestEngineEnding::client_that_has_moved_is_denied_by_its_new_address() {
  EngineWorld world;
  world.measure({.burst = 1, .timeout = 1s, .pollInterval = 4s});
  world.simulation.runFor(10s);
  move(world, "172.16.0.9");
  world.simulation.runFor(9s);
  QCOMPARE(world.seen.connections.size(), std::size_t{1});
  const auto sent = [&] { return world.simulation.traffic(world.server, world.client).sent(); };
  const auto before = sent();
  world.server.run([&] { world.service->setLimits(denying("10.0.0.1")); });
  world.simulation.runFor(1ms);
  QCOMPARE(sent(), before);
  world.server.run([&] { world.service->setLimits(denying("172.16.0.9")); });
  world.simulation.runFor(1ms);
  QCOMPARE(sent(), before + 1);  // it is closed at once, not when it is idle
  world.simulation.runFor(1min);
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestEngineEnding)
#include "tst_engine_ending.moc"
