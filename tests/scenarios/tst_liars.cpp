// SPDX-License-Identifier: MIT
// Falsetickers, by mistake or on purpose.
#include <QTest>

#include "story.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

StoryServer wrongBy(Duration offset, const sim::PathModel& path = kLan) {
  return {.clock = {.offset = offset}, .path = path};
}

}  // namespace

class TestLiars : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void two_liars_of_five_are_named();
  void two_liars_of_five_hardly_move_the_answer();
  void two_that_tell_the_same_lie_are_outvoted_by_three();
  void three_liars_of_five_leave_no_answer();
  void small_lie_on_a_quiet_lan_is_named();
  void small_lie_within_everyones_doubt_does_little_harm();
  void one_liar_of_three_is_named();
  void two_that_disagree_leave_no_answer();
  void single_server_is_believed_but_unverified();
  void liar_that_begins_to_lie_is_found_out();
  void liar_that_repents_is_believed_again();
  void liar_that_drifts_away_slowly_is_found_out();
  void server_without_certificate_does_not_outvote_one_that_has_it();
  void distant_server_does_not_blur_near_ones();
};

void TestLiars::two_liars_of_five_are_named() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(3, kWan);
    story.addServer(wrongBy(700ms));
    story.addServer(wrongBy(-90ms));
    story.watch(1s);
    story.letPass(60s);
    if (story.statusOf(3) != ServerStatus::Falseticker || story.statusOf(4) != ServerStatus::Falseticker) {
      QTest::qFail("a liar is not named", __FILE__, __LINE__);
    }
    return story.observe(30s);
  }));
}

// Compared with the same three honest servers on the same network without falsetickers.
void TestLiars::two_liars_of_five_hardly_move_the_answer() {
  const auto tell = [](std::uint64_t seed, bool withLiars) {
    auto story = std::make_unique<Story>(seed);
    story->addServers(3, kWan);
    if (withLiars) {
      story->addServer(wrongBy(200ms));
      story->addServer(wrongBy(-15ms));
    }
    story->watch(1s);
    story->letPass(60s);
    return story->view().answer.value();
  };
  forEachSeed([&](std::uint64_t seed) {
    const auto honest = tell(seed, false);
    const auto disturbed = tell(seed, true);
    QVERIFY(std::chrono::abs(disturbed.offset - honest.offset) <= 2 * honest.deviation);
  });
}

void TestLiars::two_that_tell_the_same_lie_are_outvoted_by_three() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(3, kWan);
    story.addServer(wrongBy(400ms));
    story.addServer(wrongBy(400ms));
    story.watch(1s);
    story.letPass(60s);
    return story.observe(30s);
  }));
}

void TestLiars::three_liars_of_five_leave_no_answer() {
  forEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(2, kWan);
    for (const Duration lie : {300ms, 500ms, 900ms}) {
      story.addServer(wrongBy(lie));
    }
    story.watch(1s);
    story.letPass(30s);
    QVERIFY(!story.view().answer);
    QVERIFY(story.statusOf(0) == ServerStatus::NoMajority);
    QVERIFY(story.statusOf(4) == ServerStatus::NoMajority);
  });
}

void TestLiars::small_lie_on_a_quiet_lan_is_named() {
  forEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(4, kLan);
    story.addServer(wrongBy(2ms));
    story.watch(1s);
    story.letPass(60s);
    QVERIFY(story.statusOf(4) == ServerStatus::Falseticker);
    QVERIFY(story.observe(10s).largest() < 300);
  });
}

// With delays of 20 ms, 2 ms cannot be distinguished from path asymmetry.
void TestLiars::small_lie_within_everyones_doubt_does_little_harm() {
  const Record record = recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(4, kWan);
    story.addServer(wrongBy(2ms, kWan));
    story.watch(1s);
    story.letPass(60s);
    return story.observe(10s);
  });
  expectBounded(record);
  QVERIFY(record.largest() < 2'000);
}

void TestLiars::one_liar_of_three_is_named() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(2, kWan);
    story.addServer(wrongBy(-1s));
    story.watch(1s);
    story.letPass(60s);
    if (story.statusOf(2) != ServerStatus::Falseticker) {
      QTest::qFail("the liar is not named", __FILE__, __LINE__);
    }
    return story.observe(30s);
  }));
}

void TestLiars::two_that_disagree_leave_no_answer() {
  forEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(1, kWan);
    story.addServer(wrongBy(100ms, kWan));
    story.watch(1s);
    story.letPass(30s);
    QVERIFY(!story.view().answer);
    QVERIFY(story.statusOf(0) == ServerStatus::NoMajority);
  });
}

void TestLiars::single_server_is_believed_but_unverified() {
  forEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServer(wrongBy(3s));
    story.watch(1s);
    story.letPass(30s);
    const auto answer = story.view().answer;
    QVERIFY(answer && answer->unverified);
    QVERIFY(std::chrono::abs(answer->offset - 3s) < 1ms);
  });
}

void TestLiars::liar_that_begins_to_lie_is_found_out() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(3, kLan);
    story.watch(1s);
    story.letPass(60s);
    story.host(2).clock().step(2s);
    Record record = story.observe(60s);
    if (story.statusOf(2) != ServerStatus::Falseticker) {
      QTest::qFail("the liar is not named", __FILE__, __LINE__);
    }
    return record;
  }));
}

void TestLiars::liar_that_repents_is_believed_again() {
  forEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(2, kLan);
    story.addServer(wrongBy(2s));
    story.watch(1s);
    story.letPass(60s);
    QVERIFY(story.statusOf(2) == ServerStatus::Falseticker);
    story.host(2).clock().step(-2s);
    story.letPass(90s);
    QVERIFY(isBelieved(story.statusOf(2)));
  });
}

void TestLiars::liar_that_drifts_away_slowly_is_found_out() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(3, kLan);
    story.addServer({.clock = {.frequency = sim::FrequencyError::ppm(50)}, .path = kLan});
    story.watch(1s);
    story.letPass(120s);
    Record record = story.observe(30s);
    if (story.statusOf(3) != ServerStatus::Falseticker) {
      QTest::qFail("the drifting server is not named", __FILE__, __LINE__);
    }
    return record;
  }));
}

void TestLiars::server_without_certificate_does_not_outvote_one_that_has_it() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(1, kLan);
    for (int i = 0; i < 3; ++i) {
      story.addServer({.clock = {.offset = 10s}, .path = kLan, .verified = false});
    }
    story.watch(1s);
    story.letPass(60s);
    if (story.statusOf(1) != ServerStatus::Unauthenticated) {
      QTest::qFail("anybody is believed", __FILE__, __LINE__);
    }
    return story.observe(30s);
  }));
}

void TestLiars::distant_server_does_not_blur_near_ones() {
  expectHonest(recordEachSeed([](std::uint64_t seed) {
    Story story(seed);
    story.addServers(2, kLan);
    story.addServer({.clock = {}, .path = {.delay = 300ms, .jitter = 50ms}});
    story.watch(1s);
    story.letPass(60s);
    if (story.statusOf(2) != ServerStatus::TooDistant) {
      QTest::qFail("a server at the end of the world counts", __FILE__, __LINE__);
    }
    return story.observe(30s);
  }));
}

QTEST_GUILESS_MAIN(TestLiars)
#include "tst_liars.moc"
