// SPDX-License-Identifier: MIT
// Connections whose path changes: NAT rebinding, connection migration, and servers that have lost the connection. No
// exchange fails because of it.
#include <QTest>
#include <algorithm>

#include "engine_world.h"
#include "hostile/raw_peer.h"
#include "show.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::TransportChoice;
using quic::HandshakeKind;

namespace {

void addTransports() {
  QTest::addColumn<int>("transport");
  QTest::newRow("datagram") << int(TransportChoice::Datagram);
  QTest::newRow("stream") << int(TransportChoice::Stream);
}

/// A computer that polls a server every 4 s, optionally behind a NAT.
struct Watcher {
  explicit Watcher(bool hasRouter, int transport = int(TransportChoice::Auto), WorldOptions options = {})
      : world(withTickets(std::move(options))), router(hasRouter ? &world.client.putBehindNat("192.0.2.1") : nullptr) {
    world.measure({.burst = 1, .timeout = 1s, .pollInterval = 4s}, static_cast<TransportChoice>(transport), {}, kHost);
    world.simulation.runFor(2s);
  }

  static WorldOptions withTickets(WorldOptions options) {
    options.keepsTickets = true;
    return options;
  }

  /// An answer was received every 4 s plus the round trip until now, and no exchange failed.
  bool hasAllAnswers() const {
    const auto turns = world.elapsed() / 4'150ms + 1;
    return world.seen.failures.empty() && std::ssize(world.seen.samples) >= turns &&
           std::ranges::none_of(world.seen.samples, [](const auto& s) { return s.sample.invalid.has_value(); });
  }
  std::size_t connections() const { return world.seen.connections.size(); }
  const Sample& lastSample() const { return world.seen.samples.back().sample; }
  /// The system reports changed addresses or routes.
  void changeNetwork() {
    world.client.run([this] { world.fleet->networkChanged(); });
  }

  static constexpr const char* kHost = "10.0.0.2";

  EngineWorld world;
  sim::Nat* router;
};

// Samples that were delayed by the validation of the new address are marked.
bool areRight(const Watcher& watcher) {
  return std::ranges::all_of(watcher.world.seen.samples, [](const auto& s) {
    return s.sample.maybeRetransmitted || (s.sample.delay() == 20ms && s.sample.offset() == 0ms);
  });
}

SocketAddress outside(const char* literal) {
  return SocketAddress::parse(literal, 0).value();
}

}  // namespace

class TestEngineMigration : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // NAT rebinding
  void forgotten_mapping_between_exchanges_goes_unnoticed_data() { addTransports(); }
  void forgotten_mapping_between_exchanges_goes_unnoticed();
  void forgotten_mapping_after_many_exchanges_costs_no_question();
  void forgotten_mapping_during_an_exchange_costs_a_repetition_data() { addTransports(); }
  void forgotten_mapping_during_an_exchange_costs_a_repetition();
  void router_with_another_address_goes_unnoticed();
  void router_that_forgets_after_every_exchange_is_followed_for_long();
  void packets_that_stray_to_another_port_and_back_cost_nothing_data() { addTransports(); }
  void packets_that_stray_to_another_port_and_back_cost_nothing();
  void forgotten_mapping_during_the_handshake_is_survived_data();
  void forgotten_mapping_during_the_handshake_is_survived();
  void server_answers_a_new_address_sparingly_until_it_is_proven();
  // Connection migration
  void computer_that_moves_keeps_its_connection_data() { addTransports(); }
  void computer_that_moves_keeps_its_connection();
  void computer_that_moves_during_an_exchange_loses_nothing_data() { addTransports(); }
  void computer_that_moves_during_an_exchange_loses_nothing();
  void computer_that_moves_again_and_again_is_followed();
  void network_change_without_a_new_address_keeps_the_connection();
  void server_that_is_not_reached_from_there_is_looked_up_anew();
  void network_without_a_way_is_left_again();
  // Lists of clients, and the access log
  void client_that_moves_to_a_denied_address_is_not_served_there();
  void client_that_has_moved_is_closed_when_its_address_is_denied();
  void client_that_moves_is_told_with_both_addresses();
  // Closed connections
  void idle_connection_is_resumed();
  void connection_that_the_server_has_forgotten_is_resumed_at_once();
  void crashed_server_costs_no_exchange();
  void restarted_server_costs_no_exchange();
};

void TestEngineMigration::forgotten_mapping_between_exchanges_goes_unnoticed() {
  QFETCH(int, transport);
  Watcher watcher(true, transport);
  watcher.world.simulation.runFor(20s);
  watcher.router->rebind();
  watcher.world.simulation.runFor(1min);
  QVERIFY(watcher.hasAllAnswers());
  QCOMPARE(watcher.connections(), std::size_t{1});
  QVERIFY(areRight(watcher));
}

// The answer is sent to a port without a mapping.
// Packets get longer during a connection. With the frames for path validation there is no space left for the answer
// within three times the bytes received, so it waits until the new address is validated.
void TestEngineMigration::forgotten_mapping_after_many_exchanges_costs_no_question() {
  Watcher watcher(true, int(TransportChoice::Datagram));
  for (int i = 0; i < 100; ++i) {
    watcher.world.simulation.runFor(i % 2 == 0 ? 8s : 40s);
    watcher.router->rebind();
  }
  QVERIFY(watcher.hasAllAnswers());
  QCOMPARE(watcher.connections(), std::size_t{1});
  QVERIFY(watcher.world.seen.discarded.empty());
  const server::Counters& counters = watcher.world.service->counters();
  QCOMPARE(counters.datagramAnswers, std::uint64_t{watcher.world.seen.samples.size()});
  QCOMPARE(counters.answersDropped, std::uint64_t{0});
  QVERIFY(areRight(watcher));
}

void TestEngineMigration::forgotten_mapping_during_an_exchange_costs_a_repetition() {
  QFETCH(int, transport);
  Watcher watcher(true, transport);
  watcher.world.simulation.runFor(18s);
  const std::size_t before = watcher.world.seen.samples.size();
  // The next request is sent within 4 s: drop the mapping while it is in flight.
  const auto sent = [&] { return watcher.world.simulation.traffic(watcher.world.client, watcher.world.server).sent(); };
  const auto until = sent();
  QVERIFY(watcher.world.simulation.runUntil([&] { return sent() > until; }, 5s));
  watcher.router->rebind();
  QVERIFY(watcher.world.simulation.runUntil([&] { return watcher.world.seen.samples.size() > before; }, 500ms));
  watcher.world.simulation.runFor(1min);
  QVERIFY(watcher.hasAllAnswers());
  QCOMPARE(watcher.connections(), std::size_t{1});
  QVERIFY(areRight(watcher));
}

void TestEngineMigration::router_with_another_address_goes_unnoticed() {
  Watcher watcher(true);
  watcher.router->moveTo(outside("198.51.100.7"));
  watcher.world.simulation.runFor(1min);
  QVERIFY(watcher.hasAllAnswers());
  QCOMPARE(watcher.connections(), std::size_t{1});
}

void TestEngineMigration::router_that_forgets_after_every_exchange_is_followed_for_long() {
  Watcher watcher(true);
  for (int i = 0; i < 200; ++i) {
    watcher.router->rebind();
    watcher.world.simulation.runFor(4s);
  }
  QVERIFY(watcher.hasAllAnswers());
  QCOMPARE(watcher.connections(), std::size_t{1});
  QCOMPARE(watcher.world.service->connectionCount(), std::size_t{1});
}

void TestEngineMigration::packets_that_stray_to_another_port_and_back_cost_nothing() {
  QFETCH(int, transport);
  Watcher watcher(true, transport);
  for (int i = 0; i < 1'000; ++i) {
    watcher.router->strayOnce();
    watcher.world.simulation.runFor(4s);
  }
  QVERIFY(watcher.hasAllAnswers());
  QCOMPARE(watcher.connections(), std::size_t{1});
  QCOMPARE(watcher.world.service->connectionCount(), std::size_t{1});
}

void TestEngineMigration::forgotten_mapping_during_the_handshake_is_survived_data() {
  QTest::addColumn<bool>("resumed");
  QTest::addColumn<int>("afterMs");
  for (const bool resumed : {false, true}) {
    for (const int after : {1, 11, 21, 31, 41}) {
      QTest::addRow("%s, after %d ms", resumed ? "0-RTT" : "full", after) << resumed << after;
    }
  }
}

// QUIC allows no migration before the handshake is confirmed (RFC 9000 section 9), so the next poll reconnects.
void TestEngineMigration::forgotten_mapping_during_the_handshake_is_survived() {
  QFETCH(bool, resumed);
  QFETCH(int, afterMs);
  EngineWorld world({.keepsTickets = true});
  sim::Nat& router = world.client.putBehindNat("192.0.2.1");
  if (resumed) {
    QVERIFY(world.measureOnce({}, {}, "10.0.0.2"));
  }
  const std::size_t before = world.seen.samples.size();
  world.simulation.queue().after(afterMs * 1ms, [&] { router.rebind(); });
  world.measure({.burst = 3, .timeout = 2s}, {}, {}, "10.0.0.2");
  QVERIFY(world.finish());
  if (afterMs > 20) {
    QCOMPARE(world.seen.samples.size(), before + 3);
    QVERIFY(world.seen.failures.empty());
  } else {
    QCOMPARE(world.seen.failures.size(), std::size_t{1});
    QVERIFY(world.seen.failures[0].code == ErrorCode::HandshakeTimeout);
    QVERIFY(world.measureOnce({}, {}, "10.0.0.2"));
    QCOMPARE(world.seen.samples.size(), before + 1);
  }
}

// A spoofed address must not be flooded: at most three times the bytes received from it (RFC 9000 section 9.3.1).
void TestEngineMigration::server_answers_a_new_address_sparingly_until_it_is_proven() {
  EngineWorld world;
  std::optional<sim::Packet> last;
  world.simulation.setTap([&](const sim::Host& from, const sim::Packet& packet) {
    if (&from == &world.client) {
      last = packet;
    }
  });
  const auto peer = RawPeer::connect(world.client, world.server.address(kPort), {});
  world.simulation.runFor(1s);
  world.there().down = true;  // the packet that is removed and sent from another address
  const Bytes request{1, 16, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  world.client.run([&] { peer->connection->sendDatagram(request, kNoTransmitTag); });
  world.simulation.runFor(1ms);
  sim::Packet stolen = last.value();
  stolen.source = *SocketAddress::parse("10.7.7.7", 7);
  std::size_t received = 0;
  world.simulation.setTap([&](const sim::Host& from, const sim::Packet& packet) {
    received += &from == &world.server && packet.destination.host() == "10.7.7.7" ? packet.payload.size() : 0;
  });
  world.there().down = false;
  world.client.inject(stolen);
  world.there().down = true;
  world.simulation.runFor(1min);
  QVERIFY(received > 0);
  QVERIFY2(received <= 3 * stolen.payload.size(), qPrintable(QString::number(received)));
}

void TestEngineMigration::computer_that_moves_keeps_its_connection() {
  QFETCH(int, transport);
  Watcher watcher(false, transport);
  watcher.world.simulation.runFor(10s);
  watcher.world.client.moveTo({"172.16.0.9"});
  watcher.changeNetwork();
  const std::size_t before = watcher.world.seen.samples.size();
  // A request is sent at once and answered after one round trip.
  watcher.world.simulation.runFor(20ms);
  QCOMPARE(watcher.world.seen.samples.size(), before + 1);
  QCOMPARE(watcher.lastSample().delay(), Duration(20ms));
  watcher.world.simulation.runFor(1min);
  QVERIFY(watcher.hasAllAnswers());
  QCOMPARE(watcher.connections(), std::size_t{1});
  QCOMPARE(watcher.world.service->connectionCount(), std::size_t{1});
}

void TestEngineMigration::computer_that_moves_during_an_exchange_loses_nothing() {
  QFETCH(int, transport);
  Watcher watcher(false, transport);
  const auto sent = [&] { return watcher.world.simulation.traffic(watcher.world.client, watcher.world.server).sent(); };
  watcher.world.simulation.runFor(1s);
  const auto until = sent();
  QVERIFY(watcher.world.simulation.runUntil([&] { return sent() > until; }, 5s));
  const std::size_t before = watcher.world.seen.samples.size();
  watcher.world.client.moveTo({"172.16.0.9"});
  watcher.world.simulation.runFor(5ms);
  watcher.changeNetwork();
  watcher.world.simulation.runFor(20ms);
  QCOMPARE(watcher.world.seen.samples.size(), before + 1);
  // The request was repeated, because request and answer over different paths would be useless.
  QCOMPARE(watcher.lastSample().delay(), Duration(20ms));
  watcher.world.simulation.runFor(1min);
  QVERIFY(watcher.hasAllAnswers());
  QCOMPARE(watcher.connections(), std::size_t{1});
}

void TestEngineMigration::computer_that_moves_again_and_again_is_followed() {
  Watcher watcher(false);
  for (int i = 1; i <= 50; ++i) {
    watcher.world.client.moveTo({"172.16.0." + std::to_string(i)});
    watcher.changeNetwork();
    watcher.world.simulation.runFor(4s);
  }
  QVERIFY(watcher.hasAllAnswers());
  QCOMPARE(watcher.connections(), std::size_t{1});
}

void TestEngineMigration::network_change_without_a_new_address_keeps_the_connection() {
  Watcher watcher(true);
  watcher.router->moveTo(outside("198.51.100.7"));
  watcher.changeNetwork();
  watcher.world.simulation.runFor(1min);
  QVERIFY(watcher.hasAllAnswers());
  QCOMPARE(watcher.connections(), std::size_t{1});
}

// The new network has IPv6 only.
void TestEngineMigration::server_that_is_not_reached_from_there_is_looked_up_anew() {
  EngineWorld world({.keepsTickets = true});
  world.measure({.burst = 1, .timeout = 1s, .pollInterval = 4s});
  world.simulation.runFor(10s);
  world.client.moveTo({"2001:db8:1::9"});
  world.client.run([&] { world.fleet->networkChanged(); });
  const std::size_t before = world.seen.samples.size();
  world.simulation.runFor(20ms);
  QCOMPARE(world.seen.samples.size(), before + 1);
  QVERIFY(world.seen.connections.back().handshake == HandshakeKind::ZeroRtt);
  QCOMPARE(world.seen.connections.back().address.toString(), std::string("[2001:db8::2]:443"));
  world.simulation.runFor(1min);
  QVERIFY(world.seen.failures.empty());
  QCOMPARE(world.seen.connections.size(), std::size_t{2});
}

void TestEngineMigration::network_without_a_way_is_left_again() {
  Watcher watcher(false);
  watcher.world.client.moveTo({"172.16.0.9"});
  watcher.world.there().down = true;
  watcher.changeNetwork();
  watcher.world.simulation.runFor(10s);
  QVERIFY(!watcher.world.seen.failures.empty());
  watcher.world.client.moveTo({"10.0.0.1"});
  watcher.world.there().down = false;
  watcher.changeNetwork();
  const std::size_t before = watcher.world.seen.samples.size();
  watcher.world.simulation.runFor(50ms);
  QVERIFY(watcher.world.seen.samples.size() > before);
}

void TestEngineMigration::client_that_moves_to_a_denied_address_is_not_served_there() {
  WorldOptions options;
  QVERIFY(options.limits.admission.denied.add("172.16.0.0/24"));
  Watcher watcher(false, int(TransportChoice::Auto), options);
  watcher.world.simulation.runFor(10s);
  const std::size_t before = watcher.world.seen.samples.size();
  std::size_t packets = 0;
  watcher.world.simulation.setTap([&](const sim::Host& from, const sim::Packet& packet) {
    packets += &from == &watcher.world.server && packet.destination.host() == "172.16.0.9" ? 1 : 0;
  });
  watcher.world.client.moveTo({"172.16.0.9"});
  watcher.changeNetwork();
  watcher.world.simulation.runFor(1min);
  QCOMPARE(watcher.world.seen.samples.size(), before);
  QCOMPARE(packets, std::size_t{0});
  QVERIFY(watcher.world.service->counters().packetsDenied > 0);
}

void TestEngineMigration::client_that_has_moved_is_closed_when_its_address_is_denied() {
  Watcher watcher(false);
  watcher.world.client.moveTo({"172.16.0.9"});
  watcher.changeNetwork();
  watcher.world.simulation.runFor(10s);
  std::vector<std::string> ended;
  watcher.world.service->setOnAccess([&](const server::Access& access) { ended.push_back(access.client.host()); });
  server::Limits limits;
  QVERIFY(limits.admission.denied.add("172.16.0.9"));
  watcher.world.service->setLimits(limits);
  QVERIFY(!ended.empty());
  QCOMPARE(ended.front(), std::string("172.16.0.9"));
}

void TestEngineMigration::client_that_moves_is_told_with_both_addresses() {
  Watcher watcher(false, int(TransportChoice::Datagram));
  std::vector<std::string> told;
  watcher.world.service->setOnAccess([&](const server::Access& access) { told.push_back(access.client.host()); });
  watcher.world.simulation.runFor(10s);
  watcher.world.client.moveTo({"172.16.0.9"});
  watcher.changeNetwork();
  watcher.world.simulation.runFor(10s);
  watcher.world.service->shutdown();
  QCOMPARE(told, (std::vector<std::string>{"10.0.0.1", "172.16.0.9"}));
}

// The server's idle timeout is shorter than the client's poll interval.
void TestEngineMigration::idle_connection_is_resumed() {
  WorldOptions options;
  options.limits.idleTimeout = 3s;
  Watcher watcher(false, int(TransportChoice::Auto), options);
  watcher.world.simulation.runFor(1min);
  QVERIFY(watcher.hasAllAnswers());
  QCOMPARE(watcher.connections(), watcher.world.seen.samples.size());
  const auto& connections = watcher.world.seen.connections;
  QVERIFY(std::all_of(connections.begin() + 1, connections.end(),
                      [](const auto& c) { return c.handshake == HandshakeKind::ZeroRtt; }));
  for (const auto& [sample, used] : watcher.world.seen.samples) {
    QCOMPARE(sample.delay(), Duration(20ms));
  }
}

// By the client's slow clock the idle timeout has not passed yet, by the server's it has: it sends a stateless reset
// (RFC 9000 section 10.3).
void TestEngineMigration::connection_that_the_server_has_forgotten_is_resumed_at_once() {
  WorldOptions options{.clientClock = {.frequency = sim::FrequencyError::ppm(-5'000)}, .keepsTickets = true};
  options.limits.idleTimeout = 16'020ms;
  EngineWorld world(options);
  world.measure({.burst = 1, .timeout = 1s, .pollInterval = 16s}, {}, {}, "10.0.0.2");
  world.simulation.runFor(5min);
  QVERIFY(world.seen.failures.empty());
  QVERIFY(world.service->counters().strayPackets >= 17);
  QCOMPARE(world.seen.connections.size(), std::size_t{19});
  QCOMPARE(world.seen.samples.size(), std::size_t{19});
  // One round trip for the reset, and one to resume: no timeout.
  for (std::size_t i = 1; i < world.seen.samples.size(); ++i) {
    const Duration apart = world.seen.samples[i].sample.measuredAt - world.seen.samples[i - 1].sample.measuredAt;
    QVERIFY2(apart < 16s + 41ms, inWords(apart).c_str());
  }
}

// It cannot send a stateless reset either, because its key for the tokens is new.
void TestEngineMigration::crashed_server_costs_no_exchange() {
  Watcher watcher(false);
  watcher.world.restartServer();
  watcher.world.simulation.runFor(1min);
  QVERIFY(watcher.world.seen.failures.empty());
  QCOMPARE(watcher.connections(), std::size_t{2});
  QVERIFY(watcher.world.seen.samples.size() >= 15);
}

void TestEngineMigration::restarted_server_costs_no_exchange() {
  Watcher watcher(false);
  watcher.world.server.run([&] { watcher.world.service->shutdown(); });
  watcher.world.simulation.runFor(100ms);
  watcher.world.restartServer();
  watcher.world.simulation.runFor(1min);
  QVERIFY(watcher.hasAllAnswers());
  QCOMPARE(watcher.connections(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestEngineMigration)
#include "tst_engine_migration.moc"
