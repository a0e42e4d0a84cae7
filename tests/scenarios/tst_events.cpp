// SPDX-License-Identifier: MIT
// Events of a computer, its network and its servers during polling.
#include <QTest>

#include "story.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

/// A computer that has polled `servers` servers for a minute.
std::unique_ptr<Story> makeStory(std::uint64_t seed, std::size_t servers, const sim::PathModel& path,
                                 const sim::ClockModel& clock = {}) {
  auto story = std::make_unique<Story>(seed, clock);
  story->addServers(servers, path);
  story->watch(1s);
  story->letPass(60s);
  return story;
}

}  // namespace

class TestEvents : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The clock
  void clock_set_by_somebody_else_is_followed();
  void clock_slewed_by_somebody_else_is_followed();
  void clock_that_gets_warm_is_followed();
  void sleeping_computer_finds_the_time_again();
  void computer_that_sleeps_every_few_minutes_keeps_its_answer();
  void clock_set_wrong_during_sleep_is_noticed();
  // The network
  void asymmetric_path_stays_within_the_bound();
  void route_that_gets_longer_both_ways_changes_nothing();
  void route_that_gets_shorter_both_ways_changes_nothing();
  void congestion_comes_and_goes();
  void queue_that_builds_up_one_way_stays_within_the_bound();
  void blackout_ends_and_everything_goes_on();
  void network_change_is_measured_anew();
  void router_that_forgets_its_mapping_goes_unnoticed();
  void router_that_gets_another_address_goes_unnoticed();
  void laptop_that_changes_networks_keeps_its_answer();
  // The servers
  void dead_server_is_unreachable_and_not_missed();
  void silent_server_is_asked_less_often_until_it_is_back();
  void restarted_server_is_measured_again();
  void server_that_moved_is_found_at_its_new_address();
  void server_with_a_dead_address_is_reached_at_another();
  // Poll interval
  void steady_clock_is_asked_about_less_and_less();
  void sleep_quickens_the_pace();
  void same_seed_gives_the_same_answers();
};

void TestEvents::clock_set_by_somebody_else_is_followed() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 3, kLan);
    story->computer.clock().step(5s);
    story->letPass(10s);
    return story->observe(20s);
  }));
}

// As with adjtime(), by 500 ppm: begin and end are detected with the raw clock.
void TestEvents::clock_slewed_by_somebody_else_is_followed() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 3, kLan, {.offset = -20ms});
    story->computer.clock().slew(sim::FrequencyError::ppm(500));
    story->letPass(15s);
    Record record = story->observe(25s);
    story->computer.clock().slew({});
    story->letPass(15s);
    return record += story->observe(20s);
  }));
}

void TestEvents::clock_that_gets_warm_is_followed() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 1, kLan);
    Record record;
    for (int minute = 1; minute <= 5; ++minute) {
      story->computer.clock().setFrequency(sim::FrequencyError::ppm(minute));
      record += story->observe(60s);
    }
    return record;
  }));
}

void TestEvents::sleeping_computer_finds_the_time_again() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 3, kLan);
    story->computer.suspend();
    story->letPass(8h);
    story->computer.resume();
    story->letPass(10s);
    return story->observe(10s);
  }));
}

void TestEvents::computer_that_sleeps_every_few_minutes_keeps_its_answer() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 2, kLan, {.frequency = sim::FrequencyError::ppm(15)});
    Record record;
    for (int nap = 0; nap < 5; ++nap) {
      story->computer.suspend();
      story->letPass(10min);
      story->computer.resume();
      story->letPass(15s);
      record += story->observe(15s);
    }
    return record;
  }));
}

// A cheap machine's real-time clock loses minutes.
void TestEvents::clock_set_wrong_during_sleep_is_noticed() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 3, kLan);
    story->computer.suspend();
    story->letPass(1h);
    story->computer.clock().step(-3min);
    story->computer.resume();
    story->letPass(10s);
    return story->observe(10s);
  }));
}

// The asymmetry, 8 ms there and 2 ms back, cannot be detected: the offset is wrong by 3 ms, which is within the bound.
void TestEvents::asymmetric_path_stays_within_the_bound() {
  const Record record = recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServer({.clock = {}, .path = {.delay = 2ms, .jitter = 100us}});
    story.there(0).delay = 8ms;
    story.watch(1s);
    story.letPass(60s);
    return story.observe(10s);
  });
  expectBounded(record);
  QVERIFY(record.quantile(0) > 2'000);
}

void TestEvents::route_that_gets_longer_both_ways_changes_nothing() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 1, kWan);
    story->changePath(0, [](sim::PathModel& path) { path.delay = 40ms; });
    story->letPass(30s);
    return story->observe(60s);
  }));
}

void TestEvents::route_that_gets_shorter_both_ways_changes_nothing() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 1, {.delay = 40ms, .jitter = 3ms});
    story->changePath(0, [](sim::PathModel& path) { path.delay = 10ms; });
    story->letPass(30s);
    return story->observe(60s);
  }));
}

void TestEvents::congestion_comes_and_goes() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 1, {.delay = 5ms, .jitter = 200us});
    story->changePath(0, [](sim::PathModel& path) { path.jitter = 40ms; });
    Record record = story->observe(30s);
    story->changePath(0, [](sim::PathModel& path) { path.jitter = 200us; });
    return record += story->observe(30s);
  }));
}

// For a while only the answers are delayed by 150 us.
void TestEvents::queue_that_builds_up_one_way_stays_within_the_bound() {
  expectBounded(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 1, {.delay = 10us, .jitter = 5us});
    story->back(0).delay = 160us;
    Record record = story->observe(20s);
    story->back(0).delay = 10us;
    return record += story->observe(20s);
  }));
}

void TestEvents::blackout_ends_and_everything_goes_on() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 3, kLan);
    for (std::size_t i = 0; i < 3; ++i) {
      story->changePath(i, [](sim::PathModel& path) { path.down = true; });
    }
    story->letPass(60s);
    if (story->view().answer) {
      QTest::qFail("nobody answers, and there is an answer", __FILE__, __LINE__);
    }
    for (std::size_t i = 0; i < 3; ++i) {
      story->changePath(i, [](sim::PathModel& path) { path.down = false; });
    }
    story->letPass(20s);
    return story->observe(10s);
  }));
}

// From the LAN to a mobile network, reported by the system: earlier samples are dropped.
void TestEvents::network_change_is_measured_anew() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 2, kLan);
    for (std::size_t i = 0; i < 2; ++i) {
      story->changePath(i, [](sim::PathModel& path) { path = {.delay = 25ms, .jitter = 5ms}; });
    }
    story->changeNetwork();
    story->letPass(15s);
    return story->observe(30s);
  }));
}

// QUIC connections are identified by connection ids, so packets from another address are accepted.
void TestEvents::router_that_forgets_its_mapping_goes_unnoticed() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    sim::Nat& router = story.computer.putBehindNat("192.0.2.1");
    story.addServers(1, kWan);
    story.watch(1s);
    story.letPass(60s);
    router.rebind();
    Record record = story.observe(30s);
    if (story.statusOf(0) != ServerStatus::Selected || story.reachOf(0) != 0xff) {
      QTest::qFail("an exchange was lost", __FILE__, __LINE__);
    }
    return record;
  }));
}

// As a home router does every night.
void TestEvents::router_that_gets_another_address_goes_unnoticed() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    sim::Nat& router = story.computer.putBehindNat("192.0.2.1");
    story.addServers(2, kWan);
    story.watch(4s);
    story.letPass(60s);
    router.moveTo(SocketAddress::parse("198.51.100.1", 0).value());
    Record record = story.observe(60s);
    if (story.reachOf(0) != 0xff || story.reachOf(1) != 0xff) {
      QTest::qFail("an exchange was lost", __FILE__, __LINE__);
    }
    return record;
  }));
}

// From the LAN to a mobile network and back: the connections migrate.
void TestEvents::laptop_that_changes_networks_keeps_its_answer() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 2, kLan);
    Record record;
    for (const bool mobile : {true, false}) {
      story->computer.moveTo({mobile ? "100.64.0.9" : "10.0.0.1"});
      for (std::size_t i = 0; i < 2; ++i) {
        story->changePath(
            i, [mobile](sim::PathModel& path) { path = mobile ? sim::PathModel{.delay = 25ms, .jitter = 5ms} : kLan; });
      }
      story->changeNetwork();
      story->letPass(15s);
      record += story->observe(30s);
      if (story->reachOf(0) != 0xff || story->reachOf(1) != 0xff) {
        QTest::qFail("an exchange was lost", __FILE__, __LINE__);
      }
    }
    return record;
  }));
}

void TestEvents::dead_server_is_unreachable_and_not_missed() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 4, kLan);
    story->kill(0);
    story->letPass(
        45s);  // eight polls: the first times out after 2 s, the others follow after 1, 2, 4 and then always 8 s
    if (story->statusOf(0) != ServerStatus::Unreachable) {
      QTest::qFail("a dead server counts", __FILE__, __LINE__);
    }
    return story->observe(20s);
  }));
}

void TestEvents::silent_server_is_asked_less_often_until_it_is_back() {
  forEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 1, kLan);
    story->kill(0);
    story->letPass(30s);
    const std::uint64_t before = story->packetsTo(0);
    story->letPass(160s);
    // One packet every 8 s, which the network refuses.
    const std::uint64_t asked = story->packetsTo(0) - before;
    QVERIFY2(asked >= 15 && asked <= 25, qPrintable(QString::number(asked)));
    story->restart(0);
    story->letPass(10s);
    QVERIFY(story->statusOf(0) == ServerStatus::Selected);
  });
}

void TestEvents::restarted_server_is_measured_again() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    const auto story = makeStory(seed, 1, kLan);
    story->kill(0);
    story->restart(0);
    story->letPass(5s);
    return story->observe(20s);
  }));
}

void TestEvents::server_that_moved_is_found_at_its_new_address() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(2, kLan);
    story.simulation.names().add("time.example.org", {"10.0.1.1"});
    story.watchName("time.example.org", 1s);
    story.letPass(30s);
    story.kill(0);
    story.simulation.names().add("time.example.org", {"10.0.1.2"});
    story.letPass(30s);
    return story.observe(20s);
  }));
}

void TestEvents::server_with_a_dead_address_is_reached_at_another() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(2, kLan);
    story.changePath(0, [](sim::PathModel& path) { path.down = true; });
    story.simulation.names().add("time.example.org", {"10.0.1.1", "10.0.1.2"});
    story.watchName("time.example.org", 1s);
    story.letPass(30s);
    return story.observe(20s);
  }));
}

void TestEvents::steady_clock_is_asked_about_less_and_less() {
  forEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(1, kWan);
    story.watch(PollRange{.shortest = 1s, .longest = 64s});
    story.letPass(20min);
    const std::uint64_t before = story.samples();
    story.letPass(16min);
    // A burst of four every 64 seconds.
    const std::uint64_t samples = story.samples() - before;
    QVERIFY2(samples <= 64, qPrintable(QString::number(samples)));
  });
}

void TestEvents::sleep_quickens_the_pace() {
  forEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(1, kWan);
    story.watch(PollRange{.shortest = 1s, .longest = 64s});
    story.letPass(20min);
    story.computer.suspend();
    story.letPass(1h);
    story.computer.resume();
    const std::uint64_t before = story.samples();
    story.letPass(15s);
    QVERIFY(story.samples() - before >= 10);
  });
}

void TestEvents::same_seed_gives_the_same_answers() {
  const auto tell = [] {
    const auto story = makeStory(7, 3, kWan);
    return story->observe(30s).errors;
  };
  QVERIFY(tell() == tell());
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
