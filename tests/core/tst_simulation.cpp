// SPDX-License-Identifier: MIT
// The virtual clock and network themselves: what they promise to the tests that build on them.
#include <QTest>
#include <optional>
#include <vector>

#include "show.h"
#include "sim/simulation.h"

using namespace tsq;
using namespace tsq::sim;
using tsq::test::inWords;
using namespace std::chrono_literals;

namespace {

constexpr std::uint16_t kPort = 443;

/// Remembers what it hears, and answers when told to.
class Toy final : public PacketHandler {
 public:
  struct Heard {
    std::vector<std::uint8_t> payload;
    PacketIn packet;
  };

  explicit Toy(Clock& clock) : clock_(clock) {}

  void onPacket(const PacketIn& packet) override {
    heard.push_back({{packet.payload.begin(), packet.payload.end()}, packet});
    if (echoes) {
      socket->send({.payload = packet.payload, .local = packet.local, .remote = packet.remote});
    }
  }
  void onTransmitted(TransmitTag tag, WallTime stamp) override { stamps.emplace_back(tag, stamp); }
  void onUnreachable(const Error& error) override {
    unreachable = error;
    unreachableAt = clock_.monotonic();
  }

  void send(std::uint8_t byte, TransmitTag tag = kNoTransmitTag, std::size_t size = 1) {
    const std::vector<std::uint8_t> payload(size, byte);
    socket->send({.payload = payload, .tag = tag});
  }

  bool echoes = false;
  std::unique_ptr<Socket> socket;
  std::vector<Heard> heard;
  std::vector<std::pair<TransmitTag, WallTime>> stamps;
  std::optional<Error> unreachable;
  MonoTime unreachableAt;

 private:
  Clock& clock_;
};

/// Wants to be called at given times of its clock, and notes when it was.
class Alarm final : public Actor {
 public:
  explicit Alarm(Clock& clock) : clock_(clock) {}

  MonoTime nextDeadline() const override { return due.empty() ? kNever : due.front(); }
  void onDeadline() override {
    rang.push_back(clock_.monotonic());
    due.erase(due.begin());
  }

  std::vector<MonoTime> due;
  std::vector<MonoTime> rang;

 private:
  Clock& clock_;
};

/// Two hosts, one socket each, connected to each other.
struct World {
  explicit World(std::uint64_t seed = 1, const HostModel& left = {.addresses = {"10.0.0.1", "2001:db8::1"}},
                 const HostModel& right = {.addresses = {"10.0.0.2", "2001:db8::2"}})
      : simulation(seed), a(simulation.addHost(left)), b(simulation.addHost(right)), near(a.clock()), far(b.clock()) {
    far.socket = b.bind(*SocketAddress::parse("::", kPort), far).value();
    near.socket = a.connect(b.address(kPort), near).value();
  }

  Simulation simulation;
  Host& a;
  Host& b;
  Toy near;
  Toy far;
};

std::vector<Duration> arrivalsWithJitter(std::uint64_t seed) {
  World world(seed);
  world.simulation.join(
      world.a, world.b,
      {.delay = 5ms, .jitter = 1ms, .loss = 0.2, .duplication = 0.1, .reordering = 0.1, .reorderDelay = 4ms});
  for (int i = 0; i < 200; ++i) {
    world.simulation.at(i * 3ms, [&world, i] { world.near.send(static_cast<std::uint8_t>(i)); });
  }
  world.simulation.runFor(2s);
  std::vector<Duration> arrivals;
  for (const Toy::Heard& heard : world.far.heard) {
    arrivals.push_back(heard.packet.arrival.mono.time_since_epoch());
  }
  return arrivals;
}

}  // namespace

class TestSimulation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void packet_takes_the_paths_delay();
  void directions_have_their_own_delays();
  void addresses_and_ports_are_told();
  void answer_comes_from_the_address_that_was_asked();
  void ipv6_works_alike();
  void loss_is_about_as_frequent_as_asked();
  void jitter_has_its_mean();
  void queueing_keeps_the_order();
  void reordered_packet_is_overtaken();
  void duplicate_arrives_twice();
  void chosen_packets_are_dropped();
  void blackout_and_mtu_lose_packets();
  void mangled_packet_arrives_changed();
  void same_seed_same_run();
  void closed_port_is_reported_after_a_round_trip();
  void dead_address_is_silent();
  void host_without_ipv6_cannot_connect_to_it();
  void bound_port_is_taken();
  void kernel_stamps_show_the_wire();
  void hosts_without_stamps_give_none();
  void transmit_stamps_can_be_late_or_lost();
  void clocks_are_wrong_as_told();
  void fast_clock_rings_early();
  void step_moves_only_the_wall_clock();
  void suspend_stops_the_monotonic_clock();
  void sleeping_host_loses_packets();
  void alarms_ring_exactly();
  void names_resolve_later();
  void dropped_lookup_never_calls_back();
  void injected_packets_may_lie_about_their_source();
};

void TestSimulation::packet_takes_the_paths_delay() {
  World world;
  world.simulation.join(world.a, world.b, {.delay = 25ms});
  world.near.send(7);
  world.simulation.runFor(25ms - 1ns);
  QVERIFY(world.far.heard.empty());
  world.simulation.runFor(1ns);
  QCOMPARE(world.far.heard.size(), std::size_t{1});
  QCOMPARE(world.far.heard[0].payload, std::vector<std::uint8_t>{7});
  QCOMPARE(world.far.heard[0].packet.arrival.wall, Simulation::kDefaultStart + 25ms);
}

void TestSimulation::directions_have_their_own_delays() {
  World world;
  world.far.echoes = true;
  world.simulation.path(world.a, world.b).delay = 10ms;
  world.simulation.path(world.b, world.a).delay = 40ms;
  world.near.send(1);
  QVERIFY(world.simulation.runUntil([&] { return !world.near.heard.empty(); }, 1s));
  QCOMPARE(world.simulation.now().time_since_epoch(), Duration(50ms));
}

void TestSimulation::addresses_and_ports_are_told() {
  World world;
  world.near.send(1);
  world.simulation.runFor(1ms);
  const PacketIn& packet = world.far.heard.at(0).packet;
  QCOMPARE(packet.local.toString(), std::string("10.0.0.2:443"));
  QCOMPARE(packet.remote, world.near.socket->localAddress());
  QCOMPARE(packet.remote.host(), std::string("10.0.0.1"));
}

void TestSimulation::answer_comes_from_the_address_that_was_asked() {
  World world(1, {.addresses = {"10.0.0.1"}}, {.addresses = {"10.0.0.2", "10.0.0.3"}});
  world.far.echoes = true;
  world.near.socket = world.a.connect(world.b.address(kPort, 1), world.near).value();
  world.near.send(1);
  world.simulation.runFor(1ms);
  QCOMPARE(world.near.heard.at(0).packet.remote.toString(), std::string("10.0.0.3:443"));
}

void TestSimulation::ipv6_works_alike() {
  World world;
  world.far.echoes = true;
  world.near.socket = world.a.connect(world.b.address(kPort, 1), world.near).value();
  world.near.send(1);
  world.simulation.runFor(1ms);
  QCOMPARE(world.near.heard.at(0).packet.remote.toString(), std::string("[2001:db8::2]:443"));
}

void TestSimulation::loss_is_about_as_frequent_as_asked() {
  World world;
  world.simulation.path(world.a, world.b).loss = 0.3;
  for (int i = 0; i < 1'000; ++i) {
    world.near.send(1);
  }
  world.simulation.runFor(1ms);
  QVERIFY2(world.far.heard.size() > 640 && world.far.heard.size() < 760,
           qPrintable(QString::number(world.far.heard.size())));
  QCOMPARE(world.simulation.traffic(world.a, world.b).sent(), std::uint64_t{1'000});
  QCOMPARE(world.simulation.traffic(world.a, world.b).lost() + world.far.heard.size(), std::uint64_t{1'000});
}

void TestSimulation::jitter_has_its_mean() {
  World world;
  world.simulation.path(world.a, world.b) = {.delay = 10ms, .jitter = 2ms, .keepsOrder = false};
  for (int i = 0; i < 2'000; ++i) {
    world.near.send(1);
  }
  world.simulation.runFor(1s);
  Duration sum{};
  for (const Toy::Heard& heard : world.far.heard) {
    const Duration took = heard.packet.arrival.wall - Simulation::kDefaultStart;
    QVERIFY(took >= 10ms);
    sum += took - 10ms;
  }
  const Duration mean = sum / 2'000;
  QVERIFY2(mean > 1'800us && mean < 2'200us, inWords(mean).c_str());
}

void TestSimulation::queueing_keeps_the_order() {
  World world;
  world.simulation.path(world.a, world.b) = {.delay = 1ms, .jitter = 20ms};
  for (std::uint8_t i = 0; i < 100; ++i) {
    world.near.send(i);
  }
  world.simulation.runFor(10s);
  QCOMPARE(world.far.heard.size(), std::size_t{100});
  for (std::uint8_t i = 0; i < 100; ++i) {
    QCOMPARE(world.far.heard[i].payload[0], i);
  }
}

void TestSimulation::reordered_packet_is_overtaken() {
  World world;
  PathModel& path = world.simulation.path(world.a, world.b);
  path = {.delay = 1ms, .reordering = 1, .reorderDelay = 5ms};
  world.near.send(1);
  world.simulation.runFor(100us);
  path.reordering = 0;
  world.near.send(2);
  world.simulation.runFor(1s);
  QCOMPARE(world.far.heard.size(), std::size_t{2});
  QCOMPARE(int{world.far.heard[0].payload[0]}, 2);
  QCOMPARE(int{world.far.heard[1].payload[0]}, 1);
}

void TestSimulation::duplicate_arrives_twice() {
  World world;
  world.simulation.path(world.a, world.b).duplication = 1;
  world.near.send(9);
  world.simulation.runFor(1ms);
  QCOMPARE(world.far.heard.size(), std::size_t{2});
  QCOMPARE(world.far.heard[0].payload, world.far.heard[1].payload);
}

void TestSimulation::chosen_packets_are_dropped() {
  World world;
  world.simulation.path(world.a, world.b).drop = [](std::uint64_t index, ByteView) { return index == 2; };
  for (std::uint8_t i = 1; i <= 3; ++i) {
    world.near.send(i);
  }
  world.simulation.runFor(1ms);
  QCOMPARE(world.far.heard.size(), std::size_t{2});
  QCOMPARE(int{world.far.heard[1].payload[0]}, 3);
}

void TestSimulation::blackout_and_mtu_lose_packets() {
  World world;
  PathModel& path = world.simulation.path(world.a, world.b);
  path.mtu = 1'228;
  world.near.send(1, kNoTransmitTag, 1'200);
  world.near.send(2, kNoTransmitTag, 1'201);
  world.simulation.runFor(1ms);
  QCOMPARE(world.far.heard.size(), std::size_t{1});
  path.down = true;
  world.near.send(3);
  world.simulation.runFor(1s);
  QCOMPARE(world.far.heard.size(), std::size_t{1});
}

void TestSimulation::mangled_packet_arrives_changed() {
  World world;
  world.simulation.path(world.a, world.b).mangle = [](std::vector<std::uint8_t>& payload) { payload[0] ^= 1; };
  world.near.send(4);
  world.simulation.runFor(1ms);
  QCOMPARE(int{world.far.heard.at(0).payload[0]}, 5);
}

void TestSimulation::same_seed_same_run() {
  const auto first = arrivalsWithJitter(42);
  QVERIFY(first.size() > 100);
  QVERIFY(first == arrivalsWithJitter(42));
  QVERIFY(first != arrivalsWithJitter(43));
}

void TestSimulation::closed_port_is_reported_after_a_round_trip() {
  World world;
  world.simulation.join(world.a, world.b, {.delay = 10ms});
  world.near.socket = world.a.connect(world.b.address(9), world.near).value();
  const MonoTime start = world.a.clock().monotonic();
  world.near.send(1);
  world.simulation.runFor(1s);
  QVERIFY(world.near.unreachable);
  QVERIFY(world.near.unreachable->code == ErrorCode::PortUnreachable);
  QCOMPARE(world.near.unreachableAt - start, Duration(20ms));
}

void TestSimulation::dead_address_is_silent() {
  World world;
  world.near.socket = world.a.connect(*SocketAddress::parse("10.9.9.9", kPort), world.near).value();
  world.near.send(1);
  world.simulation.runFor(1h);
  QVERIFY(!world.near.unreachable);
  QVERIFY(world.near.heard.empty());
}

void TestSimulation::host_without_ipv6_cannot_connect_to_it() {
  World world(1, {.addresses = {"10.0.0.1"}});
  const auto socket = world.a.connect(world.b.address(kPort, 1), world.near);
  QVERIFY(!socket);
  QVERIFY(socket.error().code == ErrorCode::NetworkUnreachable);
}

void TestSimulation::bound_port_is_taken() {
  World world;
  Toy other(world.b.clock());
  QVERIFY(world.b.bind(world.b.address(kPort), other).error().code == ErrorCode::AddressInUse);
  QVERIFY(world.b.bind(world.a.address(kPort), other).error().code == ErrorCode::AddressNotAvailable);
  const auto chosen = world.b.bind(world.b.address(0), other);
  QVERIFY(chosen);
  QVERIFY((*chosen)->localAddress().port() > 0);
}

void TestSimulation::kernel_stamps_show_the_wire() {
  World world;
  world.a.kernel().transmitLatency = 3us;
  world.b.kernel().receiveLatency = 7us;
  world.simulation.join(world.a, world.b, {.delay = 10ms});
  world.near.send(1, 55);
  world.simulation.runFor(1s);
  QCOMPARE(world.near.stamps.size(), std::size_t{1});
  QCOMPARE(world.near.stamps[0].first, TransmitTag{55});
  QCOMPARE(world.near.stamps[0].second, Simulation::kDefaultStart + 3us);
  const PacketIn& packet = world.far.heard.at(0).packet;
  QCOMPARE(packet.kernelStamp.value(), Simulation::kDefaultStart + 10ms + 3us);
  QCOMPARE(packet.arrival.wall, Simulation::kDefaultStart + 10ms + 10us);
}

void TestSimulation::hosts_without_stamps_give_none() {
  World world;
  world.a.kernel().transmitStamps = false;
  world.b.kernel().receiveStamps = false;
  world.near.send(1, 55);
  world.simulation.runFor(1s);
  QVERIFY(world.near.stamps.empty());
  QVERIFY(!world.far.heard.at(0).packet.kernelStamp);
}

void TestSimulation::transmit_stamps_can_be_late_or_lost() {
  World world;
  world.a.kernel().transmitStampDelay = 5ms;
  world.near.send(1, 1);
  world.simulation.runFor(4ms);
  QVERIFY(world.near.stamps.empty());
  world.simulation.runFor(1ms);
  QCOMPARE(world.near.stamps.size(), std::size_t{1});
  QCOMPARE(world.near.stamps[0].second, Simulation::kDefaultStart);
  world.a.kernel().transmitStampLoss = 1;
  world.near.send(1, 2);
  world.simulation.runFor(1s);
  QCOMPARE(world.near.stamps.size(), std::size_t{1});
}

void TestSimulation::clocks_are_wrong_as_told() {
  World world(1, {.addresses = {"10.0.0.1"}, .clock = {.offset = -2h, .frequency = FrequencyError::ppm(100)}});
  QCOMPARE(world.a.clock().error(), Duration(-2h));
  QCOMPARE(world.b.clock().error(), Duration(0));
  QVERIFY(world.a.clock().monotonic() > MonoTime());
  const ClockReading before = world.a.clock().read();
  world.simulation.runFor(24h);
  QCOMPARE(world.a.clock().error(), Duration(-2h + 8'640ms));
  QCOMPARE(world.a.clock().read().mono - before.mono, Duration(24h + 8'640ms));
  world.a.clock().setFrequency(FrequencyError::ppm(-100));
  world.simulation.runFor(24h);
  QCOMPARE(world.a.clock().error(), Duration(-2h));
}

void TestSimulation::fast_clock_rings_early() {
  for (const std::int64_t ppm : {-500, -33, 0, 1, 100, 500}) {
    World world(1, {.addresses = {"10.0.0.1"}, .clock = {.frequency = FrequencyError::ppm(ppm)}});
    Alarm alarm(world.a.clock());
    const MonoTime due = world.a.clock().monotonic() + 1h + 12'345'678ns;
    alarm.due = {due};
    world.a.drive(alarm);
    QVERIFY(world.simulation.runUntil([&] { return !alarm.rang.empty(); }, 2h));
    // A fast clock sometimes skips a nanosecond.
    QVERIFY(alarm.rang[0] >= due && alarm.rang[0] <= due + 1ns);
    const Duration expected = Duration(1h) - ppm * Duration(3'600us);
    const Duration took = world.simulation.now().time_since_epoch() - 12'345'678ns;
    QVERIFY2(took > expected - 1ms && took < expected + 1ms, inWords(took).c_str());
  }
}

void TestSimulation::step_moves_only_the_wall_clock() {
  World world;
  const ClockReading before = world.a.clock().read();
  world.a.clock().step(-90s);
  const ClockReading after = world.a.clock().read();
  QCOMPARE(after.wall - before.wall, Duration(-90s));
  QVERIFY(after.mono == before.mono);
  QVERIFY(after.boot == before.boot);
  QCOMPARE(world.a.clock().error(), Duration(-90s));
}

void TestSimulation::suspend_stops_the_monotonic_clock() {
  World world;
  Alarm alarm(world.a.clock());
  const ClockReading before = world.a.clock().read();
  alarm.due = {before.mono + 10s};
  world.a.drive(alarm);
  world.simulation.at(4s, [&] { world.a.suspend(); });
  world.simulation.at(1h, [&] { world.a.resume(); });
  world.simulation.runFor(1h + 5s);
  QVERIFY(alarm.rang.empty());
  world.simulation.runFor(1s);
  QCOMPARE(alarm.rang.size(), std::size_t{1});
  QCOMPARE(alarm.rang[0], before.mono + 10s);
  QCOMPARE(world.a.clock().read().boot - before.boot, Duration(1h + 6s));
  QCOMPARE(world.a.clock().error(), Duration(0));
}

void TestSimulation::sleeping_host_loses_packets() {
  World world;
  world.b.suspend();
  world.near.send(1);
  world.simulation.runFor(1s);
  world.b.resume();
  world.near.send(2);
  world.simulation.runFor(1s);
  QCOMPARE(world.far.heard.size(), std::size_t{1});
  QCOMPARE(int{world.far.heard[0].payload[0]}, 2);
}

void TestSimulation::alarms_ring_exactly() {
  World world;
  Alarm alarm(world.a.clock());
  const MonoTime start = world.a.clock().monotonic();
  alarm.due = {start - 1s, start, start + 1ns, start + 3s, start + 3s};
  const auto expected = std::vector{start, start, start + 1ns, start + 3s, start + 3s};
  world.a.drive(alarm);
  world.simulation.runFor(10s);
  QVERIFY(alarm.rang == expected);
}

void TestSimulation::names_resolve_later() {
  World world;
  world.simulation.names().add("time.example", {"2001:db8::2", "10.0.0.2"});
  world.simulation.names().fail("broken.example", ErrorCode::NameLookupFailed);
  world.simulation.names().setLatency(30ms);
  std::vector<Network::LookupResult> results;
  const auto note = [&](Network::LookupResult result) { results.push_back(std::move(result)); };
  std::vector<std::unique_ptr<Lookup>> lookups;
  for (const char* name : {"time.example", "10.0.0.2", "broken.example", "unknown.example"}) {
    lookups.push_back(world.a.resolve(name, 4433, note));
  }
  world.simulation.runFor(29ms);
  QVERIFY(results.empty());
  world.simulation.runFor(1ms);
  QCOMPARE(results.size(), std::size_t{4});
  QCOMPARE(results[0]->size(), std::size_t{2});
  QCOMPARE((*results[0])[0].toString(), std::string("[2001:db8::2]:4433"));
  QCOMPARE((*results[1])[0].toString(), std::string("10.0.0.2:4433"));
  QVERIFY(results[2].error().code == ErrorCode::NameLookupFailed);
  QVERIFY(results[3].error().code == ErrorCode::NameNotFound);
}

void TestSimulation::dropped_lookup_never_calls_back() {
  World world;
  bool called = false;
  world.a.resolve("10.0.0.2", 1, [&](const Network::LookupResult&) { called = true; }).reset();
  world.simulation.runFor(1s);
  QVERIFY(!called);
}

void TestSimulation::injected_packets_may_lie_about_their_source() {
  World world;
  world.b.inject(
      {.payload = {}, .source = *SocketAddress::parse("10.0.0.77", 1), .destination = world.b.address(kPort)});
  world.a.inject(
      {.payload = {1, 2}, .source = *SocketAddress::parse("10.0.0.77", 1), .destination = world.b.address(kPort)});
  world.simulation.runFor(1ms);
  QCOMPARE(world.far.heard.size(), std::size_t{2});
  QVERIFY(world.far.heard[0].payload.empty());
  QCOMPARE(world.far.heard[1].packet.remote.toString(), std::string("10.0.0.77:1"));
}

QTEST_APPLESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
