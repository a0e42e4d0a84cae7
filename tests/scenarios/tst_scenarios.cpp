// SPDX-License-Identifier: MIT
// Stories of clocks, servers and networks, told with the real engine: what happens, and what must be true of the
// answer.
#include <QTest>

#include "story.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

const sim::PathModel kLan{.delay = 200us, .jitter = 100us};
const sim::PathModel kWan{.delay = 10ms, .jitter = 3ms};

double microseconds(Duration value) {
  return std::chrono::duration<double, std::micro>(value).count();
}

/// A computer whose clock is right, and so many servers on the same kind of path.
std::unique_ptr<Story> makeStory(std::uint64_t seed, std::size_t servers, const sim::PathModel& path) {
  auto story = std::make_unique<Story>(seed, sim::ClockModel{});
  for (std::size_t i = 0; i < servers; ++i) {
    story->addServer({.clock = {}, .path = path});
  }
  return story;
}

/// The records of all seeds together.
void append(Record& all, const Record& one) {
  all.instants += one.instants;
  all.silent += one.silent;
  all.withinTwoDeviations += one.withinTwoDeviations;
  all.withinBound += one.withinBound;
  all.errors.insert(all.errors.end(), one.errors.begin(), one.errors.end());
  all.deviations.insert(all.deviations.end(), one.deviations.begin(), one.deviations.end());
}

}  // namespace

class TestScenarios : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void drifting_clock_on_a_lan_is_measured_well();
  void wan_is_measured_well();
  void two_liars_of_five_are_named_and_change_nothing();
  void three_liars_of_five_leave_no_answer();
  void liar_that_begins_to_lie_is_found_out();
  void asymmetric_path_stays_within_the_bound();
  void clock_set_by_somebody_else_is_followed();
  void sleeping_computer_finds_the_time_again();
  void dead_server_is_unreachable_and_not_missed();
  void blackout_ends_and_everything_goes_on();
  void lossy_reordering_path_gives_a_good_answer();
  void silent_server_is_asked_less_often_until_it_is_back();
  void restarted_server_is_measured_again();
  void same_seed_gives_the_same_answers();
};

// chrony's own pass marks for this scenario: 0.3 ms rms and 1 ms at most.
void TestScenarios::drifting_clock_on_a_lan_is_measured_well() {
  Record all;
  forEachSeed([&](std::uint64_t seed) {
    Story story(seed, {.offset = -100ms, .frequency = sim::FrequencyError::ppm(-100)});
    story.addServer({.clock = {}, .path = kLan});
    story.watch(1s);
    story.letPass(120s);
    append(all, story.observe(60s));
  });
  QCOMPARE(all.silent, 0);
  QVERIFY2(all.rms() <= 300us, qPrintable(QString::number(microseconds(all.rms()))));
  QVERIFY2(all.largest() <= 1ms, qPrintable(QString::number(microseconds(all.largest()))));
  QCOMPARE(all.withinBound, all.instants);
  QVERIFY(all.withinTwoDeviations >= 0.95 * all.instants);
}

void TestScenarios::wan_is_measured_well() {
  Record all;
  forEachSeed([&](std::uint64_t seed) {
    const auto story = makeStory(seed, 1, kWan);
    story->watch(1s);
    story->letPass(90s);
    append(all, story->observe(30s));
  });
  QVERIFY2(all.quantile(0.5) <= 321us, qPrintable(QString::number(microseconds(all.quantile(0.5)))));
  QVERIFY2(all.quantile(0.95) <= 672us, qPrintable(QString::number(microseconds(all.quantile(0.95)))));
  QCOMPARE(all.withinBound, all.instants);
}

void TestScenarios::two_liars_of_five_are_named_and_change_nothing() {
  forEachSeed([&](std::uint64_t seed) {
    const auto story = makeStory(seed, 3, kWan);
    story->addServer({.clock = {.offset = 700ms}, .path = kLan});
    story->addServer({.clock = {.offset = -90ms}, .path = kLan});
    story->watch(1s);
    story->letPass(30s);
    const Record record = story->observe(10s);
    QVERIFY(story->statusOf(3) == ServerStatus::Falseticker);
    QVERIFY(story->statusOf(4) == ServerStatus::Falseticker);
    QCOMPARE(record.silent, 0);
    QCOMPARE(record.withinBound, record.instants);
    QVERIFY2(record.largest() <= 3ms, qPrintable(QString::number(microseconds(record.largest()))));
  });
}

void TestScenarios::three_liars_of_five_leave_no_answer() {
  forEachSeed([&](std::uint64_t seed) {
    const auto story = makeStory(seed, 2, kWan);
    for (const Duration lie : {300ms, 500ms, 900ms}) {
      story->addServer({.clock = {.offset = lie}, .path = kLan});
    }
    story->watch(1s);
    story->letPass(30s);
    QVERIFY(!story->view().answer);
    QVERIFY(story->statusOf(0) == ServerStatus::NoMajority);
  });
}

void TestScenarios::liar_that_begins_to_lie_is_found_out() {
  forEachSeed([&](std::uint64_t seed) {
    const auto story = makeStory(seed, 3, kLan);
    story->watch(1s);
    story->letPass(60s);
    QVERIFY(story->statusOf(2) != ServerStatus::Falseticker);
    story->host(2).clock().step(2s);
    story->letPass(60s);
    QVERIFY(story->statusOf(2) == ServerStatus::Falseticker);
    const Record record = story->observe(5s);
    QCOMPARE(record.withinBound, record.instants);
  });
}

// Nothing shows that the way there is 8 ms and the way back 2 ms: the answer is 3 ms wrong, and says that it may be.
void TestScenarios::asymmetric_path_stays_within_the_bound() {
  forEachSeed([&](std::uint64_t seed) {
    const auto story = makeStory(seed, 1, {.delay = 2ms, .jitter = 100us});
    story->there(0).delay = 8ms;
    story->watch(1s);
    story->letPass(60s);
    const Record record = story->observe(10s);
    QVERIFY(record.largest() > 2ms);
    QCOMPARE(record.withinBound, record.instants);
  });
}

void TestScenarios::clock_set_by_somebody_else_is_followed() {
  forEachSeed([&](std::uint64_t seed) {
    const auto story = makeStory(seed, 3, kLan);
    story->watch(1s);
    story->letPass(60s);
    story->computer.clock().step(5s);
    story->letPass(10s);
    const Record record = story->observe(10s);
    QCOMPARE(record.silent, 0);
    QCOMPARE(record.withinBound, record.instants);
    QVERIFY(record.largest() <= 1ms);
  });
}

void TestScenarios::sleeping_computer_finds_the_time_again() {
  forEachSeed([&](std::uint64_t seed) {
    const auto story = makeStory(seed, 3, kLan);
    story->watch(1s);
    story->letPass(60s);
    story->computer.suspend();
    story->letPass(8h);
    story->computer.resume();
    story->letPass(30s);
    const Record record = story->observe(10s);
    QCOMPARE(record.silent, 0);
    QCOMPARE(record.withinBound, record.instants);
  });
}

void TestScenarios::dead_server_is_unreachable_and_not_missed() {
  forEachSeed([&](std::uint64_t seed) {
    const auto story = makeStory(seed, 4, kLan);
    story->watch(1s);
    story->letPass(20s);
    story->kill(0);
    story->letPass(40s);
    QVERIFY(story->statusOf(0) == ServerStatus::Unreachable);
    const Record record = story->observe(10s);
    QCOMPARE(record.silent, 0);
    QCOMPARE(record.withinBound, record.instants);
  });
}

void TestScenarios::blackout_ends_and_everything_goes_on() {
  forEachSeed([&](std::uint64_t seed) {
    const auto story = makeStory(seed, 3, kLan);
    story->watch(1s);
    story->letPass(30s);
    for (std::size_t i = 0; i < 3; ++i) {
      story->there(i).down = true;
    }
    story->letPass(60s);
    QVERIFY(!story->view().answer);
    for (std::size_t i = 0; i < 3; ++i) {
      story->there(i).down = false;
    }
    story->letPass(20s);
    const Record record = story->observe(10s);
    QCOMPARE(record.silent, 0);
    QCOMPARE(record.withinBound, record.instants);
  });
}

void TestScenarios::lossy_reordering_path_gives_a_good_answer() {
  Record all;
  forEachSeed([&](std::uint64_t seed) {
    const auto story = makeStory(seed, 1,
                                 {.delay = 5ms,
                                  .jitter = 1ms,
                                  .loss = 0.1,
                                  .duplication = 0.05,
                                  .reordering = 0.1,
                                  .reorderDelay = 10ms,
                                  .keepsOrder = false});
    story->watch(1s);
    story->letPass(90s);
    append(all, story->observe(10s));
  });
  QCOMPARE(all.silent, 0);
  QCOMPARE(all.withinBound, all.instants);
  QVERIFY2(all.quantile(0.95) <= 1ms, qPrintable(QString::number(microseconds(all.quantile(0.95)))));
}

void TestScenarios::silent_server_is_asked_less_often_until_it_is_back() {
  forEachSeed([&](std::uint64_t seed) {
    const auto story = makeStory(seed, 1, kLan);
    story->watch(1s);
    story->letPass(10s);
    story->kill(0);
    story->letPass(30s);
    const std::uint64_t before = story->packetsTo(0);
    story->letPass(160s);
    // One packet every eight seconds, which the network refuses.
    const std::uint64_t asked = story->packetsTo(0) - before;
    QVERIFY2(asked >= 15 && asked <= 25, qPrintable(QString::number(asked)));
    story->restart(0);
    story->letPass(10s);
    QVERIFY(story->statusOf(0) == ServerStatus::Selected);
  });
}

void TestScenarios::restarted_server_is_measured_again() {
  forEachSeed([&](std::uint64_t seed) {
    const auto story = makeStory(seed, 1, kLan);
    story->watch(1s);
    story->letPass(10s);
    story->kill(0);
    story->restart(0);
    story->letPass(5s);
    const Record record = story->observe(5s);
    QCOMPARE(record.silent, 0);
    QCOMPARE(record.withinBound, record.instants);
  });
}

void TestScenarios::same_seed_gives_the_same_answers() {
  const auto tell = [] {
    const auto story = makeStory(7, 3, kWan);
    story->watch(1s);
    return story->observe(30s).errors;
  };
  QVERIFY(tell() == tell());
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
