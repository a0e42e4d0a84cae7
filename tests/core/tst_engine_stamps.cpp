// SPDX-License-Identifier: MIT
// With acknowledgements, flow control frames and loss probes in between, each timestamp must be that of the packet with
// the message.
#include <QTest>
#include <algorithm>

#include "engine_world.h"
#include "hostile/raw_peer.h"
#include "show.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::TransportChoice;

namespace {

// Loopback: the path has no delay, and waking up a program takes hundreds of microseconds.
WorldOptions loopback(Duration wakeUp) {
  return {.path = {.delay = 1us},
          .clientKernel = {.receiveLatency = wakeUp, .transmitLatency = 5us},
          .serverKernel = {.receiveLatency = wakeUp, .transmitLatency = 5us}};
}

}  // namespace

class TestEngineStamps : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void stamps_are_of_the_packets_with_the_messages_data();
  void stamps_are_of_the_packets_with_the_messages();
  void no_answer_waits_for_a_signature_or_a_handshake();
};

void TestEngineStamps::stamps_are_of_the_packets_with_the_messages_data() {
  QTest::addColumn<int>("transport");
  QTest::addColumn<Duration>("interval");
  QTest::addColumn<Duration>("wakeUp");
  for (const auto transport : {TransportChoice::Datagram, TransportChoice::Stream}) {
    for (const Duration interval : {Duration(0), Duration(500us), Duration(1ms), Duration(2ms), Duration(5ms),
                                    Duration(10ms), Duration(20ms), Duration(62ms), Duration(1s)}) {
      for (const Duration wakeUp : {Duration(20us), Duration(270us), Duration(1500us)}) {
        QTest::addRow("%s, every %lld us, woken up after %lld us",
                      transport == TransportChoice::Datagram ? "datagram" : "stream",
                      static_cast<long long>(interval / 1us), static_cast<long long>(wakeUp / 1us))
            << static_cast<int>(transport) << interval << wakeUp;
      }
    }
  }
}

void TestEngineStamps::stamps_are_of_the_packets_with_the_messages() {
  QFETCH(int, transport);
  QFETCH(Duration, interval);
  QFETCH(Duration, wakeUp);
  EngineWorld world(loopback(wakeUp));
  world.measure({.burst = 60, .burstInterval = interval}, static_cast<TransportChoice>(transport));
  QVERIFY(world.simulation.runUntil([&] { return world.seen.finished == 1; }, 5min));
  QCOMPARE(world.seen.samples.size(), std::size_t{60});
  QCOMPARE(world.seen.amended.size(), std::size_t{59});
  for (const Sample& amended : world.seen.amended) {
    QCOMPARE(amended.offset(), Duration::zero());
    QCOMPARE(amended.delay(), Duration(2us));
  }
}

// Otherwise the T3 of queued answers would be too early, and the measured transmit delay too large.
void TestEngineStamps::no_answer_waits_for_a_signature_or_a_handshake() {
  EngineWorld world({.signingKeys = {{.key = wire::SigningKey::generate(wire::SignatureAlgorithm::Ed25519).value()}}});
  const auto peer = RawPeer::connect(world.client, world.server.address(kPort), {});
  QVERIFY(world.simulation.runUntil([&] { return peer->isOpen(); }, 1s));
  world.simulation.runFor(1s);
  QVERIFY(world.server.queuesSent() >= 2);  // the client's first packet and its Finished
  const auto askedWith = [&](bool signature) {
    const std::uint64_t before = world.server.queuesSent();
    world.client.run([&] {
      for (std::uint8_t i = 0; i < 8; ++i) {
        wire::Request request{.signatureRequest = signature};
        request.nonce.fill(i);
        const wire::Bytes bytes = wire::encodeRequest(request);
        peer->sendDatagram({bytes.begin(), bytes.end()});
      }
    });
    world.simulation.runFor(1s);
    return world.server.queuesSent() - before;
  };
  QCOMPARE(askedWith(false), std::uint64_t{0});
  QCOMPARE(askedWith(true), std::uint64_t{8});
  QCOMPARE(peer->datagrams.size(), std::size_t{16});
}

QTEST_GUILESS_MAIN(TestEngineStamps)
#include "tst_engine_stamps.moc"
