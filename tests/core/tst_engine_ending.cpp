// SPDX-License-Identifier: MIT
// A server that is about to end finishes what is under way, says good-bye, and does not take long.
#include <QTest>

#include "engine_world.h"
#include "hostile/raw_peer.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;

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

QTEST_GUILESS_MAIN(TestEngineEnding)
#include "tst_engine_ending.moc"
