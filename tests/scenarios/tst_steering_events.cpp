// SPDX-License-Identifier: MIT
// A steered clock at the start, with falsetickers, leap seconds, suspend, network changes, and other programs that set
// the clock.
#include <malloc.h>

#include <QTest>
#include <cmath>
#include <functional>

#include "steered.h"
#include "wire/extensions.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using clock::LeapSecond;
using discipline::Refusal;
using Kind = discipline::KeeperEvent::Kind;

namespace {

constexpr WallTime kLeapEve = std::chrono::sys_days(std::chrono::December / 31 / 2026) + 23h;

// The certificates of the simulated servers have expired by then.
const StoryServer kUncheckedServer{.clock = {}, .path = kLan, .verified = false};

void forSeeds(const std::function<void(std::uint64_t seed)>& tell) {
  forEachSeed(tell, kSteeredSeeds);
}

Record recordSeeds(const std::function<Record(std::uint64_t seed)>& tell) {
  return recordEachSeed(tell, kSteeredSeeds);
}

std::string inMilliseconds(Duration value) {
  return std::to_string(std::chrono::duration<double, std::milli>(value).count()) + " ms";
}

wire::ClockReport reportOf(const char* key, const std::string& value) {
  return {.quality = std::nullopt, .source = std::nullopt, .metadata = {{key, value}}};
}

void changeAllPaths(Story& story, std::size_t servers, const std::function<void(sim::PathModel& path)>& change) {
  for (std::size_t i = 0; i < servers; ++i) {
    story.changePath(i, change);
  }
}

// As settimeofday() or `date -s` does it.
void stepByHand(Story& story, Duration by) {
  story.computer.clock().step(by);
  story.kernel().forgetState();
}

// Bytes allocated by this process.
std::size_t usedMemory() {
  return mallinfo2().uordblks;
}

}  // namespace

class TestSteeringEvents : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void clock_is_set_within_a_second_of_the_start_data();
  void clock_is_set_within_a_second_of_the_start();
  void dead_server_delays_the_start_by_less_than_a_second();
  void offset_below_the_step_is_slewed_without_overshoot_data();
  void offset_below_the_step_is_slewed_without_overshoot();
  void restart_from_the_drift_file_knows_the_frequency();
  void restart_after_kill_in_a_slew_goes_on();
  void handover_keeps_the_frequency_of_the_kernel();
  void asymmetric_step_of_one_path_hardly_matters();
  void asymmetric_step_of_all_paths_stays_within_the_bound();
  void liar_is_not_followed();
  void server_that_begins_to_lie_is_dropped();
  void slow_liar_is_dropped();
  void quarrelling_servers_move_nothing();
  void single_server_of_three_sets_no_clock();
  void unsynchronised_servers_set_no_clock();
  void server_that_knows_little_is_believed_as_little();
  void leap_second_is_applied_by_the_kernel_data();
  void leap_second_is_applied_by_the_kernel();
  void leap_second_of_one_server_is_not_armed();
  void suspend_of_eight_hours();
  void restarted_server_goes_unnoticed();
  void network_change_keeps_the_frequency();
  void holdover_of_a_day_is_honest();
  void blackout_of_ten_minutes_is_bridged();
  void clock_set_back_by_hand_is_slewed_right_data();
  void clock_set_back_by_hand_is_slewed_right();
  void clock_set_far_off_by_hand_waits_for_the_administrator();
  void rate_changed_by_another_program_is_corrected();
  void lost_privilege_is_told();
  void day_leaves_memory_as_it_is();
};

void TestSteeringEvents::clock_is_set_within_a_second_of_the_start_data() {
  QTest::addColumn<qint64>("seconds");
  QTest::newRow("3 h behind") << qint64{-10'800};
  QTest::newRow("3 h ahead") << qint64{10'800};
  QTest::newRow("a minute behind") << qint64{-60};
  QTest::newRow("2 s ahead") << qint64{2};
}

void TestSteeringEvents::clock_is_set_within_a_second_of_the_start() {
  QFETCH(const qint64, seconds);
  forSeeds([&](std::uint64_t seed) {
    const auto story = makeSteered(seed, 3, kWan, std::chrono::seconds(seconds));
    story->watch(kDailyPoll);
    story->letPass(1s);
    const Duration error = story->clockError();
    QVERIFY2(magnitude(error) < 10ms, inMilliseconds(error).c_str());
    QVERIFY(story->keeper().tracking().synchronised);
    expectBounded(story->observeClock(1min));
    QCOMPARE(story->kernel().steps(), std::uint64_t{1});
  });
}

void TestSteeringEvents::dead_server_delays_the_start_by_less_than_a_second() {
  forSeeds([](std::uint64_t seed) {
    const auto story = makeSteered(seed, 4, kWan, 3h);
    story->changePath(2, [](sim::PathModel& path) { path.down = true; });
    story->watch(kDailyPoll);
    story->letPass(1s);
    QVERIFY(magnitude(story->clockError()) < 10ms);
  });
}

void TestSteeringEvents::offset_below_the_step_is_slewed_without_overshoot_data() {
  QTest::addColumn<int>("milliseconds");
  QTest::addColumn<double>("ppm");
  QTest::newRow("200 ms behind") << -200 << 500.0;
  QTest::newRow("200 ms ahead") << 200 << 500.0;
  QTest::newRow("900 ms ahead, quickly") << 900 << 5'000.0;
  QTest::newRow("20 ms behind, slowly") << -20 << 50.0;
}

void TestSteeringEvents::offset_below_the_step_is_slewed_without_overshoot() {
  QFETCH(const int, milliseconds);
  QFETCH(const double, ppm);
  const Duration offset = std::chrono::milliseconds(milliseconds);
  forSeeds([&](std::uint64_t seed) {
    const auto story = std::make_unique<Story>(seed, usualClock(seed, offset));
    story->addServers(3, kWan);
    story->steer({.maxSlewRate = ppm * 1e-6});
    story->watch(kDailyPoll);
    const Duration slew = fromSeconds(std::abs(toSeconds(offset)) / (ppm * 1e-6));
    for (Duration passed = 0s; passed < slew + 1min; passed += 1s) {
      story->letPass(1s);
      const Duration overshoot = milliseconds > 0 ? -story->clockError() : story->clockError();
      QVERIFY2(overshoot <= magnitude(offset) / 20, inMilliseconds(overshoot).c_str());
    }
    QVERIFY2(magnitude(story->clockError()) < 3ms, inMilliseconds(story->clockError()).c_str());
    QCOMPARE(story->kernel().steps(), std::uint64_t{0});
  });
}

// The first poll after the start burst is 2 s later: until then the frequency is known from the drift file alone.
void TestSteeringEvents::restart_from_the_drift_file_knows_the_frequency() {
  forSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 3, kIdleLan);
    const auto drift = story->keeper().drift();
    QVERIFY(drift);
    story->stopSteering();
    QVERIFY(story->kernel().setFrequency(0));  // as after a boot
    story->letPass(1min);
    story->steer({}, drift);
    story->watch(kDailyPoll);
    story->letPass(200ms);
    QVERIFY2(std::abs(frequencyError(*story)) <= 0.2, qPrintable(QString::number(frequencyError(*story))));
    story->letPass(20s);
    expectBounded(story->observeClock(1min));
    QVERIFY(std::abs(frequencyError(*story)) <= 0.2);
    QVERIFY(magnitude(story->clockError()) < 20us);
  });
}

void TestSteeringEvents::restart_after_kill_in_a_slew_goes_on() {
  forSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 3, kLan);
    const auto drift = story->keeper().drift();
    stepByHand(*story, -200ms);
    story->letPass(1min);
    QVERIFY(std::abs(story->keeper().tracking().slewRate) > 499e-6);
    story->stopSteering(true);
    story->letPass(10s);
    story->steer({}, drift);
    story->watch(kDailyPoll);
    story->letPass(1s);
    expectBounded(story->observeClock(7min));
    QVERIFY2(magnitude(story->clockError()) < 200us, inMilliseconds(story->clockError()).c_str());
  });
}

// From another daemon, without a drift file.
void TestSteeringEvents::handover_keeps_the_frequency_of_the_kernel() {
  forSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 3, kIdleLan);
    story->stopSteering();
    story->letPass(1min);
    story->steer();
    story->watch(kDailyPoll);
    story->letPass(100ms);
    QVERIFY2(std::abs(frequencyError(*story)) <= 1, qPrintable(QString::number(frequencyError(*story))));
    expectBounded(story->observeClock(1min));
    QVERIFY(magnitude(story->clockError()) < 20us);
  });
}

void TestSteeringEvents::asymmetric_step_of_one_path_hardly_matters() {
  const Record record = recordSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 4, kWan);
    story->back(1).delay += 20ms;
    return story->observeClock(15min, 5s);
  });
  expectBounded(record);
  QVERIFY2(record.quantile(0.95) < 3'000, qPrintable(QString::number(record.quantile(0.95))));
}

// No estimate can notice that, but the bound covers it.
void TestSteeringEvents::asymmetric_step_of_all_paths_stays_within_the_bound() {
  expectBounded(recordSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 3, kLan);
    for (std::size_t i = 0; i < 3; ++i) {
      story->back(i).delay += 2ms;
    }
    Record record = story->observeClock(10min, 5s);
    for (std::size_t i = 0; i < 3; ++i) {
      story->back(i).delay -= 2ms;
    }
    return record += story->observeClock(5min, 5s);
  }));
}

void TestSteeringEvents::liar_is_not_followed() {
  expectKept(recordSeeds([](std::uint64_t seed) {
               Story story(seed, usualClock(seed));
               story.addServer({.clock = {.offset = 300ms}, .path = kLan});
               story.addServers(3, kLan);
               story.steer();
               story.watch(kDailyPoll);
               story.letPass(10min);
               return story.observeClock(10min, 5s);
             }),
             10us, 30us);
}

void TestSteeringEvents::server_that_begins_to_lie_is_dropped() {
  const Record record = recordSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 4, kLan);
    story->host(0).clock().step(100ms);
    const Record all = story->observeClock(10min, 5s);
    QTest::qVerify(story->statusOf(0) == ServerStatus::Falseticker, "falseticker", "", __FILE__, __LINE__);
    return all;
  });
  expectBounded(record);
  QVERIFY2(record.largest() < 300, qPrintable(QString::number(record.largest())));
}

// Its clock runs away by 50 ppm; at first it is believed.
void TestSteeringEvents::slow_liar_is_dropped() {
  const Record record = recordSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 4, kLan);
    story->host(0).clock().setFrequency(sim::FrequencyError::ppm(50));
    Record all = story->observeClock(20min, 5s);
    QTest::qVerify(story->statusOf(0) == ServerStatus::Falseticker, "falseticker", "", __FILE__, __LINE__);
    return all;
  });
  QCOMPARE(record.silent, 0);
  QVERIFY2(record.largest() < 500, qPrintable(QString::number(record.largest())));
}

void TestSteeringEvents::quarrelling_servers_move_nothing() {
  forSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 4, kLan);
    story->host(0).clock().step(1s);
    story->host(1).clock().step(-1s);
    story->letPass(10min);
    QVERIFY(story->keeper().tracking().refusal == Refusal::ServersDisagree);
    QVERIFY(countEvents(*story, Kind::Refused) >= 1);
    expectBounded(story->observeClock(1min));
    QVERIFY2(magnitude(story->clockError()) < 2ms, inMilliseconds(story->clockError()).c_str());
  });
}

void TestSteeringEvents::single_server_of_three_sets_no_clock() {
  forSeeds([](std::uint64_t seed) {
    Story story(seed, usualClock(seed, 5s));
    story.addServers(3, kLan);
    for (const std::size_t dead : {1, 2}) {
      story.changePath(dead, [](sim::PathModel& path) { path.down = true; });
    }
    story.steer({.minServers = 2});
    story.watch(kDailyPoll);
    story.letPass(2min);
    QVERIFY(story.keeper().tracking().refusal == Refusal::TooFewServers);
    QVERIFY(!story.kernel().state().value().synchronised);
    QCOMPARE(story.kernel().steps(), std::uint64_t{0});
    story.changePath(1, [](sim::PathModel& path) { path.down = false; });
    story.letPass(5min);
    QVERIFY(story.kernel().state().value().synchronised);
    QVERIFY(magnitude(story.clockError()) < 1ms);
  });
}

void TestSteeringEvents::unsynchronised_servers_set_no_clock() {
  forSeeds([](std::uint64_t seed) {
    const auto story = makeSteered(seed, 2, kLan, 5s);
    for (const std::size_t server : {0, 1}) {
      story->report(server, {.quality = std::nullopt,
                             .source = wire::TimeSourceInfo{.stratum = 0, .type = wire::SourceType::Ntp, .info = ""},
                             .metadata = {}});
    }
    story->watch(kDailyPoll);
    story->letPass(1min);
    QVERIFY(story->keeper().tracking().refusal == Refusal::NoAnswer);
    QVERIFY(!story->kernel().state().value().synchronised);
    QCOMPARE(story->kernel().steps(), std::uint64_t{0});
  });
}

void TestSteeringEvents::server_that_knows_little_is_believed_as_little() {
  forSeeds([](std::uint64_t seed) {
    const auto story = makeSteered(seed, 1, kLan);
    story->report(0, reportOf(wire::kMaxErrorKey, "50000"));
    story->watch(kDailyPoll);
    story->letPass(5min);
    const clock::KernelState told = story->kernel().state().value();
    QVERIFY(told.synchronised);
    QVERIFY(told.maxError >= 50ms);
  });
}

void TestSteeringEvents::leap_second_is_applied_by_the_kernel_data() {
  QTest::addColumn<bool>("insert");
  QTest::newRow("inserted") << true;
  QTest::newRow("left out") << false;
}

void TestSteeringEvents::leap_second_is_applied_by_the_kernel() {
  QFETCH(const bool, insert);
  const Duration by = insert ? -1s : 1s;
  expectKept(recordSeeds([&](std::uint64_t seed) {
               Story story(seed, usualClock(seed), kLeapEve);
               for (std::size_t i = 0; i < 3; ++i) {
                 story.addServer(kUncheckedServer);
                 story.report(i, reportOf(wire::kLeapKey, insert ? wire::kLeapInsert : wire::kLeapDelete));
                 story.simulation.at(insert ? 1h : 1h - 1s, [&story, i, by] {
                   story.host(i).clock().step(by);
                   story.report(i, {});
                 });
               }
               story.steer();
               story.watch(kDailyPoll);
               story.letPass(40min);
               QTest::qVerify(story.kernel().state().value().leap == (insert ? LeapSecond::Insert : LeapSecond::Delete),
                              "armed", "", __FILE__, __LINE__);
               Record record = story.observeClock(19min + 50s, 5s);
               story.letPass(20s);
               QTest::qVerify(story.kernel().leapt() == by, "applied", "", __FILE__, __LINE__);
               record += story.observeClock(20min, 5s);
               QTest::qVerify(story.keeper().tracking().leap == LeapSecond::None, "disarmed", "", __FILE__, __LINE__);
               QTest::qVerify(countEvents(story, Kind::Disturbed) == 0, "undisturbed", "", __FILE__, __LINE__);
               QTest::qVerify(countEvents(story, Kind::Unsynchronised) == 0, "synchronised", "", __FILE__, __LINE__);
               return record;
             }),
             20us, 60us);
}

void TestSteeringEvents::leap_second_of_one_server_is_not_armed() {
  forSeeds([](std::uint64_t seed) {
    Story story(seed, usualClock(seed), kLeapEve);
    for (int i = 0; i < 3; ++i) {
      story.addServer(kUncheckedServer);
    }
    story.report(1, reportOf(wire::kLeapKey, std::string(wire::kLeapInsert)));
    story.steer();
    story.watch(kDailyPoll);
    expectBounded((story.letPass(1s), story.observeClock(10min, 5s)));
    QVERIFY(story.kernel().state().value().leap == LeapSecond::None);
    QCOMPARE(countEvents(story, Kind::LeapArmed), std::size_t{0});
  });
}

// On resume, the kernel sets the clock from the real-time clock, which is 400 ms off by then.
void TestSteeringEvents::suspend_of_eight_hours() {
  forSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 3, kWifi);
    story->computer.suspend();
    story->letPass(8h);
    stepByHand(*story, 400ms);
    story->computer.resume();
    story->letPass(10s);
    QVERIFY(countEvents(*story, Kind::Disturbed) >= 1);
    expectBounded(story->observeClock(14min, 5s));
    QVERIFY(std::abs(frequencyError(*story)) < 1);
    QVERIFY2(magnitude(story->clockError()) < 500us, inMilliseconds(story->clockError()).c_str());
  });
}

void TestSteeringEvents::restarted_server_goes_unnoticed() {
  expectTrue(recordSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 2, kLan);
    story->kill(0);
    Record record = story->observeClock(2min, 5s);
    story->restart(0);
    record += story->observeClock(10min, 5s);
    QTest::qVerify((story->reachOf(0) & 1U) != 0, "reached", "", __FILE__, __LINE__);
    return record;
  }));
}

void TestSteeringEvents::network_change_keeps_the_frequency() {
  const Record record = recordSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 3, kLan);
    story->computer.moveTo({"100.64.0.9"});
    changeAllPaths(*story, 3, [](sim::PathModel& path) { path = {.delay = 25ms, .jitter = 5ms}; });
    story->changeNetwork();
    Record all = story->observeClock(10min, 5s);
    QTest::qVerify(std::abs(frequencyError(*story)) < 0.5, "frequency", "", __FILE__, __LINE__);
    return all;
  });
  expectBounded(record);
  QVERIFY2(record.largest() < 10'000, qPrintable(QString::number(record.largest())));
}

void TestSteeringEvents::holdover_of_a_day_is_honest() {
  const Record record = recordSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 3, kIdleLan);
    changeAllPaths(*story, 3, [](sim::PathModel& path) { path.down = true; });
    story->letPass(2min);
    Record all = story->observeClock(24h, 10min);
    QTest::qVerify(story->keeper().tracking().maxError < 2s, "useful", "", __FILE__, __LINE__);
    changeAllPaths(*story, 3, [](sim::PathModel& path) { path.down = false; });
    story->letPass(1h);  // silent servers are polled every 128 s at most; then the offset is slewed
    QTest::qVerify(magnitude(story->clockError()) < 50us, "back", "", __FILE__, __LINE__);
    return all;
  });
  expectTrue(record);
}

void TestSteeringEvents::blackout_of_ten_minutes_is_bridged() {
  expectKept(recordSeeds([](std::uint64_t seed) {
               const auto story = makeSettled(seed, 3, kIdleLan);
               changeAllPaths(*story, 3, [](sim::PathModel& path) { path.down = true; });
               Record record = story->observeClock(10min, 5s);
               changeAllPaths(*story, 3, [](sim::PathModel& path) { path.down = false; });
               return record += story->observeClock(10min, 5s);
             }),
             10us, 100us);
}

void TestSteeringEvents::clock_set_back_by_hand_is_slewed_right_data() {
  QTest::addColumn<int>("milliseconds");
  QTest::newRow("half a second back") << -500;
  QTest::newRow("half a second ahead") << 500;
  QTest::newRow("20 ms ahead") << 20;
}

// At the latest five seconds later the kernel is told that the clock is unsynchronised, and soon how wrong it is.
void TestSteeringEvents::clock_set_back_by_hand_is_slewed_right() {
  QFETCH(const int, milliseconds);
  forSeeds([&](std::uint64_t seed) {
    const auto story = makeSettled(seed, 3, kLan);
    stepByHand(*story, std::chrono::milliseconds(milliseconds));
    story->letPass(7s);
    QCOMPARE(countEvents(*story, Kind::Disturbed), std::size_t{1});
    expectBounded(story->observeClock(2s * std::abs(milliseconds) + 1min, 5s));
    QVERIFY2(magnitude(story->clockError()) < 100us, inMilliseconds(story->clockError()).c_str());
    QCOMPARE(story->kernel().steps(), std::uint64_t{0});
  });
}

void TestSteeringEvents::clock_set_far_off_by_hand_waits_for_the_administrator() {
  forSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 3, kLan);
    stepByHand(*story, 2h);
    story->letPass(1min);
    QVERIFY(story->keeper().tracking().refusal == Refusal::BeyondPanicLimit);
    QVERIFY(!story->kernel().state().value().synchronised);
    QVERIFY(magnitude(story->clockError() - 2h) < 10ms);
    QVERIFY(story->keeper().stepNow().value());
    story->letPass(1min);
    QVERIFY(story->kernel().state().value().synchronised);
    QVERIFY2(magnitude(story->clockError()) < 1ms, inMilliseconds(story->clockError()).c_str());
  });
}

void TestSteeringEvents::rate_changed_by_another_program_is_corrected() {
  forSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 3, kLan);
    QVERIFY(story->kernel().setFrequency(story->kernel().frequency().value() + 80e-6));
    story->letPass(5min);
    expectBounded(story->observeClock(1min));
    QVERIFY2(magnitude(story->clockError()) < 100us, inMilliseconds(story->clockError()).c_str());
  });
}

void TestSteeringEvents::lost_privilege_is_told() {
  forSeeds([](std::uint64_t seed) {
    const auto story = makeSettled(seed, 1, kLan);
    story->kernel().revoke();
    story->letPass(2min);
    QVERIFY(countEvents(*story, Kind::Failed) >= 1);
  });
}

void TestSteeringEvents::day_leaves_memory_as_it_is() {
  const auto story = makeSettled(1, 2, kWan);
  story->letPass(6h);
  const std::size_t before = usedMemory();
  const std::size_t events = story->events().size();
  story->letPass(18h);
  const std::size_t after = usedMemory();
  QVERIFY2(after < before + before / 20, qPrintable(QStringLiteral("%1 to %2 bytes").arg(before).arg(after)));
  QCOMPARE(story->events().size(), events);
}

QTEST_GUILESS_MAIN(TestSteeringEvents)
#include "tst_steering_events.moc"
