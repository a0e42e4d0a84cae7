// SPDX-License-Identifier: MIT
// Client and server: samples on good and on bad networks.
#include <QTest>

#include "engine_world.h"
#include "show.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::Transport;
using client::TransportChoice;

Q_DECLARE_METATYPE(tsq::client::TransportChoice)

namespace {

// Several answers at one instant have different T3, 1 ns apart.
constexpr Duration kSendTimeSpread = 20ns;

void addTransports() {
  QTest::addColumn<TransportChoice>("transport");
  QTest::newRow("datagram") << TransportChoice::Datagram;
  QTest::newRow("stream") << TransportChoice::Stream;
}

Transport asTransport(TransportChoice choice) {
  return choice == TransportChoice::Stream ? Transport::Stream : Transport::Datagram;
}

// Errors that packet loss can cause. A server whose handshake timed out resets the connection.
bool isNamed(const Error& failure) {
  return failure.code == ErrorCode::ResponseTimeout || failure.code == ErrorCode::HandshakeTimeout ||
         failure.code == ErrorCode::ConnectionClosed;
}

// Whether all exchanges of a burst have ended, or their connection has.
bool isComplete(const Recorder& seen, std::size_t burst) {
  const std::size_t outcomes = seen.samples.size() + seen.failures.size();
  return outcomes == burst ||
         (outcomes < burst && !seen.failures.empty() && seen.failures.back().code != ErrorCode::ResponseTimeout);
}

}  // namespace

class TestEngineExchange : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void offset_is_exact_on_a_symmetric_path_data() { addTransports(); }
  void offset_is_exact_on_a_symmetric_path();
  void offset_is_exact_over_ipv6();
  void asymmetry_shows_as_half_an_offset();
  void first_answer_takes_two_round_trips();
  void burst_asks_as_often_as_told();
  void connection_says_what_it_is();
  void polling_keeps_one_connection();
  void check_now_does_not_wait_for_the_next_turn();
  void rare_polling_connects_anew();
  void removed_server_is_forgotten();
  void many_servers_are_measured_side_by_side();
  void auto_prefers_datagrams();
  void auto_uses_streams_where_datagrams_are_not_taken();
  void auto_retries_on_a_stream_when_datagrams_vanish();
  void forced_datagrams_fail_where_they_are_not_taken();
  void forced_streams_fail_where_they_are_not_taken();
  void lost_datagram_is_asked_again();
  void lost_stream_packet_marks_the_sample_data();
  void lost_stream_packet_marks_the_sample();
  void every_exchange_ends_on_bad_networks_data();
  void every_exchange_ends_on_bad_networks();
  void kernel_stamps_leave_out_the_machines_own_delays();
  void without_kernel_stamps_both_ends_are_user_stamps_data();
  void without_kernel_stamps_both_ends_are_user_stamps();
  void late_transmit_stamp_is_not_waited_for();
  void same_seed_same_samples();
};

void TestEngineExchange::offset_is_exact_on_a_symmetric_path() {
  QFETCH(TransportChoice, transport);
  EngineWorld world({.clientClock = {.offset = -3'141'592'653ns}});
  world.measure({.burst = 3}, transport);
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{3});
  for (const auto& [sample, used] : world.seen.samples) {
    QVERIFY(!sample.invalid);
    QCOMPARE(used, asTransport(transport));
    QCOMPARE(sample.offset(), Duration(3'141'592'653ns));
    QCOMPARE(sample.delay(), Duration(20ms));
    QVERIFY(sample.t1Source == StampSource::Kernel);
    QVERIFY(sample.t4Source == StampSource::Kernel);
    QVERIFY(!sample.maybeRetransmitted);
  }
  QVERIFY(world.seen.failures.empty());
  QCOMPARE(world.service->counters().kernelReceiveStamps, std::uint64_t{3});
}

void TestEngineExchange::offset_is_exact_over_ipv6() {
  EngineWorld world({.clientClock = {.offset = 250us}});
  QVERIFY(world.measureOnce(TransportChoice::Auto, {}, "2001:db8::2"));
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QCOMPARE(world.seen.samples[0].sample.offset(), Duration(-250us));
  QCOMPARE(world.seen.connections.at(0).address.toString(), std::string("[2001:db8::2]:443"));
}

void TestEngineExchange::asymmetry_shows_as_half_an_offset() {
  EngineWorld world;
  world.there().delay = 4ms;
  world.back().delay = 30ms;
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.at(0).sample.offset(), Duration(-13ms));
  QCOMPARE(world.seen.samples.at(0).sample.delay(), Duration(34ms));
}

void TestEngineExchange::first_answer_takes_two_round_trips() {
  EngineWorld world;
  QVERIFY(world.measureOnce());
  QCOMPARE(world.elapsed(), Duration(40ms));
}

void TestEngineExchange::burst_asks_as_often_as_told() {
  EngineWorld world;
  world.measure({.burst = 5, .burstInterval = 1s});
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{5});
  for (std::size_t i = 1; i < 5; ++i) {
    QCOMPARE(world.seen.samples[i].sample.t1 - world.seen.samples[i - 1].sample.t4, Duration(1s));
  }
  QCOMPARE(world.seen.finished, 1);
  QCOMPARE(world.service->counters().datagramAnswers, std::uint64_t{5});
}

void TestEngineExchange::connection_says_what_it_is() {
  EngineWorld world;
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.connections.size(), std::size_t{1});
  QCOMPARE(world.seen.connections[0].alpn, std::string("tsq"));
  QCOMPARE(world.seen.connections[0].address.toString(), std::string("10.0.0.2:443"));
  QVERIFY(world.seen.connections[0].verified);
}

void TestEngineExchange::polling_keeps_one_connection() {
  EngineWorld world;
  world.measure({.burst = 4, .pollInterval = 8s});
  world.simulation.runFor(1h);
  QVERIFY2(world.seen.samples.size() > 440 && world.seen.samples.size() < 460,
           qPrintable(QString::number(world.seen.samples.size())));
  QVERIFY(world.seen.failures.empty());
  QCOMPARE(world.seen.connections.size(), std::size_t{1});
  QCOMPARE(world.seen.finished, 0);
  for (const auto& [sample, transport] : world.seen.samples) {
    QCOMPARE(sample.offset(), Duration(0));
  }
}

void TestEngineExchange::check_now_does_not_wait_for_the_next_turn() {
  EngineWorld world;
  world.measure({.burst = 2, .pollInterval = 10min});
  world.simulation.runFor(1s);
  QCOMPARE(world.seen.samples.size(), std::size_t{2});
  world.client.run([&] { world.fleet->checkNow(client::ServerId{1}); });
  world.simulation.runFor(1s);
  QCOMPARE(world.seen.samples.size(), std::size_t{4});
}

void TestEngineExchange::rare_polling_connects_anew() {
  EngineWorld world;
  world.measure({.burst = 1, .pollInterval = 10min});
  world.simulation.runFor(35min);
  QCOMPARE(world.seen.samples.size(), std::size_t{4});
  QCOMPARE(world.seen.connections.size(), std::size_t{4});
  QVERIFY(world.seen.failures.empty());
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
}

void TestEngineExchange::removed_server_is_forgotten() {
  EngineWorld world;
  world.measure({.burst = 1, .pollInterval = 2s});
  world.simulation.runFor(5s);
  const std::size_t before = world.seen.samples.size();
  QCOMPARE(before, std::size_t{3});
  world.client.run([&] { world.fleet->remove(client::ServerId{1}); });
  world.simulation.runFor(1min);
  QCOMPARE(world.seen.samples.size(), before);
  QVERIFY(world.seen.failures.empty());
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
  QCOMPARE(world.fleet->nextDeadline(), kNever);
}

void TestEngineExchange::many_servers_are_measured_side_by_side() {
  EngineWorld world;
  for (int i = 0; i < 50; ++i) {
    world.measure({.burst = 4});
  }
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{200});
  QCOMPARE(world.elapsed(), Duration(100ms));  // one round trip for the handshake, four for the exchanges
}

void TestEngineExchange::auto_prefers_datagrams() {
  EngineWorld world;
  QVERIFY(world.measureOnce(TransportChoice::Auto));
  QCOMPARE(world.seen.samples.at(0).transport, Transport::Datagram);
}

void TestEngineExchange::auto_uses_streams_where_datagrams_are_not_taken() {
  EngineWorld world({.limits = {.datagrams = false}});
  world.measure({.burst = 3}, TransportChoice::Auto);
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{3});
  for (const auto& [sample, transport] : world.seen.samples) {
    QCOMPARE(transport, Transport::Stream);
    QCOMPARE(sample.offset(), Duration(0));
  }
  QCOMPARE(world.elapsed(), Duration(80ms));  // no failed attempts
}

void TestEngineExchange::auto_retries_on_a_stream_when_datagrams_vanish() {
  EngineWorld world;
  world.measure({.burst = 1}, TransportChoice::Auto);
  QVERIFY(world.simulation.runUntil([&] { return !world.seen.connections.empty(); }, 1s));
  // QUIC retransmits stream frames but not datagrams, so a short blackout loses exactly these.
  world.there().down = true;
  world.simulation.runFor(30ms);
  world.there().down = false;
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QCOMPARE(world.seen.samples[0].transport, Transport::Stream);
  QCOMPARE(world.seen.samples[0].sample.offset(), Duration(0));
  QVERIFY(world.seen.failures.empty());
}

void TestEngineExchange::forced_datagrams_fail_where_they_are_not_taken() {
  EngineWorld world({.limits = {.datagrams = false}});
  QVERIFY(world.measureOnce(TransportChoice::Datagram));
  QVERIFY(world.seen.samples.empty());
  QCOMPARE(world.seen.failures.size(), std::size_t{1});
  QVERIFY(world.seen.failures[0].code == ErrorCode::DatagramsUnsupported);
}

void TestEngineExchange::forced_streams_fail_where_they_are_not_taken() {
  EngineWorld world({.limits = {.streams = 0}});
  QVERIFY(world.measureOnce(TransportChoice::Stream));
  QVERIFY(world.seen.samples.empty());
  QCOMPARE(world.seen.failures.size(), std::size_t{1});
  QVERIFY(world.seen.failures[0].code == ErrorCode::StreamsUnsupported);
}

void TestEngineExchange::lost_datagram_is_asked_again() {
  EngineWorld world;
  world.measure({.burst = 1}, TransportChoice::Datagram);
  QVERIFY(world.simulation.runUntil([&] { return !world.seen.connections.empty(); }, 1s));
  world.back().down = true;  // the answer, not the request
  world.simulation.runFor(30ms);
  world.back().down = false;
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  const Sample& sample = world.seen.samples[0].sample;
  QVERIFY(!sample.invalid);
  QCOMPARE(sample.offset(), Duration(0));
  QCOMPARE(sample.delay(), Duration(20ms));  // of the second request only
  QCOMPARE(world.service->counters().datagramAnswers, std::uint64_t{2});
}

void TestEngineExchange::lost_stream_packet_marks_the_sample_data() {
  QTest::addColumn<bool>("request");
  QTest::newRow("request lost") << true;
  QTest::newRow("answer lost") << false;
}

void TestEngineExchange::lost_stream_packet_marks_the_sample() {
  QFETCH(bool, request);
  EngineWorld world;
  world.measure({.burst = 1}, TransportChoice::Stream);
  QVERIFY(world.simulation.runUntil([&] { return !world.seen.connections.empty(); }, 1s));
  sim::PathModel& path = request ? world.there() : world.back();
  path.down = true;
  world.simulation.runFor(15ms);
  path.down = false;
  QVERIFY(world.finish());
  // It is not used alone, so there is another exchange.
  QCOMPARE(world.seen.samples.size(), std::size_t{2});
  QVERIFY(world.seen.samples[0].sample.maybeRetransmitted);
  QVERIFY(!world.seen.samples[1].sample.maybeRetransmitted);
}

void TestEngineExchange::every_exchange_ends_on_bad_networks_data() {
  QTest::addColumn<double>("loss");
  QTest::addColumn<double>("duplication");
  QTest::addColumn<double>("reordering");
  QTest::addColumn<int>("jitterMs");
  QTest::newRow("loss") << 0.2 << 0.0 << 0.0 << 0;
  QTest::newRow("heavy loss") << 0.6 << 0.0 << 0.0 << 0;
  QTest::newRow("duplication") << 0.0 << 0.5 << 0.0 << 2;
  QTest::newRow("reordering") << 0.0 << 0.0 << 0.5 << 2;
  QTest::newRow("all of it") << 0.25 << 0.25 << 0.25 << 10;
}

void TestEngineExchange::every_exchange_ends_on_bad_networks() {
  QFETCH(double, loss);
  QFETCH(double, duplication);
  QFETCH(double, reordering);
  QFETCH(int, jitterMs);
  for (const TransportChoice transport : {TransportChoice::Auto, TransportChoice::Datagram, TransportChoice::Stream}) {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
      EngineWorld world({.seed = seed,
                         .path = {.delay = 10ms,
                                  .jitter = Duration(jitterMs * 1ms),
                                  .loss = loss,
                                  .duplication = duplication,
                                  .reordering = reordering,
                                  .reorderDelay = 15ms}});
      world.measure({.burst = 10}, transport);
      QVERIFY(world.finish());
      QVERIFY(isComplete(world.seen, 10));
      QVERIFY(loss > 0 || world.seen.failures.empty());
      for (const Error& failure : world.seen.failures) {
        QVERIFY2(isNamed(failure), (std::string(errorName(failure.code)) + ": " + failure.detail).c_str());
      }
      for (const auto& [sample, used] : world.seen.samples) {
        QVERIFY(!sample.invalid);
        QVERIFY(sample.delay() >= 20ms - kSendTimeSpread);
        // Path delays are at least 10 ms each way, so only the rest can cause an error of the offset.
        const Duration hidden = (sample.delay() - 20ms) / 2;
        QVERIFY(sample.offset() >= -hidden - kSendTimeSpread && sample.offset() <= hidden + kSendTimeSpread);
      }
    }
  }
}

void TestEngineExchange::kernel_stamps_leave_out_the_machines_own_delays() {
  const sim::KernelModel slow{.receiveLatency = 40us, .transmitLatency = 15us};
  EngineWorld world({.clientKernel = slow, .serverKernel = slow});
  world.measure({.burst = 40});
  QVERIFY(world.finish());
  // Once the server has measured its transmit delay, T3 is right as well.
  const Sample& sample = world.seen.samples.back().sample;
  QCOMPARE(sample.delay(), Duration(20ms));
  QCOMPARE(sample.offset(), Duration(0));
  QCOMPARE(sample.t3 - sample.t2, Duration(55us));
}

void TestEngineExchange::without_kernel_stamps_both_ends_are_user_stamps_data() {
  QTest::addColumn<bool>("receive");
  QTest::addColumn<bool>("transmit");
  QTest::newRow("neither") << false << false;
  QTest::newRow("only receive") << true << false;
  QTest::newRow("only transmit") << false << true;
}

void TestEngineExchange::without_kernel_stamps_both_ends_are_user_stamps() {
  QFETCH(bool, receive);
  QFETCH(bool, transmit);
  for (const TransportChoice transport : {TransportChoice::Datagram, TransportChoice::Stream}) {
    EngineWorld world(
        {.clientKernel = {
             .receiveStamps = receive, .transmitStamps = transmit, .receiveLatency = 40us, .transmitLatency = 40us}});
    world.measure({.burst = 3}, transport);
    QVERIFY(world.finish());
    QCOMPARE(world.seen.samples.size(), std::size_t{3});
    for (const auto& [sample, used] : world.seen.samples) {
      QVERIFY(sample.t1Source == StampSource::User);
      QVERIFY(sample.t4Source == StampSource::User);
      QCOMPARE(sample.delay(), Duration(20ms + 80us));
      QCOMPARE(sample.offset(), Duration(0));
    }
  }
}

void TestEngineExchange::late_transmit_stamp_is_not_waited_for() {
  EngineWorld world({.clientKernel = {.transmitStampDelay = 5s}});
  world.measure({.burst = 2});
  QVERIFY(world.finish());
  QCOMPARE(world.elapsed(), Duration(60ms));
  QVERIFY(world.seen.samples.at(0).sample.t1Source == StampSource::User);
  QVERIFY(world.seen.samples.at(0).sample.t4Source == StampSource::User);
}

void TestEngineExchange::same_seed_same_samples() {
  const auto offsets = [](std::uint64_t seed) {
    EngineWorld world({.seed = seed, .path = {.delay = 10ms, .jitter = 3ms, .loss = 0.1}});
    world.measure({.burst = 1, .pollInterval = 1s});
    world.simulation.runFor(3min);
    std::vector<Duration> result;
    for (const auto& [sample, transport] : world.seen.samples) {
      result.push_back(sample.offset());
    }
    return result;
  };
  const auto first = offsets(5);
  QVERIFY(first.size() > 150);
  QVERIFY(first == offsets(5));
  QVERIFY(first != offsets(6));
}

QTEST_GUILESS_MAIN(TestEngineExchange)
#include "tst_engine_exchange.moc"
