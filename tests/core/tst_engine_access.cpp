// SPDX-License-Identifier: MIT
// What a server tells about its clients' requests, for the access log.
#include <QTest>

#include "engine_world.h"
#include "hostile/raw_peer.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::TransportChoice;
using server::Access;

namespace {

void listenTo(EngineWorld& world, std::vector<Access>& told) {
  world.service->setOnAccess([&told](const Access& access) { told.push_back(access); });
}

client::Schedule burstOf(int count) {
  return {.burst = count, .burstInterval = 0s, .timeout = 2s, .pollInterval = {}};
}

}  // namespace

class TestEngineAccess : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void requests_of_a_connection_are_told_when_it_ends();
  void transports_are_told_apart();
  void failed_requests_are_told_with_their_reason();
  void connection_without_a_request_is_not_told();
  void vanished_client_is_told();
  void long_connection_is_told_every_hour();
  void shutdown_tells_what_is_open();
};

void TestEngineAccess::requests_of_a_connection_are_told_when_it_ends() {
  EngineWorld world;
  std::vector<Access> told;
  listenTo(world, told);
  world.measure(burstOf(5), TransportChoice::Datagram);
  QVERIFY(world.finish());
  world.simulation.runFor(1s);
  QCOMPARE(told.size(), std::size_t{1});
  QCOMPARE(told[0].requests, std::uint64_t{5});
  QVERIFY(told[0].failure.empty());
  QVERIFY(!told[0].onStreams);
  QCOMPARE(told[0].client.host(), std::string("10.0.0.1"));
  QVERIFY(told[0].duration >= 20ms && told[0].duration < 1s);
  QVERIFY(told[0].processing >= 0ms && told[0].processing < 1ms);
}

void TestEngineAccess::transports_are_told_apart() {
  EngineWorld world;
  std::vector<Access> told;
  listenTo(world, told);
  world.measure(burstOf(2), TransportChoice::Stream);
  QVERIFY(world.finish());
  world.measure(burstOf(3), TransportChoice::Datagram);
  QVERIFY(world.finish());
  world.simulation.runFor(1s);
  QCOMPARE(told.size(), std::size_t{2});
  QVERIFY(told[0].onStreams && told[0].requests == 2);
  QVERIFY(!told[1].onStreams && told[1].requests == 3);
}

void TestEngineAccess::failed_requests_are_told_with_their_reason() {
  EngineWorld world({.limits = {.requests = {.perSecond = 1, .burst = 2}}});
  std::vector<Access> told;
  listenTo(world, told);
  sim::Host& host = world.simulation.addHost({.addresses = {"10.0.0.9"}});
  world.simulation.join(host, world.server, {.delay = 1ms});
  const auto peer = RawPeer::connect(host, world.server.address(kPort), {});
  world.simulation.runFor(100ms);
  QVERIFY(peer->isOpen());
  for (int i = 0; i < 5; ++i) {
    peer->sendDatagram(std::vector<std::uint8_t>{0x07, 0x00});
    world.simulation.runFor(1ms);
  }
  world.service->shutdown();
  QCOMPARE(told.size(), std::size_t{1});
  QCOMPARE(told[0].requests, std::uint64_t{5});
  QCOMPARE(std::string(told[0].failure), std::string("nonce-missing"));  // the first reason
  QCOMPARE(told[0].processing, Duration::zero());
}

void TestEngineAccess::connection_without_a_request_is_not_told() {
  EngineWorld world;
  std::vector<Access> told;
  listenTo(world, told);
  const auto peer = RawPeer::connect(world.client, world.server.address(kPort), {});
  world.simulation.runFor(5min);
  QVERIFY(told.empty());
  QCOMPARE(world.service->counters().handshakes, std::uint64_t{1});
}

void TestEngineAccess::vanished_client_is_told() {
  EngineWorld world;
  std::vector<Access> told;
  listenTo(world, told);
  world.measure({.burst = 1, .pollInterval = 10s});
  world.simulation.runFor(35s);
  world.there().down = true;
  world.simulation.runFor(1min);
  QCOMPARE(told.size(), std::size_t{1});
  QCOMPARE(told[0].requests, std::uint64_t{4});
  QVERIFY(told[0].duration > 29s && told[0].duration < 32s);  // the silence does not count
}

void TestEngineAccess::long_connection_is_told_every_hour() {
  EngineWorld world;
  std::vector<Access> told;
  listenTo(world, told);
  world.measure({.burst = 1, .pollInterval = 10s});
  world.simulation.runFor(150min);
  QCOMPARE(told.size(), std::size_t{2});
  for (const Access& access : told) {
    QVERIFY(access.requests >= 355 && access.requests <= 365);
    QVERIFY(access.duration > 59min && access.duration < 61min);
  }
}

void TestEngineAccess::shutdown_tells_what_is_open() {
  EngineWorld world;
  std::vector<Access> told;
  listenTo(world, told);
  world.measure({.burst = 1, .pollInterval = 10s});
  world.simulation.runFor(5s);
  QVERIFY(told.empty());
  world.service->shutdown();
  QCOMPARE(told.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestEngineAccess)
#include "tst_engine_access.moc"
