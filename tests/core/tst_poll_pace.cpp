// SPDX-License-Identifier: MIT
// How often to ask, from what the track of a server has become.
#include <QTest>
#include <algorithm>

#include "estimate/clock_filter.h"
#include "estimate/poll_pace.h"
#include "show.h"

using namespace tsq;
using namespace std::chrono_literals;

class TestPollPace : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void begins_often();
  void slows_down_while_the_clock_is_predictable();
  void never_leaves_its_range();
  void range_of_one_interval_is_fixed();
  void speeds_up_when_the_clock_gets_restless();
  void speeds_up_when_the_track_is_cut();
  void begins_anew_after_a_restart();
  void first_interval_may_be_shorter_than_the_shortest();
  void shortest_interval_is_reached_from_a_shorter_first_one();
  void start_lasts_until_the_frequency_is_known();
  void start_of_a_restless_clock_ends();
  void restart_does_not_make_the_start_longer();
  void clock_that_is_measured_exactly_is_not_left_alone_for_long_data();
  void clock_that_is_measured_exactly_is_not_left_alone_for_long();

 private:
  static void note(PollPace& pace, std::size_t firstSample, std::size_t lastSample, double wander = kUsualWander) {
    for (std::size_t samples = firstSample; samples <= lastSample; ++samples) {
      pace.noteTrack({.wander = wander, .samples = samples});
    }
  }
};

void TestPollPace::begins_often() {
  PollPace pace({.shortest = 2s, .longest = 64s});
  QCOMPARE(pace.interval(), Duration(2s));
  note(pace, 1, 15);
  QCOMPARE(pace.interval(), Duration(2s));
}

void TestPollPace::slows_down_while_the_clock_is_predictable() {
  PollPace pace({.shortest = 1s, .longest = 64s});
  note(pace, 1, 16);
  QCOMPARE(pace.interval(), Duration(2s));
  note(pace, 17, 23);
  QCOMPARE(pace.interval(), Duration(2s));
  note(pace, 24, 24);
  QCOMPARE(pace.interval(), Duration(4s));
}

void TestPollPace::never_leaves_its_range() {
  PollPace pace({.shortest = 1s, .longest = 3s});
  note(pace, 1, 64);
  QCOMPARE(pace.interval(), Duration(3s));
  note(pace, 64, 128, 10 * kUsualWander);
  QCOMPARE(pace.interval(), Duration(1s));
}

void TestPollPace::range_of_one_interval_is_fixed() {
  PollPace pace({.shortest = 4s, .longest = 4s});
  QVERIFY(pace.isFixed());
  note(pace, 1, 64);
  note(pace, 64, 128, 10 * kUsualWander);
  QCOMPARE(pace.interval(), Duration(4s));
  QVERIFY(!PollPace({.shortest = 4s, .longest = 8s}).isFixed());
  QVERIFY(!PollPace({.shortest = 4s, .longest = 4s, .first = 1s}).isFixed());
}

void TestPollPace::speeds_up_when_the_clock_gets_restless() {
  PollPace pace({.shortest = 1s, .longest = 64s});
  note(pace, 1, 32);
  QCOMPARE(pace.interval(), Duration(8s));
  note(pace, 33, 40, 10 * kUsualWander);
  QCOMPARE(pace.interval(), Duration(4s));
}

void TestPollPace::speeds_up_when_the_track_is_cut() {
  PollPace pace({.shortest = 1s, .longest = 64s});
  note(pace, 1, 39);
  QCOMPARE(pace.interval(), Duration(8s));
  note(pace, 20, 20);
  QCOMPARE(pace.interval(), Duration(4s));
}

void TestPollPace::begins_anew_after_a_restart() {
  PollPace pace({.shortest = 1s, .longest = 64s});
  note(pace, 1, 64);
  pace.restart();
  QCOMPARE(pace.interval(), Duration(1s));
  note(pace, 1, 15);
  QCOMPARE(pace.interval(), Duration(1s));
}

void TestPollPace::first_interval_may_be_shorter_than_the_shortest() {
  PollPace pace({.shortest = 16s, .longest = 16s, .first = 2s});
  QCOMPARE(pace.interval(), Duration(2s));
  note(pace, 1, 16, 10 * kUsualWander);
  QCOMPARE(pace.interval(), Duration(2s));  // and never shorter
  note(pace, 17, 24);
  QCOMPARE(pace.interval(), Duration(4s));
  note(pace, 25, 64);
  QCOMPARE(pace.interval(), Duration(16s));
  note(pace, 64, 96, 10 * kUsualWander);
  QCOMPARE(pace.interval(), Duration(16s));
  pace.restart();
  QCOMPARE(pace.interval(), Duration(2s));
}

// However exactly it is measured: the range is the administrator's.
void TestPollPace::shortest_interval_is_reached_from_a_shorter_first_one() {
  PollPace pace({.shortest = 64s, .longest = 64s, .first = 2s});
  for (std::size_t samples = 1; samples <= 64; ++samples) {
    pace.noteTrack({.offsetDeviation = 100ns, .wander = kUsualWander, .samples = samples});
  }
  QCOMPARE(pace.interval(), Duration(64s));
}

void TestPollPace::start_lasts_until_the_frequency_is_known() {
  PollPace pace({.shortest = 16s, .longest = 64s, .first = 2s});
  for (std::size_t samples = 1; samples <= 100; ++samples) {
    pace.noteTrack({.skew = 0.2e-6, .wander = kUsualWander, .samples = samples});
  }
  QCOMPARE(pace.interval(), Duration(2s));
  pace.noteTrack({.skew = 0.1e-6, .wander = kUsualWander, .samples = 101});
  QCOMPARE(pace.interval(), Duration(4s));
}

// Its frequency is never known that well, and its track is cut again and again.
void TestPollPace::start_of_a_restless_clock_ends() {
  PollPace pace({.shortest = 16s, .longest = 64s, .first = 2s});
  const auto noteCut = [&](int times) {
    for (int i = 0; i < times; ++i) {
      pace.noteTrack({.skew = 5e-6, .wander = 10 * kUsualWander, .samples = std::size_t{20} + i % 2});
    }
  };
  noteCut(199);
  QCOMPARE(pace.interval(), Duration(2s));
  noteCut(17);
  QCOMPARE(pace.interval(), Duration(16s));
  noteCut(100);
  QCOMPARE(pace.interval(), Duration(16s));
}

void TestPollPace::restart_does_not_make_the_start_longer() {
  PollPace pace({.shortest = 4s, .longest = 64s, .first = 2s});
  const auto noteVague = [&](std::size_t most) {
    for (std::size_t samples = 1; samples <= most; ++samples) {
      pace.noteTrack({.skew = 1e-6, .wander = kUsualWander, .samples = samples});
    }
  };
  noteVague(200);
  QCOMPARE(pace.interval(), Duration(4s));
  pace.restart();
  QCOMPARE(pace.interval(), Duration(2s));
  noteVague(16);
  QCOMPARE(pace.interval(), Duration(4s));
}

void TestPollPace::clock_that_is_measured_exactly_is_not_left_alone_for_long_data() {
  QTest::addColumn<qint64>("microseconds");
  QTest::addColumn<qint64>("seconds");
  QTest::newRow("idle LAN") << qint64{1} << qint64{16};
  QTest::newRow("busy LAN") << qint64{10} << qint64{32};
  QTest::newRow("Wi-Fi") << qint64{100} << qint64{128};
  QTest::newRow("Internet") << qint64{1'000} << qint64{512};
  QTest::newRow("satellite") << qint64{10'000} << qint64{1'024};
}

void TestPollPace::clock_that_is_measured_exactly_is_not_left_alone_for_long() {
  QFETCH(const qint64, microseconds);
  QFETCH(const qint64, seconds);
  PollPace pace({.shortest = 16s, .longest = 1024s});
  for (std::size_t samples = 1; samples < 128; ++samples) {
    pace.noteTrack({.offsetDeviation = std::chrono::microseconds(microseconds),
                    .wander = kUsualWander,
                    .samples = std::min<std::size_t>(samples, 64)});
  }
  QCOMPARE(pace.interval(), Duration(std::chrono::seconds(seconds)));
}

QTEST_GUILESS_MAIN(TestPollPace)
#include "tst_poll_pace.moc"
