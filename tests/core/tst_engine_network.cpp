// SPDX-License-Identifier: MIT
// Servers that are missing, go away or have several addresses, and steps of the client's clock.
#include <QTest>

#include "client/address_finder.h"
#include "engine_world.h"
#include "show.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::TransportChoice;

namespace {

const char* reasonOf(const EngineWorld& world) {
  return world.seen.failures.empty() ? "no failure" : errorName(world.seen.failures[0].code).data();
}

bool failsOnceWith(const EngineWorld& world, ErrorCode reason) {
  return world.seen.samples.empty() && world.seen.failures.size() == 1 && world.seen.failures[0].code == reason;
}

/// Removes the server in a callback.
class Remover final : public client::Observer {
 public:
  void onConnected(client::ServerId id, const client::ConnectionInfo&) override { note(id); }
  void onSample(client::ServerId id, const Sample&, client::Transport) override { note(id); }
  void onReport(client::ServerId id, const wire::ClockReport&) override { note(id); }
  void onFailure(client::ServerId id, const Error&) override { note(id); }
  void onFinished(client::ServerId id) override { note(id); }

  client::Fleet* fleet = nullptr;
  int patience = 0;  // callbacks before that
  int callsAfter = -1;

 private:
  void note(client::ServerId id) {
    if (--patience < 0) {
      ++callsAfter;
      fleet->remove(id);
    }
  }
};

}  // namespace

class TestEngineNetwork : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nobody_listening_is_known_after_a_round_trip();
  void icmp_ends_no_connection_once_the_server_has_answered_data();
  void icmp_ends_no_connection_once_the_server_has_answered();
  void silence_times_out_exactly();
  void lookup_and_each_handshake_have_a_time_of_their_own();
  void server_falling_silent_is_a_response_timeout_data();
  void server_falling_silent_is_a_response_timeout();
  void unknown_name_fails();
  void failing_lookup_fails();
  void endless_lookup_times_out();
  void slow_lookup_finds_a_server_all_the_same();
  void addresses_that_come_late_are_used_when_they_come();
  void known_addresses_outlive_a_resolver_that_fails();
  void broken_family_costs_one_attempt_data();
  void broken_family_costs_one_attempt();
  void watching_remembers_the_address_that_answered();
  void removed_server_is_never_heard_of_again_data();
  void removed_server_is_never_heard_of_again();
  void second_address_is_tried_when_the_first_is_closed();
  void second_address_is_tried_when_the_first_is_silent();
  void second_address_is_tried_when_the_first_has_no_route();
  void all_addresses_failing_gives_one_failure();
  void server_shutdown_is_seen_by_the_client();
  void lost_close_is_repeated_within_limits();
  void polling_survives_a_blackout();
  void polling_survives_a_server_restart();
  void step_during_an_exchange_is_named_data();
  void step_during_an_exchange_is_named();
  void step_between_exchanges_is_measured();
  void suspend_during_an_exchange_is_named();
  void suspend_between_exchanges_is_survived();
  void servers_lies_are_named();
};

void TestEngineNetwork::nobody_listening_is_known_after_a_round_trip() {
  EngineWorld world({.withServer = false});
  QVERIFY(world.measureOnce({}, {}, "10.0.0.2"));
  QVERIFY2(failsOnceWith(world, ErrorCode::PortUnreachable), reasonOf(world));
  QCOMPARE(world.elapsed(), Duration(20ms));
}

void TestEngineNetwork::icmp_ends_no_connection_once_the_server_has_answered_data() {
  QTest::addColumn<int>("packetsBefore");
  QTest::newRow("in the handshake") << 1;
  QTest::newRow("afterwards") << 4;
}

void TestEngineNetwork::icmp_ends_no_connection_once_the_server_has_answered() {
  QFETCH(int, packetsBefore);
  EngineWorld world;
  int forged = 0;
  world.simulation.setTap([&, sent = 0](const sim::Host& from, const sim::Packet& packet) mutable {
    if (&from == &world.client && ++sent > packetsBefore) {
      ++forged;
      world.simulation.queue().after(1ms, [&world, packet] { world.client.returnUnreachable(packet); });
    }
  });
  world.measure({.burst = 5});
  QVERIFY(world.finish());
  QVERIFY(forged > 3);
  QVERIFY2(world.seen.failures.empty(), reasonOf(world));
  QCOMPARE(world.seen.samples.size(), std::size_t{5});
}

void TestEngineNetwork::silence_times_out_exactly() {
  EngineWorld world;
  world.there().down = true;
  world.measure({.burst = 3, .timeout = 1'700ms}, {}, {}, "10.0.0.2");
  QVERIFY(world.finish());
  QVERIFY2(failsOnceWith(world, ErrorCode::HandshakeTimeout), reasonOf(world));
  QCOMPARE(world.elapsed(), Duration(1'700ms));
}

void TestEngineNetwork::lookup_and_each_handshake_have_a_time_of_their_own() {
  EngineWorld world;
  world.simulation.names().setLatency(5s);  // the first name server does not answer
  world.there().down = true;
  world.measure({.burst = 1, .timeout = 2s});
  QVERIFY(world.finish());
  QVERIFY2(failsOnceWith(world, ErrorCode::HandshakeTimeout), reasonOf(world));
  QCOMPARE(world.elapsed(), Duration(5s + 250ms + 2s));  // the second address is tried 250 ms after the first
}

void TestEngineNetwork::server_falling_silent_is_a_response_timeout_data() {
  QTest::addColumn<int>("transport");
  QTest::newRow("auto") << int(TransportChoice::Auto);
  QTest::newRow("datagram") << int(TransportChoice::Datagram);
  QTest::newRow("stream") << int(TransportChoice::Stream);
}

void TestEngineNetwork::server_falling_silent_is_a_response_timeout() {
  QFETCH(int, transport);
  EngineWorld world;
  world.measure({.burst = 2, .timeout = 1s}, static_cast<TransportChoice>(transport));
  QVERIFY(world.simulation.runUntil([&] { return !world.seen.connections.empty(); }, 1s));
  world.back().down = true;
  QVERIFY(world.finish());
  QVERIFY(world.seen.samples.empty());
  QCOMPARE(world.seen.failures.size(), std::size_t{2});
  for (const Error& failure : world.seen.failures) {
    QVERIFY2(failure.code == ErrorCode::ResponseTimeout, errorName(failure.code).data());
  }
  QCOMPARE(world.elapsed(), Duration(20ms + 2s));
}

void TestEngineNetwork::unknown_name_fails() {
  EngineWorld world;
  QVERIFY(world.measureOnce({}, {}, "unknown.example"));
  QVERIFY2(failsOnceWith(world, ErrorCode::NameNotFound), reasonOf(world));
}

void TestEngineNetwork::failing_lookup_fails() {
  EngineWorld world;
  world.simulation.names().fail(kName, ErrorCode::NameLookupFailed);
  QVERIFY(world.measureOnce());
  QVERIFY2(failsOnceWith(world, ErrorCode::NameLookupFailed), reasonOf(world));
}

void TestEngineNetwork::endless_lookup_times_out() {
  EngineWorld world;
  world.simulation.names().setLatency(1h);
  world.measure({.burst = 1, .timeout = 2s});
  QVERIFY(world.finish());
  QVERIFY2(failsOnceWith(world, ErrorCode::NameLookupFailed), reasonOf(world));
  QCOMPARE(world.elapsed(), Duration(client::kLookupTimeout));
}

void TestEngineNetwork::slow_lookup_finds_a_server_all_the_same() {
  EngineWorld world;
  world.simulation.names().setLatency(8s);  // two of three name servers do not answer
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QVERIFY(world.seen.failures.empty());
}

void TestEngineNetwork::addresses_that_come_late_are_used_when_they_come() {
  EngineWorld world;
  world.simulation.names().setLatency(25s);
  world.measure({.burst = 1, .timeout = 1s, .pollInterval = 1h});
  world.simulation.runFor(26s);
  QCOMPARE(world.seen.failures.size(), std::size_t{1});
  QVERIFY2(world.seen.failures[0].code == ErrorCode::NameLookupFailed, reasonOf(world));
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
}

void TestEngineNetwork::known_addresses_outlive_a_resolver_that_fails() {
  EngineWorld world;
  world.measure({.burst = 1, .timeout = 1s, .pollInterval = 1min});
  world.simulation.runFor(5min);
  const std::size_t before = world.seen.samples.size();
  world.simulation.names().fail(kName, ErrorCode::NameLookupFailed);
  world.simulation.runFor(5min);
  QVERIFY(world.seen.failures.empty());
  QVERIFY(world.seen.samples.size() >= before + 5);
}

void TestEngineNetwork::broken_family_costs_one_attempt_data() {
  QTest::addColumn<int>("dead");
  for (const int dead : {1, 4, 12}) {
    QTest::addRow("%d dead addresses", dead) << dead;
  }
}

void TestEngineNetwork::broken_family_costs_one_attempt() {
  QFETCH(int, dead);
  EngineWorld world;
  std::vector<std::string> addresses;
  for (int i = 0; i < dead; ++i) {
    addresses.push_back("2001:db8::dead:" + std::to_string(i));
  }
  addresses.push_back("10.0.0.2");
  world.simulation.names().add(kName, addresses);
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QCOMPARE(world.seen.connections.at(0).address.host(), std::string("10.0.0.2"));
  QCOMPARE(world.elapsed(),
           Duration(250ms + 40ms));  // the attempt delay, and a round trip each for the handshake and the request
}

void TestEngineNetwork::watching_remembers_the_address_that_answered() {
  EngineWorld world;
  world.simulation.names().add(kName, {"2001:db8::dead:1", "10.0.0.2"});
  std::size_t packets = 0;  // to nobody
  world.simulation.setTap(
      [&](const sim::Host&, const sim::Packet& packet) { packets += packet.destination.family() == AF_INET6 ? 1 : 0; });
  world.measure({.burst = 1, .timeout = 1s, .pollInterval = 1min});
  world.simulation.runFor(30s);
  const std::size_t atFirst = packets;
  QVERIFY(atFirst > 0);
  world.simulation.runFor(10min);
  QVERIFY(world.seen.connections.size() >= 10);
  QCOMPARE(packets, atFirst);
}

void TestEngineNetwork::removed_server_is_never_heard_of_again_data() {
  QTest::addColumn<bool>("isThere");
  QTest::addColumn<int>("callsBefore");
  QTest::newRow("when it is connected") << true << 0;
  QTest::newRow("when it reports") << true << 1;
  QTest::newRow("when it answers") << true << 2;
  QTest::newRow("when it answers for the last time") << true << 4;
  QTest::newRow("when it fails") << false << 0;
}

void TestEngineNetwork::removed_server_is_never_heard_of_again() {
  QFETCH(bool, isThere);
  QFETCH(int, callsBefore);
  EngineWorld world({.withServer = isThere});
  Remover remover;
  client::Fleet fleet(world.client, world.client.clock(), remover);
  remover.fleet = &fleet;
  remover.patience = callsBefore;
  world.client.drive(fleet);
  const client::ServerConfig config{.spec = {.host = kName}, .trust = world.identity.file};
  world.client.run([&] { QVERIFY(fleet.add(client::ServerId{1}, config, {.burst = 3})); });
  world.simulation.runFor(10s);
  world.client.stopDriving(fleet);
  QCOMPARE(remover.callsAfter, 0);
}

void TestEngineNetwork::second_address_is_tried_when_the_first_is_closed() {
  EngineWorld world;
  sim::Host& empty = world.simulation.addHost({.addresses = {"10.0.0.3"}});
  world.simulation.join(world.client, empty, {.delay = 10ms});
  world.simulation.names().add(kName, {"10.0.0.3", "10.0.0.2"});
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QVERIFY(world.seen.failures.empty());
  QCOMPARE(world.seen.connections.at(0).address.host(), std::string("10.0.0.2"));
  QCOMPARE(world.elapsed(), Duration(60ms));  // a round trip each for the refusal, the handshake and the request
}

void TestEngineNetwork::second_address_is_tried_when_the_first_is_silent() {
  EngineWorld world;
  world.simulation.names().add(kName, {"10.9.9.9", "10.0.0.2"});
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QVERIFY(world.seen.failures.empty());
  QCOMPARE(world.seen.connections.at(0).address.host(), std::string("10.0.0.2"));
  QVERIFY2(world.elapsed() < 500ms, inWords(world.elapsed()).c_str());
}

void TestEngineNetwork::second_address_is_tried_when_the_first_has_no_route() {
  EngineWorld world;
  sim::Host& legacy = world.simulation.addHost({.addresses = {"10.0.0.4"}});  // no IPv6
  world.simulation.join(legacy, world.server, {.delay = 10ms});
  world.simulation.names().add(kName, {"2001:db8::2", "10.0.0.2"});
  client::Fleet fleet(legacy, legacy.clock(), world.seen);
  legacy.drive(fleet);
  const client::ServerConfig config{.spec = {.host = kName}, .trust = world.identity.file};
  legacy.run([&] { QVERIFY(fleet.add(client::ServerId{1}, config, {.burst = 1})); });
  QVERIFY(world.simulation.runUntil([&] { return world.seen.finished == 1; }, 10s));
  legacy.stopDriving(fleet);
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QVERIFY(world.seen.failures.empty());
  QCOMPARE(world.elapsed(), Duration(40ms));
}

void TestEngineNetwork::all_addresses_failing_gives_one_failure() {
  EngineWorld world({.withServer = false});
  world.simulation.names().add(kName, {"10.9.9.9", "10.0.0.2", "2001:db8::2"});
  QVERIFY(world.measureOnce());
  // A closed port is a more specific error than no answer.
  QVERIFY2(failsOnceWith(world, ErrorCode::PortUnreachable), reasonOf(world));
}

void TestEngineNetwork::server_shutdown_is_seen_by_the_client() {
  EngineWorld world;
  world.measure({.burst = 100, .burstInterval = 100ms});
  world.simulation.runFor(1s);
  const std::size_t before = world.seen.samples.size();
  QVERIFY(before > 5);
  world.server.run([&] { world.service->shutdown(); });
  QVERIFY(world.finish());
  QVERIFY(world.seen.samples.size() <= before + 1);
  QVERIFY(!world.seen.failures.empty());
  QVERIFY2(world.seen.failures.back().code == ErrorCode::ConnectionClosed, reasonOf(world));
  QVERIFY2(world.elapsed() < 1'200ms, inWords(world.elapsed()).c_str());
}

void TestEngineNetwork::lost_close_is_repeated_within_limits() {
  EngineWorld world;
  world.measure({.burst = 100, .burstInterval = 100ms});
  world.simulation.runFor(1s);
  world.server.run([&] { world.service->shutdown(); });  // its CONNECTION_CLOSE is lost:
  world.back().down = true;
  world.simulation.runFor(15ms);
  world.back().down = false;
  int repeats = 0;
  world.simulation.setTap([&](const sim::Host& from, const sim::Packet& packet) {
    if (&from == &world.server) {
      ++repeats;
    } else {
      for (int i = 0; i < 100; ++i) {
        world.simulation.queue().after(10ms, [&world, packet] { world.server.arrive(packet); });
      }
    }
  });
  QVERIFY(world.finish());
  QVERIFY2(world.seen.failures.back().code == ErrorCode::ConnectionClosed, reasonOf(world));
  QVERIFY2(world.elapsed() < 1'300ms, inWords(world.elapsed()).c_str());
  QVERIFY2(repeats >= 1 && repeats <= 8, qPrintable(QString::number(repeats)));
}

void TestEngineNetwork::polling_survives_a_blackout() {
  EngineWorld world;
  world.measure({.burst = 1, .timeout = 1s, .pollInterval = 4s});
  world.simulation.at(1min, [&] { world.there().down = world.back().down = true; });
  world.simulation.at(5min, [&] { world.there().down = world.back().down = false; });
  world.simulation.runFor(5min);
  const std::size_t before = world.seen.samples.size();
  QVERIFY(before >= 14 && before <= 16);
  // A server that does not answer is polled with backoff, up to eight poll intervals.
  const std::size_t failures = world.seen.failures.size();
  QVERIFY2(failures >= 9 && failures <= 15, qPrintable(QString::number(failures)));
  world.simulation.runFor(33s + 40s);
  const std::size_t after = world.seen.samples.size() - before;
  QVERIFY2(after >= 10, qPrintable(QString::number(after)));
  QCOMPARE(world.seen.samples.back().sample.offset(), Duration(0));
}

void TestEngineNetwork::polling_survives_a_server_restart() {
  EngineWorld world;
  world.measure({.burst = 1, .timeout = 1s, .pollInterval = 4s});
  world.simulation.runFor(1min);
  world.restartServer();
  const std::size_t before = world.seen.samples.size();
  world.simulation.runFor(1min);
  QVERIFY2(world.seen.samples.size() - before >= 13, qPrintable(QString::number(world.seen.samples.size() - before)));
  QCOMPARE(world.seen.connections.size(), std::size_t{2});
  QVERIFY(world.seen.failures.empty());  // one request was answered late, after the restart
}

void TestEngineNetwork::step_during_an_exchange_is_named_data() {
  QTest::addColumn<qint64>("millis");
  QTest::addColumn<int>("transport");
  for (const qint64 millis : {-3'600'000, -3, 3, 3'600'000}) {
    QTest::addRow("%lld ms, datagram", millis) << millis << int(TransportChoice::Datagram);
    QTest::addRow("%lld ms, stream", millis) << millis << int(TransportChoice::Stream);
  }
}

void TestEngineNetwork::step_during_an_exchange_is_named() {
  QFETCH(qint64, millis);
  QFETCH(int, transport);
  EngineWorld world;
  world.measure({.burst = 2}, static_cast<TransportChoice>(transport));
  world.simulation.at(25ms, [&] { world.client.clock().step(millis * 1ms); });  // the exchange lasts from 20 to 40 ms
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{2});
  QVERIFY(world.seen.samples[0].sample.invalid == InvalidReason::ClockStepped);
  QVERIFY(!world.seen.samples[1].sample.invalid);
  QCOMPARE(world.seen.samples[1].sample.offset(), Duration(-millis * 1ms));
}

void TestEngineNetwork::step_between_exchanges_is_measured() {
  EngineWorld world;
  world.measure({.burst = 2, .burstInterval = 1s});
  world.simulation.at(500ms, [&] { world.client.clock().step(-7s); });
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{2});
  QVERIFY(!world.seen.samples[1].sample.invalid);
  QCOMPARE(world.seen.samples[1].sample.offset(), Duration(7s));
}

void TestEngineNetwork::suspend_during_an_exchange_is_named() {
  EngineWorld world;
  world.measure({.burst = 1});
  // Suspended from 25 to 35 ms: the answer, which arrives at 40 ms, is not lost.
  world.simulation.at(25ms, [&] { world.client.suspend(); });
  world.simulation.at(35ms, [&] { world.client.resume(); });
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QVERIFY(world.seen.samples[0].sample.invalid == InvalidReason::Suspended);
}

void TestEngineNetwork::suspend_between_exchanges_is_survived() {
  EngineWorld world;
  world.measure({.burst = 1, .timeout = 1s, .pollInterval = 4s});
  world.simulation.at(10s, [&] { world.client.suspend(); });
  world.simulation.at(2h, [&] { world.client.resume(); });
  world.simulation.runFor(2h + 1min);
  QVERIFY(world.seen.samples.size() > 12);
  for (const auto& [sample, transport] : world.seen.samples) {
    QVERIFY(!sample.invalid);
    QCOMPARE(sample.offset(), Duration(0));
  }
}

void TestEngineNetwork::servers_lies_are_named() {
  EngineWorld world({.serverClock = {.offset = 25h}});
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QVERIFY(world.seen.samples[0].sample.invalid == InvalidReason::OffsetBeyondLimit);
}

QTEST_GUILESS_MAIN(TestEngineNetwork)
#include "tst_engine_network.moc"
