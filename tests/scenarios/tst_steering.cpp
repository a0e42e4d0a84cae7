// SPDX-License-Identifier: MIT
// How well a clock is kept, over all kinds of networks and with all kinds of oscillators.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "steered.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(sim::PathModel)

namespace {

// Chrony's figures on comparable paths, polled every second or oftener.
constexpr Duration kLanHalf = 1us;
constexpr Duration kLanMost = 2500ns;
constexpr Duration kWifiHalf = 83us;
constexpr Duration kWifiMost = 285us;
constexpr Duration kWanHalf = 320us;
constexpr Duration kWanMost = 670us;

Record recordSettled(std::size_t servers, const sim::PathModel& path, Duration time) {
  return recordEachSeed([&](std::uint64_t seed) { return makeSettled(seed, servers, path)->observeClock(time, 5s); },
                        kSteeredSeeds);
}

// With another oscillator than the usual one.
Record recordOscillator(const sim::ClockModel& clock, const sim::PathModel& path) {
  return recordEachSeed(
      [&](std::uint64_t seed) {
        Story story(seed, clock);
        story.addServers(3, path);
        story.steer();
        story.watch(kDailyPoll);
        story.letPass(10min);
        return story.observeClock(20min, 5s);
      },
      kSteeredSeeds);
}

}  // namespace

class TestSteering : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void idle_lan_is_kept_to_a_microsecond();
  void single_server_on_an_idle_lan_is_followed();
  void busy_lan();
  void wifi();
  void wan();
  void single_server_over_the_wan();
  void wan_that_loses_and_delays_packets();
  void streams_do_as_well();
  void near_and_far_servers_together();
  void frequency_is_known_after_ten_minutes_data();
  void frequency_is_known_after_ten_minutes();
  void oscillator_that_is_off_data();
  void oscillator_that_is_off();
  void restless_oscillator_is_followed_honestly();
  void temperature_of_a_day_in_six_hours();
  void fast_temperature_swings_are_covered_data();
  void fast_temperature_swings_are_covered();
  void sudden_heat();
  void poll_interval_fits_the_network_data();
  void poll_interval_fits_the_network();
};

void TestSteering::idle_lan_is_kept_to_a_microsecond() {
  expectKept(recordSettled(3, kIdleLan, 15min), kLanHalf, kLanMost);
}

// One server polled every 16 s: the estimate is no better than its packets.
void TestSteering::single_server_on_an_idle_lan_is_followed() {
  expectKept(recordSettled(1, kIdleLan, 20min), 2 * kLanHalf, 2 * kLanMost);
}

void TestSteering::busy_lan() {
  expectKept(recordSettled(3, kLan, 15min), 6us, 20us);
}

void TestSteering::wifi() {
  expectKept(recordSettled(3, kWifi, 20min), kWifiHalf, kWifiMost);
}

void TestSteering::wan() {
  expectKept(recordSettled(4, kWan, 20min), kWanHalf, kWanMost);
}

void TestSteering::single_server_over_the_wan() {
  expectKept(recordSettled(1, kWan, 1h), kWanHalf, kWanMost);
}

void TestSteering::wan_that_loses_and_delays_packets() {
  sim::PathModel path = kWan;
  path.loss = 0.05;
  path.spikes = 0.05;
  path.spike = 50ms;
  expectKept(recordSettled(4, path, 20min), kWanHalf, 2 * kWanMost);
}

void TestSteering::streams_do_as_well() {
  expectKept(recordEachSeed(
                 [](std::uint64_t seed) {
                   Story story(seed, usualClock(seed));
                   for (int i = 0; i < 3; ++i) {
                     story.addServer({.clock = {}, .path = kWifi, .transport = client::TransportChoice::Stream});
                   }
                   story.steer();
                   story.watch(kDailyPoll);
                   story.letPass(10min);
                   return story.observeClock(10min, 5s);
                 },
                 kSteeredSeeds),
             kWifiHalf, kWifiMost);
}

// The near one is as good as if it were alone.
void TestSteering::near_and_far_servers_together() {
  expectKept(recordEachSeed(
                 [](std::uint64_t seed) {
                   const auto story = makeSteered(seed, 1, kIdleLan);
                   story->addServers(3, kWan);
                   story->watch(kDailyPoll);
                   story->letPass(10min);
                   return story->observeClock(10min, 5s);
                 },
                 kSteeredSeeds),
             2 * kLanHalf, 2 * kLanMost);
}

void TestSteering::frequency_is_known_after_ten_minutes_data() {
  QTest::addColumn<std::size_t>("servers");
  QTest::addColumn<sim::PathModel>("path");
  QTest::addColumn<double>("ppm");
  QTest::newRow("idle LAN") << std::size_t{3} << kIdleLan << 0.1;
  QTest::newRow("Wi-Fi") << std::size_t{3} << kWifi << 0.1;
  QTest::newRow("WAN") << std::size_t{4} << kWan << 0.1;
}

// At 95 % of the computers.
void TestSteering::frequency_is_known_after_ten_minutes() {
  QFETCH(const std::size_t, servers);
  QFETCH(const sim::PathModel, path);
  QFETCH(const double, ppm);
  std::vector<double> errors;
  forEachSeed(
      [&](std::uint64_t seed) { errors.push_back(std::abs(frequencyError(*makeSettled(seed, servers, path)))); },
      kSteeredSeeds);
  std::ranges::sort(errors);
  const double most = errors[(errors.size() * 95 + 99) / 100 - 1];
  QVERIFY2(most <= ppm, qPrintable(QString::number(most)));
  qInfo("frequency error: p95 %.2f ppm", most);
}

void TestSteering::oscillator_that_is_off_data() {
  QTest::addColumn<qint64>("ppm");
  QTest::newRow("100 ppm fast") << qint64{100};
  QTest::newRow("100 ppm slow") << qint64{-100};
  QTest::newRow("480 ppm fast") << qint64{480};
  QTest::newRow("700 ppm slow") << qint64{-700};
}

void TestSteering::oscillator_that_is_off() {
  QFETCH(const qint64, ppm);
  const auto frequency = sim::FrequencyError::ppm(ppm);
  expectKept(recordOscillator({.frequency = frequency, .wander = {1'000}}, kIdleLan), kLanHalf, kLanMost);
}

// Ten times the usual wander.
void TestSteering::restless_oscillator_is_followed_honestly() {
  expectTrue(recordOscillator({.frequency = sim::FrequencyError::ppm(-30), .wander = {10'000}}, kLan));
}

// 2 ppm up and down, as in an office that warms and cools; observed where it changes fastest.
void TestSteering::temperature_of_a_day_in_six_hours() {
  expectKept(recordEachSeed(
                 [](std::uint64_t seed) {
                   const auto story = makeSettled(seed, 3, kLan);
                   sim::VirtualClock& clock = story->computer.clock();
                   const std::int64_t mean = clock.frequency().partsPerTrillion;
                   Record record;
                   for (int minute = 0; minute < 60; ++minute) {
                     const double part = std::sin(2 * std::numbers::pi * minute / 360);
                     clock.setFrequency({mean + std::llround(2e6 * part)});
                     record += story->observeClock(1min, 5s);
                   }
                   return record;
                 },
                 kSteeredSeeds / 2),
             10us, 30us);
}

void TestSteering::fast_temperature_swings_are_covered_data() {
  QTest::addColumn<std::size_t>("servers");
  QTest::addColumn<sim::PathModel>("path");
  QTest::addColumn<int>("period");
  QTest::addColumn<double>("ppm");
  QTest::addColumn<double>("coverage");
  QTest::newRow("idle LAN, 0.2 ppm in 5 min") << std::size_t{3} << kIdleLan << 5 << 0.2 << 0.94;
  QTest::newRow("idle LAN, 1 ppm in 10 min") << std::size_t{3} << kIdleLan << 10 << 1.0 << 0.94;
  QTest::newRow("LAN, 1 ppm in 10 min") << std::size_t{3} << kLan << 10 << 1.0 << 0.94;
  QTest::newRow("LAN, 1 ppm in an hour") << std::size_t{3} << kLan << 60 << 1.0 << 0.94;
  QTest::newRow("Wi-Fi, 1 ppm in 20 min") << std::size_t{3} << kWifi << 20 << 1.0 << 0.94;
  QTest::newRow("Wi-Fi, 5 ppm in an hour") << std::size_t{3} << kWifi << 60 << 5.0 << 0.94;
  QTest::newRow("single server on Wi-Fi, 1 ppm in an hour") << std::size_t{1} << kWifi << 60 << 1.0 << 0.94;
  QTest::newRow("WAN, 1 ppm in an hour") << std::size_t{4} << kWan << 60 << 1.0 << 0.94;
  QTest::newRow("WAN, 5 ppm in 20 min") << std::size_t{4} << kWan << 20 << 5.0 << 0.85;
}

// A frequency that swings is no random walk, which the estimated error assumes. A swing that is over sooner than a
// noisy network shows it is covered less often. The bound always holds.
void TestSteering::fast_temperature_swings_are_covered() {
  QFETCH(const std::size_t, servers);
  QFETCH(const sim::PathModel, path);
  QFETCH(const int, period);
  QFETCH(const double, ppm);
  QFETCH(const double, coverage);
  const Record all = recordEachSeed(
      [&](std::uint64_t seed) {
        const auto story = makeSettled(seed, servers, path);
        sim::VirtualClock& clock = story->computer.clock();
        const std::int64_t mean = clock.frequency().partsPerTrillion;
        Record record;
        for (int step = 0; step < 12 * 60; ++step) {
          const double part = std::sin(2 * std::numbers::pi * step / (12 * period));
          clock.setFrequency({mean + std::llround(1e6 * ppm * part)});
          record += story->observeClock(5s, 5s);
        }
        return record;
      },
      kSteeredSeeds / 3);
  expectBounded(all);
  const double covered = static_cast<double>(all.covered) / static_cast<double>(all.errors.size());
  QVERIFY2(covered >= coverage, qPrintable(QString::number(covered)));
  qInfo("%.1f %% covered", 100 * covered);
}

// The bound holds from the first second; the estimated error as soon as the new frequency is seen.
void TestSteering::sudden_heat() {
  const Record record = recordEachSeed(
      [](std::uint64_t seed) {
        const auto story = makeSettled(seed, 3, kIdleLan);
        sim::VirtualClock& clock = story->computer.clock();
        clock.setFrequency({clock.frequency().partsPerTrillion + 1'000'000});
        Record all = story->observeClock(2min, 1s);
        all.covered = 0;
        story->letPass(5min);
        const Record after = story->observeClock(5min, 5s);
        QTest::qVerify(after.covered >= 0.9 * static_cast<double>(after.errors.size()), "covered", "", __FILE__,
                       __LINE__);
        return all;
      },
      kSteeredSeeds);
  expectBounded(record);
  QVERIFY2(record.largest() < 100, qPrintable(QString::number(record.largest())));
}

void TestSteering::poll_interval_fits_the_network_data() {
  QTest::addColumn<qint64>("delay");
  QTest::addColumn<qint64>("jitter");
  QTest::addColumn<int>("fewest");
  QTest::addColumn<int>("most");
  QTest::newRow("idle LAN") << qint64{30} << qint64{8} << 112 << 230;
  QTest::newRow("WAN") << qint64{10'000} << qint64{3'000} << 20 << 80;
}

// Samples of one server in an hour, the ten minutes of the start apart. On the WAN, a poll is a burst of four.
void TestSteering::poll_interval_fits_the_network() {
  QFETCH(const qint64, delay);
  QFETCH(const qint64, jitter);
  QFETCH(const int, fewest);
  QFETCH(const int, most);
  forEachSeed(
      [&](std::uint64_t seed) {
        const auto story = makeSettled(
            seed, 1, {.delay = std::chrono::microseconds(delay), .jitter = std::chrono::microseconds(jitter)});
        story->letPass(50min);
        const auto before = story->samples();
        story->letPass(1h);
        const auto samples = static_cast<int>(story->samples() - before);
        QVERIFY2(samples >= fewest && samples <= most, qPrintable(QString::number(samples)));
      },
      kSteeredSeeds / 2);
}

QTEST_GUILESS_MAIN(TestSteering)
#include "tst_steering.moc"
