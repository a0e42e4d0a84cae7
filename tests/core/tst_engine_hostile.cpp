// SPDX-License-Identifier: MIT
// Malformed and spoofed packets, and more clients than the server accepts.
#include <QTest>
#include <algorithm>
#include <random>

#include "engine_world.h"
#include "hostile/raw_peer.h"
#include "show.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::TransportChoice;

namespace {

using sim::Packet;

/// All packets, as they were sent.
struct Wire {
  explicit Wire(EngineWorld& world) : world_(world) {
    world.simulation.setTap([this](const sim::Host& from, const Packet& packet) {
      (&from == &world_.client ? fromClient : fromServer).push_back(packet);
    });
  }
  ~Wire() { world_.simulation.setTap({}); }

  std::vector<Packet> fromClient;
  std::vector<Packet> fromServer;

 private:
  EngineWorld& world_;
};

Bytes randomBytes(std::mt19937& generator, std::size_t size) {
  Bytes bytes(size);
  std::ranges::generate(bytes, [&] { return static_cast<std::uint8_t>(generator()); });
  return bytes;
}

// Packets with long headers of several types and versions, short headers, and noise.
Bytes craftedPacket(std::mt19937& generator) {
  Bytes bytes = randomBytes(generator, generator() % 1'400);
  constexpr std::array<std::uint32_t, 5> kVersions{0, 1, 0x6b3343cf, 0x0a0a0a0a, 0xff00001d};
  if (bytes.size() >= 5 && generator() % 4 != 0) {
    bytes[0] = static_cast<std::uint8_t>(bytes[0] | 0xc0);
    const std::uint32_t version = kVersions[generator() % kVersions.size()];
    for (unsigned i = 0; i < 4; ++i) {
      bytes[1 + i] = static_cast<std::uint8_t>(version >> (24 - 8 * i));
    }
  }
  if (bytes.size() >= 6 && generator() % 2 == 0) {
    bytes[5] = static_cast<std::uint8_t>(generator() % 24);  // length of the destination's connection id
  }
  return bytes;
}

/// Sends a datagram to the server from an unused port of the client's host.
void attack(EngineWorld& world, Bytes payload) {
  world.client.inject(
      {.payload = std::move(payload), .source = world.client.address(999), .destination = world.server.address(kPort)});
}

/// Sends a datagram to the client with the server's source address.
void spoof(EngineWorld& world, Bytes payload, const SocketAddress& target) {
  world.server.inject({.payload = std::move(payload), .source = world.server.address(kPort), .destination = target});
}

bool stillAnswers(EngineWorld& world) {
  const std::size_t before = world.seen.samples.size();
  return world.measureOnce() && world.seen.samples.size() == before + 1;
}

// Flips a bit of some packets, truncates some, and doubles the length of others.
std::function<void(Bytes&)> mangler(std::uint32_t seed) {
  return [generator = std::mt19937(seed)](Bytes& bytes) mutable {
    switch (generator() % 6) {
      case 0:
        bytes[generator() % bytes.size()] ^= static_cast<std::uint8_t>(1u << generator() % 8);
        break;
      case 1:
        bytes.resize(generator() % bytes.size());
        break;
      case 2:
        bytes[generator() % std::min<std::size_t>(bytes.size(), 30)] = static_cast<std::uint8_t>(generator());
        break;
      default:
        break;
    }
  };
}

}  // namespace

class TestEngineHostile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void server_survives_garbage();
  void server_survives_every_truncation_of_a_first_packet();
  void server_survives_replayed_packets();
  void server_names_its_version_only_to_full_packets_data();
  void server_names_its_version_only_to_full_packets();
  void version_negotiation_is_never_answered_with_another();
  void server_resets_unknown_connections_with_less_than_it_got();
  void server_does_not_amplify();
  void client_survives_garbage();
  void client_survives_replayed_packets();
  void version_negotiation_is_told();
  void mutated_packets_never_end_without_a_word_data();
  void mutated_packets_never_end_without_a_word();
  void full_server_ends_the_quietest();
  void half_open_connections_are_forgotten();
  void thousand_connections_leave_nothing();
  void abandoned_connections_are_forgotten();
  void shut_down_server_stays_silent();
};

void TestEngineHostile::server_survives_garbage() {
  EngineWorld world;
  std::mt19937 generator(1);
  attack(world, {});
  for (int i = 0; i < 20'000; ++i) {
    attack(world, craftedPacket(generator));
  }
  for (int first = 0; first < 256; ++first) {
    attack(world, Bytes(1, static_cast<std::uint8_t>(first)));
    attack(world, Bytes(1'200, static_cast<std::uint8_t>(first)));
  }
  world.simulation.runFor(20s);
  QCOMPARE(world.service->counters().packets, std::uint64_t{20'000 + 1 + 512});
  QCOMPARE(world.service->counters().handshakes, std::uint64_t{0});
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
  QVERIFY(stillAnswers(world));
}

void TestEngineHostile::server_survives_every_truncation_of_a_first_packet() {
  EngineWorld world;
  Wire wire(world);
  QVERIFY(world.measureOnce());
  const Packet first = wire.fromClient.at(0);
  QCOMPARE(first.payload.size(), std::size_t{1'200});
  for (std::size_t size = 0; size < first.payload.size(); ++size) {
    Packet cut = first;
    cut.payload.resize(size);
    world.client.inject(cut);
  }
  world.simulation.runFor(20s);
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
  QVERIFY(stillAnswers(world));
}

void TestEngineHostile::server_survives_replayed_packets() {
  EngineWorld world;
  Wire wire(world);
  world.measure({.burst = 20, .burstInterval = 10ms});
  QVERIFY(world.finish());
  const std::vector<Packet> packets = wire.fromClient;
  const auto answers = world.service->counters().datagramAnswers;
  for (int round = 0; round < 3; ++round) {
    for (Packet packet : packets) {
      world.client.inject(packet);
      packet.source = world.client.address(999);
      world.client.inject(packet);
    }
    world.simulation.runFor(2s);
  }
  world.simulation.runFor(60s);
  QCOMPARE(world.service->counters().datagramAnswers, answers);
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
  QVERIFY(stillAnswers(world));
}

void TestEngineHostile::server_names_its_version_only_to_full_packets_data() {
  QTest::addColumn<Bytes>("version");
  QTest::newRow("one that nobody speaks") << Bytes{0x0a, 0x1a, 0x2a, 0x3a};
  QTest::newRow("version 2") << Bytes{0x6b, 0x33, 0x43, 0xcf};  // RFC 9369
}

void TestEngineHostile::server_names_its_version_only_to_full_packets() {
  QFETCH(const Bytes, version);
  EngineWorld world;
  Wire wire(world);
  Bytes initial(1'200, 0);
  const Bytes start{0xc0, 0, 0, 0, 0, 8, 1, 2, 3, 4, 5, 6, 7, 8, 4, 9, 9, 9, 9};
  std::ranges::copy(start, initial.begin());
  std::ranges::copy(version, initial.begin() + 1);
  attack(world, initial);
  world.simulation.runFor(1s);
  QCOMPARE(wire.fromServer.size(), std::size_t{1});
  const Bytes& reply = wire.fromServer[0].payload;
  QVERIFY(reply[0] & 0x80);
  QCOMPARE(Bytes(reply.begin() + 1, reply.begin() + 5), Bytes(4, 0));  // version 0: Version Negotiation
  QCOMPARE(Bytes(reply.begin() + 5, reply.begin() + 10), (Bytes{4, 9, 9, 9, 9}));
  QCOMPARE(Bytes(reply.end() - 4, reply.end()), (Bytes{0, 0, 0, 1}));
  initial.resize(1'199);
  attack(world, initial);
  attack(world, reply);
  world.simulation.runFor(1s);
  QCOMPARE(wire.fromServer.size(), std::size_t{1});
}

// Otherwise two machines could answer each other for ever.
void TestEngineHostile::version_negotiation_is_never_answered_with_another() {
  EngineWorld world;
  const Wire wire(world);
  for (const std::size_t size : {20U, 1'199U, 1'200U, 1'400U}) {
    Bytes negotiation(size, 0);
    const Bytes start{0x80, 0, 0, 0, 0, 8, 1, 2, 3, 4, 5, 6, 7, 8, 4, 9, 9, 9, 9};
    std::ranges::copy(start, negotiation.begin());
    attack(world, negotiation);
    negotiation[0] = 0xc0;
    attack(world, negotiation);
  }
  world.simulation.runFor(10s);
  QVERIFY(wire.fromServer.empty());
  QCOMPARE(world.service->counters().strayPackets, std::uint64_t{8});
}

void TestEngineHostile::server_resets_unknown_connections_with_less_than_it_got() {
  EngineWorld world;
  std::mt19937 generator(5);
  for (std::size_t size = 1; size <= 200; ++size) {
    Wire wire(world);
    Bytes bytes = randomBytes(generator, size);
    bytes[0] = 0x40;
    attack(world, bytes);
    world.simulation.runFor(1s);
    QVERIFY(wire.fromServer.size() <= 1);
    // RFC 9000 section 10.3: at least 5 unpredictable bytes and the token, and smaller than the received packet.
    QCOMPARE(wire.fromServer.empty(), size < 22);
    if (!wire.fromServer.empty()) {
      QVERIFY(wire.fromServer[0].payload.size() < size);
      QVERIFY((wire.fromServer[0].payload[0] & 0xc0) == 0x40);
    }
  }
}

void TestEngineHostile::server_does_not_amplify() {
  EngineWorld world;
  Packet first;
  {
    Wire wire(world);
    QVERIFY(world.measureOnce());
    first = wire.fromClient.at(0);
  }
  Wire wire(world);
  first.source = *SocketAddress::parse("10.7.7.7", 7);  // an address without a connection
  world.client.inject(first);
  world.simulation.runFor(30s);
  std::size_t sent = 0;
  for (const Packet& packet : wire.fromServer) {
    sent += packet.payload.size();
  }
  QVERIFY(sent > 0);
  QVERIFY2(sent <= 3 * first.payload.size(), qPrintable(QString::number(sent)));
}

void TestEngineHostile::client_survives_garbage() {
  EngineWorld world;
  Wire wire(world);
  world.measure({.burst = 30, .burstInterval = 10ms});
  QVERIFY(world.simulation.runUntil([&] { return !world.seen.samples.empty(); }, 1s));
  const SocketAddress target = wire.fromClient.at(0).source;
  std::mt19937 generator(2);
  spoof(world, {}, target);
  for (int i = 0; i < 5'000; ++i) {
    spoof(world, craftedPacket(generator), target);
  }
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{30});
  QVERIFY(world.seen.failures.empty());
}

void TestEngineHostile::client_survives_replayed_packets() {
  EngineWorld world;
  Wire wire(world);
  world.measure({.burst = 30, .burstInterval = 10ms});
  QVERIFY(world.simulation.runUntil([&] { return world.seen.samples.size() == 10; }, 1s));
  for (const Packet& packet : std::vector<Packet>(wire.fromServer)) {
    for (std::size_t size = 0; size <= packet.payload.size(); size += 7) {
      Packet cut = packet;
      cut.payload.resize(size);
      world.server.inject(cut);
    }
    world.server.inject(packet);
  }
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{30});
  QVERIFY(world.seen.failures.empty());
}

void TestEngineHostile::version_negotiation_is_told() {
  EngineWorld world({.withServer = false});
  Wire wire(world);
  world.measure({.burst = 1, .timeout = 2s}, {}, {}, "10.0.0.2");
  world.simulation.runFor(1ms);
  const Packet first = wire.fromClient.at(0);
  const Bytes& sent = first.payload;
  const std::size_t dcid = sent[5];
  const std::size_t scid = sent[6 + dcid];
  Bytes reply{0x80, 0, 0, 0, 0, static_cast<std::uint8_t>(scid)};
  reply.insert(reply.end(), sent.begin() + static_cast<std::ptrdiff_t>(7 + dcid),
               sent.begin() + static_cast<std::ptrdiff_t>(7 + dcid + scid));
  reply.push_back(static_cast<std::uint8_t>(dcid));
  reply.insert(reply.end(), sent.begin() + 6, sent.begin() + static_cast<std::ptrdiff_t>(6 + dcid));
  reply.insert(reply.end(), {0x0a, 0x1a, 0x2a, 0x3a});
  world.server.inject({.payload = reply, .source = first.destination, .destination = first.source});
  QVERIFY(world.finish());
  QVERIFY(world.seen.samples.empty());
  QCOMPARE(world.seen.failures.size(), std::size_t{1});
  QVERIFY2(world.seen.failures[0].code == ErrorCode::VersionUnsupported, errorName(world.seen.failures[0].code).data());
}

void TestEngineHostile::mutated_packets_never_end_without_a_word_data() {
  QTest::addColumn<bool>("there");
  QTest::addColumn<bool>("back");
  QTest::newRow("requests") << true << false;
  QTest::newRow("answers") << false << true;
  QTest::newRow("both") << true << true;
}

void TestEngineHostile::mutated_packets_never_end_without_a_word() {
  QFETCH(bool, there);
  QFETCH(bool, back);
  int measured = 0;
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    EngineWorld world({.seed = seed});
    if (there) {
      world.there().mangle = mangler(seed);
    }
    if (back) {
      world.back().mangle = mangler(seed + 1'000);
    }
    world.measure({.burst = 10}, seed % 2 == 0 ? TransportChoice::Auto : TransportChoice::Stream);
    QVERIFY(world.finish());
    QVERIFY(!world.seen.samples.empty() || !world.seen.failures.empty());
    for (const auto& [sample, transport] : world.seen.samples) {
      QVERIFY(!sample.invalid);
      QVERIFY(sample.delay() >= 20ms - 20ns);
    }
    measured += static_cast<int>(world.seen.samples.size());
    world.there().mangle = {};
    world.back().mangle = {};
    world.simulation.runFor(2min);
    QCOMPARE(world.service->connectionCount(), std::size_t{0});
  }
  QVERIFY2(measured > 300, qPrintable(QString::number(measured)));  // most packets are unchanged
}

void TestEngineHostile::full_server_ends_the_quietest() {
  EngineWorld world({.limits = {.admission = {.connections = 10}}});
  std::vector<std::unique_ptr<RawPeer>> peers;
  for (int i = 0; i < 10; ++i) {
    peers.push_back(RawPeer::connect(world.client, world.server.address(kPort), {}));
  }
  world.simulation.runFor(1s);
  QCOMPARE(world.service->connectionCount(), std::size_t{10});
  QVERIFY(stillAnswers(world));
  QCOMPARE(world.service->counters().connectionsEvicted, std::uint64_t{5});
  QCOMPARE(std::ranges::count_if(peers, [](const auto& peer) { return peer->isOpen(); }), 5);
}

void TestEngineHostile::half_open_connections_are_forgotten() {
  EngineWorld world;
  world.back().down = true;  // clients with spoofed addresses
  for (int i = 0; i < 200; ++i) {
    const auto peer = RawPeer::connect(world.client, world.server.address(kPort), {});
    world.simulation.runFor(1ms);
  }
  world.simulation.runFor(1s);
  QCOMPARE(world.service->connectionCount(), std::size_t{200});
  world.simulation.runFor(5s);
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
  QCOMPARE(world.service->counters().handshakeFailures, std::uint64_t{200});
}

void TestEngineHostile::thousand_connections_leave_nothing() {
  EngineWorld world;
  for (std::uint32_t i = 1; i <= 1'000; ++i) {
    QVERIFY(world.measureOnce(i % 2 == 0 ? TransportChoice::Datagram : TransportChoice::Stream));
    world.client.run([&] { world.fleet->remove(client::ServerId{i}); });
  }
  QCOMPARE(world.seen.samples.size(), std::size_t{1'000});
  QVERIFY(world.service->connectionCount() < 20);
  world.simulation.runFor(1min);
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
  QCOMPARE(world.service->counters().handshakes, std::uint64_t{1'000});
  QCOMPARE(world.service->counters().handshakeFailures, std::uint64_t{0});
  QCOMPARE(world.service->counters().strayPackets, std::uint64_t{0});
}

void TestEngineHostile::abandoned_connections_are_forgotten() {
  EngineWorld world;
  std::vector<std::unique_ptr<RawPeer>> peers;
  for (int i = 0; i < 50; ++i) {
    peers.push_back(RawPeer::connect(world.client, world.server.address(kPort), {}));
  }
  world.simulation.runFor(1s);
  QCOMPARE(world.service->connectionCount(), std::size_t{50});
  peers.clear();  // without CONNECTION_CLOSE
  world.simulation.runFor(29s);
  QCOMPARE(world.service->connectionCount(), std::size_t{50});
  world.simulation.runFor(5s);
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
}

void TestEngineHostile::shut_down_server_stays_silent() {
  EngineWorld world;
  world.server.run([&] { world.service->shutdown(); });
  world.measure({.burst = 1, .timeout = 1s});
  QVERIFY(world.finish());
  QVERIFY(world.seen.samples.empty());
  QCOMPARE(world.simulation.traffic(world.server, world.client).sent(), std::uint64_t{0});
}

QTEST_GUILESS_MAIN(TestEngineHostile)
#include "tst_engine_hostile.moc"
