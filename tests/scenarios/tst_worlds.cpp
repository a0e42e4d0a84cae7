// SPDX-License-Identifier: MIT
// Different clocks and networks, without events: accuracy of the answer and of its error estimates.
#include <QTest>

#include "story.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

/// The parameters of one scenario.
struct World {
  std::size_t servers = 1;
  sim::PathModel path = kLan;
  sim::ClockModel clock;
  sim::KernelModel kernel;        // of the computer
  sim::KernelModel serverKernel;  // of each server
  client::TransportChoice transport = client::TransportChoice::Auto;
  PollRange poll{.shortest = 1s, .longest = 1s};
  Duration warmUp = 60s;
  Duration observed = 60s;
  Duration every = 1s;
  std::uint64_t seeds = kSeeds;  // more if few packets decide, because the instants of one scenario are similar then
  // Limits of the errors, microseconds; nothing: only the error estimates are checked.
  std::optional<double> median;
  std::optional<double> percentile95;
};

constexpr PollRange kFast{.shortest = 62'500us, .longest = 62'500us};
constexpr std::uint64_t kManySeeds = 80;
constexpr PollRange kAdaptive{.shortest = 1s, .longest = 64s};

Record observe(const World& world, std::uint64_t seed) {
  Story story(seed, world.clock);
  story.computer.kernel() = world.kernel;
  for (std::size_t i = 0; i < world.servers; ++i) {
    story.addServer({.clock = {}, .path = world.path, .transport = world.transport});
    story.host(i).kernel() = world.serverKernel;
  }
  story.watch(world.poll);
  story.letPass(world.warmUp);
  return story.observe(world.observed, world.every);
}

}  // namespace

Q_DECLARE_METATYPE(World)

class TestWorlds : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answer_is_good_and_says_how_good_data();
  void answer_is_good_and_says_how_good();
  void drifting_clock_on_a_lan_passes_chronys_own_marks();
};

void TestWorlds::answer_is_good_and_says_how_good_data() {
  using sim::FrequencyError;
  constexpr FrequencyError kQuartz{1'000};      // a usual one: 0.001 ppm after 1 s
  constexpr FrequencyError kBadQuartz{10'000};  // one beside a processor whose temperature changes
  QTest::addColumn<World>("world");
  const auto add = [](const char* name, const World& world) { QTest::newRow(name) << world; };

  // Paths.
  add("LAN", {});
  add("five servers on a LAN", {.servers = 5});
  add("switch in a data centre",
      {.path = {.delay = 20us, .jitter = 5us}, .poll = kFast, .warmUp = 10s, .observed = 10s});
  add("WAN", {.path = kWan, .warmUp = 90s, .median = 321, .percentile95 = 672});
  add("three servers on a WAN", {.servers = 3, .path = kWan});
  add("Wi-Fi, often asked",
      {.path = kWifi, .poll = kFast, .warmUp = 10s, .observed = 10s, .median = 83, .percentile95 = 285});
  add("Wi-Fi with stations that sleep", {.path = {.delay = 1ms, .jitter = 1ms, .spikes = 0.2, .spike = 50ms}});
  add("mobile network", {.path = {.delay = 25ms, .jitter = 15ms, .loss = 0.02}});
  add("satellite", {.path = {.delay = 280ms, .jitter = 5ms}, .warmUp = 90s});
  add("line filled to the brim", {.path = {.delay = 5ms, .jitter = 60ms}, .warmUp = 90s, .seeds = kManySeeds});
  add("queues that come and go", {.path = {.delay = 5ms, .jitter = 50us, .spikes = 0.5, .spike = 10ms}});
  add("half of the packets queue long", {.path = {.delay = 5ms, .jitter = 20us, .spikes = 0.5, .spike = 20ms}});
  add("some packets queue shortly", {.path = {.delay = 5ms, .jitter = 20us, .spikes = 0.3, .spike = 2ms}});
  add("one packet in five is lost", {.path = {.delay = 5ms, .jitter = 1ms, .loss = 0.2}});
  add("losses come in bursts",
      {.path = {.delay = 5ms, .jitter = 1ms, .lossBursts = 0.05, .lossBurst = 2s}, .seeds = kManySeeds});
  add("packets overtake and double", {.path = {.delay = 5ms,
                                               .jitter = 1ms,
                                               .loss = 0.1,
                                               .duplication = 0.05,
                                               .reordering = 0.1,
                                               .reorderDelay = 10ms,
                                               .keepsOrder = false},
                                      .warmUp = 90s});
  add("streams on a lossy path",
      {.path = {.delay = 5ms, .jitter = 1ms, .loss = 0.1}, .transport = client::TransportChoice::Stream});

  // Clocks.
  add("clock that is an hour behind", {.path = kWan, .clock = {.offset = -1h}});
  add("clock that runs 100 ppm fast", {.path = kWan, .clock = {.frequency = FrequencyError::ppm(100)}});
  add("clock that runs 500 ppm slow", {.path = kWan, .clock = {.frequency = FrequencyError::ppm(-500)}, .warmUp = 90s});
  add("usual quartz on a LAN", {.clock = {.frequency = FrequencyError::ppm(12), .wander = kQuartz}});
  add("bad quartz on a LAN", {.clock = {.frequency = FrequencyError::ppm(-30), .wander = kBadQuartz}});
  add("usual quartz on a WAN",
      {.path = kWan, .clock = {.frequency = FrequencyError::ppm(12), .wander = kQuartz}, .warmUp = 120s});

  // Kernels.
  add("stamps by programs only",
      {.kernel = {.receiveStamps = false, .transmitStamps = false, .receiveLatency = 30us, .transmitLatency = 30us}});
  add("server without kernel stamps",
      {.serverKernel = {
           .receiveStamps = false, .transmitStamps = false, .receiveLatency = 30us, .transmitLatency = 30us}});
  add("half of the transmit stamps get lost", {.kernel = {.transmitStampLoss = 0.5, .transmitLatency = 1us}});
  add("busy server", {.serverKernel = {.receiveLatency = 2ms, .transmitLatency = 50us}});

  // Pace.
  add("asked every 64 seconds",
      {.path = kWan, .poll = {.shortest = 64s, .longest = 64s}, .warmUp = 30min, .observed = 2h, .every = 20s});
  add("steady clock, asked less and less",
      {.path = kWan, .poll = kAdaptive, .warmUp = 30min, .observed = 2h, .every = 20s});
  add("usual quartz, asked as needed",
      {.path = kWan, .clock = {.wander = kQuartz}, .poll = kAdaptive, .warmUp = 30min, .observed = 2h, .every = 20s});
  add("bad quartz on a LAN, asked as needed",
      {.clock = {.wander = kBadQuartz}, .poll = kAdaptive, .warmUp = 30min, .observed = 2h, .every = 20s});
  add("bad quartz on a WAN, asked as needed", {.path = kWan,
                                               .clock = {.wander = kBadQuartz},
                                               .poll = kAdaptive,
                                               .warmUp = 30min,
                                               .observed = 2h,
                                               .every = 20s});
  add("just begun", {.path = kWan, .warmUp = 4s, .observed = 10s});
}

void TestWorlds::answer_is_good_and_says_how_good() {
  QFETCH(World, world);
  const Record record = recordEachSeed([&](std::uint64_t seed) { return observe(world, seed); }, world.seeds);
  expectHonest(record);
  QVERIFY(!world.median || record.quantile(0.5) <= *world.median);
  QVERIFY(!world.percentile95 || record.quantile(0.95) <= *world.percentile95);
}

// From an offset of 0.1 s and a frequency error of 100 ppm, with 100 us of jitter: 0.3 ms rms and at most 1 ms after
// two minutes.
void TestWorlds::drifting_clock_on_a_lan_passes_chronys_own_marks() {
  const World world{.clock = {.offset = -100ms, .frequency = sim::FrequencyError::ppm(-100)}, .warmUp = 120s};
  const Record record = recordEachSeed([&](std::uint64_t seed) { return observe(world, seed); });
  expectHonest(record);
  QVERIFY(record.rms() <= 300);
  QVERIFY(record.largest() <= 1'000);
}

QTEST_GUILESS_MAIN(TestWorlds)
#include "tst_worlds.moc"
