// SPDX-License-Identifier: MIT
// Interleaved transmit times: how they amend samples, also when packets are lost, reordered, duplicated or
// retransmitted.
#include <QTest>
#include <algorithm>

#include "bytes.h"
#include "engine_world.h"
#include "hostile/raw_peer.h"
#include "show.h"
#include "wire/extensions.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::TransportChoice;

namespace {

// Both hosts have the same time, so any offset is an error; the server has a transmit latency.
WorldOptions slowToSend() {
  return {.serverKernel = {.transmitLatency = 40us}};
}

void transportRows() {
  QTest::addColumn<int>("transport");
  QTest::newRow("datagram") << static_cast<int>(TransportChoice::Datagram);
  QTest::newRow("stream") << static_cast<int>(TransportChoice::Stream);
}

/// Every amendment is for an earlier sample, and removes the server's error.
void checkAmendments(const Recorder& seen) {
  for (const Sample& amended : seen.amended) {
    const auto isMeant = [&](const Recorder::Measured& measured) {
      return measured.sample.measuredAt == amended.measuredAt && measured.sample.t1 == amended.t1;
    };
    QCOMPARE(std::ranges::count_if(seen.samples, isMeant), std::ptrdiff_t{1});
    QVERIFY(amended.trueSendTime && !amended.invalid);
  }
}

}  // namespace

class TestEngineInterleaved : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void all_but_the_last_answer_become_exact_data();
  void all_but_the_last_answer_become_exact();
  void without_transmit_stamps_nothing_is_amended();
  void client_that_asks_for_no_metadata_is_told_nothing();
  void lossy_network_amends_only_what_it_measured_data();
  void lossy_network_amends_only_what_it_measured();
  void answer_that_was_sent_again_is_not_amended();
  void two_connections_do_not_mix();
  void stamps_that_come_late_are_told_later();
  void server_that_lies_about_its_transmit_time_moves_nothing_data();
  void server_that_lies_about_its_transmit_time_moves_nothing();
};

void TestEngineInterleaved::all_but_the_last_answer_become_exact_data() {
  transportRows();
}

void TestEngineInterleaved::all_but_the_last_answer_become_exact() {
  QFETCH(int, transport);
  EngineWorld world(slowToSend());
  world.measure({.burst = 6}, static_cast<TransportChoice>(transport));
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{6});
  QCOMPARE(world.seen.samples[0].sample.offset(), Duration(-20us));  // half of the transmit latency
  QCOMPARE(world.seen.amended.size(), std::size_t{5});
  checkAmendments(world.seen);
  for (const Sample& amended : world.seen.amended) {
    QCOMPARE(amended.offset(), Duration::zero());
    QCOMPARE(amended.delay(), Duration(20ms));
  }
}

void TestEngineInterleaved::without_transmit_stamps_nothing_is_amended() {
  EngineWorld world({.serverKernel = {.transmitStamps = false}});
  world.measure({.burst = 4});
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{4});
  QVERIFY(world.seen.amended.empty());
}

void TestEngineInterleaved::client_that_asks_for_no_metadata_is_told_nothing() {
  EngineWorld world(slowToSend());
  world.manner.metadata = false;
  world.measure({.burst = 4});
  QVERIFY(world.finish());
  QVERIFY(world.seen.amended.empty() && world.seen.reports.empty());
}

void TestEngineInterleaved::lossy_network_amends_only_what_it_measured_data() {
  QTest::addColumn<int>("transport");
  QTest::addColumn<double>("loss");
  QTest::addColumn<double>("reordering");
  QTest::addColumn<double>("duplication");
  for (const auto transport : {TransportChoice::Datagram, TransportChoice::Stream}) {
    const int number = static_cast<int>(transport);
    const char* way = transport == TransportChoice::Datagram ? "datagram" : "stream";
    QTest::addRow("loss, %s", way) << number << 0.1 << 0.0 << 0.0;
    QTest::addRow("reordering, %s", way) << number << 0.0 << 0.3 << 0.0;
    QTest::addRow("duplicates, %s", way) << number << 0.0 << 0.0 << 0.3;
    QTest::addRow("all of it, %s", way) << number << 0.1 << 0.3 << 0.3;
  }
}

void TestEngineInterleaved::lossy_network_amends_only_what_it_measured() {
  QFETCH(int, transport);
  QFETCH(double, loss);
  QFETCH(double, reordering);
  QFETCH(double, duplication);
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    WorldOptions options = slowToSend();
    options.seed = seed;
    options.path.loss = loss;
    options.path.reordering = reordering;
    options.path.reorderDelay = 30ms;
    options.path.duplication = duplication;
    EngineWorld world(options);
    world.measure({.burst = 20, .timeout = 5s}, static_cast<TransportChoice>(transport));
    QVERIFY(world.simulation.runUntil([&] { return world.seen.finished == 1; }, 5min));
    checkAmendments(world.seen);
    for (const Sample& amended : world.seen.amended) {
      // The server's part of the error is removed: the rest is at most half of the additional delay of the path.
      QVERIFY(std::chrono::abs(amended.offset()) <= (amended.delay() - 20ms) / 2);
    }
  }
}

void TestEngineInterleaved::answer_that_was_sent_again_is_not_amended() {
  EngineWorld world(slowToSend());
  bool dropped = false;
  world.back().drop = [&](std::uint64_t, ByteView) {
    const bool isThirdAnswer = world.service->counters().streamAnswers == 2;
    return !std::exchange(dropped, dropped || isThirdAnswer) && isThirdAnswer;
  };
  world.measure({.burst = 5, .timeout = 5s}, TransportChoice::Stream);
  QVERIFY(world.finish());
  QVERIFY(dropped);
  QCOMPARE(world.seen.samples.size(), std::size_t{5});
  const auto wasResent = [](const Recorder::Measured& measured) { return measured.sample.maybeRetransmitted; };
  QCOMPARE(std::ranges::count_if(world.seen.samples, wasResent), std::ptrdiff_t{1});
  const Sample& again = std::ranges::find_if(world.seen.samples, wasResent)->sample;
  QVERIFY(std::ranges::none_of(world.seen.amended, [&](const Sample& amended) { return amended.t1 == again.t1; }));
  QVERIFY(!world.seen.amended.empty());
}

void TestEngineInterleaved::two_connections_do_not_mix() {
  EngineWorld world(slowToSend());
  world.measure({.burst = 8});
  world.simulation.runFor(5ms);
  world.measure({.burst = 8}, TransportChoice::Stream);
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{16});
  QCOMPARE(world.seen.amended.size(), std::size_t{14});
  checkAmendments(world.seen);
}

void TestEngineInterleaved::stamps_that_come_late_are_told_later() {
  WorldOptions options = slowToSend();
  options.serverKernel.transmitStampDelay = 30ms;  // after the next request
  EngineWorld world(options);
  world.measure({.burst = 6});
  QVERIFY(world.finish());
  QCOMPARE(world.seen.amended.size(), std::size_t{4});
  checkAmendments(world.seen);
}

void TestEngineInterleaved::server_that_lies_about_its_transmit_time_moves_nothing_data() {
  QTest::addColumn<QString>("lie");
  QTest::newRow("before it received") << "early";
  QTest::newRow("after it arrived") << "late";
  QTest::newRow("of another exchange") << "foreign";
  QTest::newRow("no time at all") << "nonsense";
  QTest::newRow("of the very answer that tells it") << "self";
}

void TestEngineInterleaved::server_that_lies_about_its_transmit_time_moves_nothing() {
  QFETCH(QString, lie);
  EngineWorld world({.withServer = false});
  const auto peer = RawPeer::listen(world.server, kPort, world.identity.credentials, {});
  std::optional<wire::Nonce> last;
  peer->onMessage = [&](const Bytes& message) {
    const wire::Nonce nonce = wire::parseRequest(message).value().nonce;
    const WallTime now = world.server.clock().wall();
    wire::Response response{.nonce = nonce, .receiveTime = now, .sendTime = now};
    const wire::Nonce about = lie == QStringLiteral("self") ? nonce : last.value_or(nonce);
    auto told = wire::TrueSendTime::of(lie == QStringLiteral("foreign") ? countingNonce() : about, now - 20ms);
    told.sent += lie == QStringLiteral("early") ? -1s : (lie == QStringLiteral("late") ? 1s : 0s);
    response.report.metadata[wire::kTrueSendTimeKey] = lie == QStringLiteral("nonsense") ? "soon" : told.toText();
    last = nonce;
    peer->sendDatagram(wire::encodeResponse(response));
  };
  world.measure({.burst = 5});
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{5});
  QVERIFY(world.seen.amended.empty());
  QVERIFY(world.seen.failures.empty());
}

QTEST_GUILESS_MAIN(TestEngineInterleaved)
#include "tst_engine_interleaved.moc"
