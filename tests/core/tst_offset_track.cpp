// SPDX-License-Identifier: MIT
// One server watched for a while, on made-up paths with known truth.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "estimate/offset_track.h"
#include "show.h"

using namespace tsq;
using namespace std::chrono_literals;

namespace {

const WallTime kStart = std::chrono::sys_days(std::chrono::November / 22 / 2026);
const MonoTime kMonoStart = MonoTime(1000s);

/// A path with a fixed delay and exponential queueing each way, and a local clock with an offset and a frequency error.
struct World {
  Duration delay = 10ms;    // one way
  Duration queueing = 3ms;  // mean, one way
  Duration interval = 1s;
  Duration offset = 0s;  // at the start
  double frequency = 0;  // the local clock loses this much for each second
  double undelayed = 0;  // this part of the packets does not queue
  std::mt19937_64 random{1};

  Duration queue() {
    if (undelayed > 0 && static_cast<double>(random() >> 11U) / 9007199254740992.0 < undelayed) {
      return 0s;
    }
    // Not std::exponential_distribution: its numbers differ between libraries.
    const double uniform = (static_cast<double>(random() >> 11U) + 0.5) / 9007199254740992.0;
    return Duration(std::llround(-std::log(uniform) * static_cast<double>(queueing.count())));
  }

  Duration trueOffset(Duration after) const {
    return offset + Duration(std::llround(frequency * static_cast<double>(after.count())));
  }

  Sample sampleAt(Duration after) {
    const Duration behind = trueOffset(after);
    const WallTime sent = kStart + after;  // on the local clock
    const WallTime received = sent + behind + delay + queue();
    const WallTime arrived = received - behind + delay + queue();
    return {.t1 = sent, .t2 = received, .t3 = received, .t4 = arrived, .measuredAt = kMonoStart + after};
  }
};

struct Outcome {
  std::vector<double> errors;  // absolute, microseconds
  int covered = 0;             // by two standard deviations
  int bounded = 0;
  std::vector<double> deviations;
};

/// What the track says after a full window, over many seeds.
Outcome runMany(World world) {
  Outcome outcome;
  for (unsigned seed = 0; seed < 300; ++seed) {
    world.random.seed(seed);
    OffsetTrack track;
    Duration after = 0s;
    for (int i = 0; i < 64; ++i, after += world.interval) {
      track.add(world.sampleAt(after));
    }
    const auto estimate = track.estimateAt(kMonoStart + after);
    const Duration error = std::chrono::abs(estimate->offset - world.trueOffset(after));
    outcome.errors.push_back(static_cast<double>(error.count()) / 1e3);
    outcome.deviations.push_back(static_cast<double>(estimate->offsetDeviation.count()) / 1e3);
    outcome.covered += error <= 2 * estimate->offsetDeviation ? 1 : 0;
    outcome.bounded += error <= estimate->bound ? 1 : 0;
  }
  std::sort(outcome.errors.begin(), outcome.errors.end());
  std::sort(outcome.deviations.begin(), outcome.deviations.end());
  return outcome;
}

double quantile(const std::vector<double>& sorted, double part) {
  return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
}

double rootMeanSquare(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) {
    sum += value * value;
  }
  return std::sqrt(sum / static_cast<double>(values.size()));
}

}  // namespace

class TestOffsetTrack : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void says_nothing_without_samples();
  void believes_the_least_delayed_of_two_samples();
  void ignores_invalid_samples();
  void samples_that_were_resent_do_no_harm();
  void keeps_the_newest_samples_only();
  void single_sample_is_worth_half_its_delay();
  void servers_own_error_widens_the_claim();
  void finds_offset_and_frequency_on_a_quiet_path();
  void burst_within_milliseconds_promises_no_runaway_clock();
  void burst_without_any_scatter_does_not_tell_the_frequency();
  void burst_is_better_than_its_least_delayed_sample_data();
  void burst_is_better_than_its_least_delayed_sample();
  void is_better_than_chrony_on_noisy_paths_data();
  void is_better_than_chrony_on_noisy_paths();
  void knows_how_wrong_it_may_be_data() { is_better_than_chrony_on_noisy_paths_data(); }
  void knows_how_wrong_it_may_be();
  void forgets_samples_that_do_not_fit_the_line_any_more();
  void starts_anew_after_a_restart();
  void amended_sample_from_before_a_restart_stays_forgotten();
  void amended_sample_takes_its_place_among_later_ones();
  void keeps_its_past_when_we_set_the_clock();
  void steering_bends_neither_offset_nor_frequency();
  void slews_leave_no_trace();
  void sample_is_amended_where_steering_has_moved_it();
  void frequency_known_from_earlier_is_believed();
};

void TestOffsetTrack::says_nothing_without_samples() {
  QVERIFY(!OffsetTrack().estimateAt(kMonoStart));
}

void TestOffsetTrack::believes_the_least_delayed_of_two_samples() {
  World world{.queueing = 0s, .offset = 5ms};
  OffsetTrack track;
  track.add(world.sampleAt(0s));
  world.delay = 4ms;
  world.offset = 6ms;
  track.add(world.sampleAt(1s));
  const auto estimate = track.estimateAt(kMonoStart + 2s);
  QCOMPARE(estimate->offset, Duration(6ms));
  QCOMPARE(estimate->delay, Duration(8ms));
  // A second later the clock may be off by 2 x 100 ppm more.
  QVERIFY(estimate->bound >= 4ms + 200us && estimate->bound < 4ms + 201us);
  QCOMPARE(estimate->rootDistance, estimate->bound);
  QCOMPARE(estimate->offsetDeviation, estimate->rootDistance / 2);
}

void TestOffsetTrack::ignores_invalid_samples() {
  World world;
  Sample sample = world.sampleAt(0s);
  sample.invalid = InvalidReason::ClockStepped;
  OffsetTrack track;
  track.add(sample);
  QVERIFY(!track.estimateAt(kMonoStart));
}

// Loss recovery delays one direction by all of it: then the sample tells nothing in that direction, and others do.
void TestOffsetTrack::samples_that_were_resent_do_no_harm() {
  const auto estimateWith = [](Duration question, Duration answer) {
    World world{.queueing = 0s};
    OffsetTrack track;
    track.add(world.sampleAt(0s));
    for (const Duration after : {1s, 2s}) {
      Sample late = world.sampleAt(after);
      late.t2 += question;
      late.t3 += question;
      late.t4 += question + answer;
      late.maybeRetransmitted = true;
      track.add(late);
    }
    return track.estimateAt(kMonoStart + 2s).value();
  };
  for (const auto& estimate : {estimateWith(0ms, 0ms), estimateWith(40ms, 0ms), estimateWith(0ms, 40ms)}) {
    QVERIFY2(std::chrono::abs(estimate.offset) <= 2 * estimate.offsetDeviation,
             tsq::test::inWords(estimate.offset).c_str());
    QVERIFY(std::chrono::abs(estimate.offset) < 100us);
  }
}

void TestOffsetTrack::keeps_the_newest_samples_only() {
  World world{.queueing = 0s};
  OffsetTrack track;
  OffsetTrack ofStart(OffsetTrack::kMemoryOfStart);
  for (int i = 0; i < 300; ++i) {
    track.add(world.sampleAt(i * 1s));
    ofStart.add(world.sampleAt(i * 1s));
  }
  QCOMPARE(track.size(), std::size_t{64});
  QCOMPARE(ofStart.size(), std::size_t{256});
  QCOMPARE(track.newest().value(), kMonoStart + 299s);
}

void TestOffsetTrack::single_sample_is_worth_half_its_delay() {
  World world{.queueing = 0s, .offset = 5ms};
  OffsetTrack track;
  track.add(world.sampleAt(0s));
  const auto estimate = track.estimateAt(kMonoStart);
  QCOMPARE(estimate->offset, Duration(5ms));
  QCOMPARE(estimate->bound, Duration(10ms));  // all of the delay could be in one direction
}

void TestOffsetTrack::servers_own_error_widens_the_claim() {
  World world{.queueing = 0s};
  Sample sample = world.sampleAt(0s);
  OffsetTrack track;
  track.add(sample);
  const auto without = track.estimateAt(kMonoStart);
  sample.report.maxError = 3ms;
  OffsetTrack wider;
  wider.add(sample);
  const auto with = wider.estimateAt(kMonoStart);
  QCOMPARE(with->bound, without->bound + 3ms);
  QCOMPARE(with->rootDistance, without->rootDistance + 3ms);
}

void TestOffsetTrack::finds_offset_and_frequency_on_a_quiet_path() {
  World world{.queueing = 0s, .offset = 100ms, .frequency = 100e-6};
  OffsetTrack track;
  for (int i = 0; i < 20; ++i) {
    track.add(world.sampleAt(i * 1s));
  }
  const auto estimate = track.estimateAt(kMonoStart + 30s);
  QVERIFY(std::chrono::abs(estimate->offset - world.trueOffset(30s)) < 1us);
  QVERIFY(std::abs(estimate->frequency - 100e-6) < 1e-9);
}

// Noise of 50 us over 3 ms looks like a clock that is wrong by a percent. No clock is.
void TestOffsetTrack::burst_within_milliseconds_promises_no_runaway_clock() {
  for (unsigned seed = 0; seed < 100; ++seed) {
    World world{.delay = 50us, .queueing = 50us, .random = std::mt19937_64(seed)};
    OffsetTrack track;
    for (const Duration after : {0ms, 1ms, 2ms, 3ms}) {
      track.add(world.sampleAt(after));
    }
    const auto estimate = track.estimateAt(kMonoStart + 1s);
    QVERIFY2(std::abs(estimate->frequency) < 200e-6, qPrintable(QString::number(estimate->frequency * 1e6)));
    QVERIFY(std::chrono::abs(estimate->offset) < 500us);
  }
}

// Samples that agree to the nanosecond, within 0.1 ms: a second later the clock may be elsewhere all the same.
void TestOffsetTrack::burst_without_any_scatter_does_not_tell_the_frequency() {
  for (const double frequency : {-50e-6, 0.0, 50e-6}) {
    World quiet{.delay = 13us, .queueing = 0s, .interval = 26us, .frequency = frequency};
    OffsetTrack track;
    for (int i = 0; i < 4; ++i) {
      track.add(quiet.sampleAt(i * quiet.interval));
    }
    const auto estimate = track.estimateAt(kMonoStart + 1s);
    QVERIFY(std::chrono::abs(estimate->offset - quiet.trueOffset(1s)) <= estimate->bound);
    QVERIFY(std::chrono::abs(estimate->offset - quiet.trueOffset(1s)) <= 2 * estimate->offsetDeviation);
    QVERIFY(estimate->skew > 50e-6);
  }
}

// The bar is what chronyd -x reached through relays with these delays: p50/p95 of 83/285 and 321/672 microseconds.
void TestOffsetTrack::burst_is_better_than_its_least_delayed_sample_data() {
  QTest::addColumn<int>("samples");
  QTest::addColumn<qint64>("delay");     // us
  QTest::addColumn<qint64>("queueing");  // us
  QTest::addColumn<double>("undelayed");
  QTest::newRow("LAN") << 5 << qint64{200} << qint64{100} << 0.0;
  QTest::newRow("WAN") << 5 << qint64{10'000} << qint64{3'000} << 0.0;
  QTest::newRow("WAN, asked as often as it takes to tell") << 3 << qint64{10'000} << qint64{3'000} << 0.0;
  QTest::newRow("line filled to the brim") << 8 << qint64{5'000} << qint64{60'000} << 0.0;
  QTest::newRow("half of the packets queue long") << 5 << qint64{5'000} << qint64{20'000} << 0.5;
  QTest::newRow("some packets queue shortly") << 5 << qint64{5'000} << qint64{2'000} << 0.7;
}

void TestOffsetTrack::burst_is_better_than_its_least_delayed_sample() {
  QFETCH(int, samples);
  QFETCH(qint64, delay);
  QFETCH(qint64, queueing);
  QFETCH(double, undelayed);
  std::vector<double> errors;
  std::vector<double> bestErrors;
  int covered = 0;
  for (unsigned seed = 0; seed < 1'000; ++seed) {
    World world{.delay = std::chrono::microseconds(delay),
                .queueing = std::chrono::microseconds(queueing),
                .offset = 5ms,
                .undelayed = undelayed};
    world.random.seed(seed);
    OffsetTrack track;
    Duration after = 0s;
    std::optional<Sample> best;
    for (int i = 0; i < samples; ++i) {
      const Sample sample = world.sampleAt(after);
      track.add(sample);
      best = !best || sample.delay() < best->delay() ? sample : best;
      after += sample.delay();
    }
    const auto estimate = track.estimateAt(track.newest().value());
    const Duration error = std::chrono::abs(estimate->offset - world.offset);
    QVERIFY(error <= estimate->rootDistance);
    // A clock may run some hundred ppm wrong for as long as the burst takes.
    QVERIFY(estimate->rootDistance <= best->delay() / 2 + error + after / 2'500 + 2us);
    errors.push_back(static_cast<double>(error.count()) / 1e3);
    bestErrors.push_back(static_cast<double>(std::chrono::abs(best->offset() - world.offset).count()) / 1e3);
    covered += error <= 2 * estimate->offsetDeviation ? 1 : 0;
  }
  std::sort(errors.begin(), errors.end());
  std::sort(bestErrors.begin(), bestErrors.end());
  // What the clock may have drifted meanwhile, where the least delayed sample is exact.
  constexpr double kDrift = 3;
  for (const double part : {0.5, 0.9}) {
    QVERIFY(quantile(errors, part) <= quantile(bestErrors, part) + kDrift);
  }
  QVERIFY(covered >= (samples < 5 ? 910 : 940));
}

void TestOffsetTrack::is_better_than_chrony_on_noisy_paths_data() {
  QTest::addColumn<int>("delay");
  QTest::addColumn<int>("queueing");
  QTest::addColumn<int>("pollsPerSecond");
  QTest::addColumn<double>("median");
  QTest::addColumn<double>("percentile95");
  QTest::newRow("Wi-Fi-like, 16 polls/s") << 1 << 1 << 16 << 83.0 << 285.0;
  QTest::newRow("WAN-like, 1 poll/s") << 10 << 3 << 1 << 321.0 << 672.0;
}

void TestOffsetTrack::is_better_than_chrony_on_noisy_paths() {
  QFETCH(int, delay);
  QFETCH(int, queueing);
  QFETCH(int, pollsPerSecond);
  QFETCH(double, median);
  QFETCH(double, percentile95);
  const Outcome outcome = runMany({.delay = delay * 1ms,
                                   .queueing = queueing * 1ms,
                                   .interval = Duration(1s) / pollsPerSecond,
                                   .offset = 100ms,
                                   .frequency = 20e-6});
  QVERIFY2(quantile(outcome.errors, 0.50) <= median, qPrintable(QString::number(quantile(outcome.errors, 0.50))));
  QVERIFY2(quantile(outcome.errors, 0.95) <= percentile95, qPrintable(QString::number(quantile(outcome.errors, 0.95))));
}

void TestOffsetTrack::knows_how_wrong_it_may_be() {
  QFETCH(int, delay);
  QFETCH(int, queueing);
  QFETCH(int, pollsPerSecond);
  const Outcome outcome =
      runMany({.delay = delay * 1ms, .queueing = queueing * 1ms, .interval = Duration(1s) / pollsPerSecond});
  const auto runs = static_cast<double>(outcome.errors.size());
  QVERIFY2(outcome.covered / runs >= 0.95, qPrintable(QString::number(outcome.covered / runs)));
  QCOMPARE(outcome.bounded, static_cast<int>(outcome.errors.size()));
  // Covering everything with an error bar that is merely wide would be easy.
  QVERIFY2(2 * quantile(outcome.deviations, 0.5) <= 4 * rootMeanSquare(outcome.errors),
           qPrintable(QString::number(quantile(outcome.deviations, 0.5))));
}

void TestOffsetTrack::forgets_samples_that_do_not_fit_the_line_any_more() {
  World world{.queueing = 10us, .frequency = 1e-6};
  OffsetTrack track;
  Duration after = 0s;
  for (int i = 0; i < 30; ++i, after += 1s) {
    track.add(world.sampleAt(after));
  }
  // The clock begins to lose 100 us a second: the machine grew warm, or somebody slews it.
  world.offset = world.trueOffset(after);
  world.frequency = 100e-6;
  const Duration turn = after;
  for (int i = 0; i < 30; ++i, after += 1s) {
    Sample sample = world.sampleAt(after - turn);
    sample.measuredAt += turn;
    track.add(sample);
  }
  const auto estimate = track.estimateAt(kMonoStart + after);
  QVERIFY2(track.size() <= 32, qPrintable(QString::number(track.size())));
  QVERIFY(std::chrono::abs(estimate->offset - world.trueOffset(after - turn)) < 50us);
  QVERIFY(std::abs(estimate->frequency - 100e-6) < 5e-6);
}

void TestOffsetTrack::starts_anew_after_a_restart() {
  World world{.queueing = 0s, .offset = 5ms};
  OffsetTrack track;
  for (int i = 0; i < 10; ++i) {
    track.add(world.sampleAt(i * 1s));
  }
  track.restart();
  QVERIFY(!track.estimateAt(kMonoStart + 10s));
  world.offset = -3s;  // somebody set the clock
  track.add(world.sampleAt(10s));
  QCOMPARE(track.estimateAt(kMonoStart + 11s)->offset, Duration(-3s));
}

void TestOffsetTrack::amended_sample_from_before_a_restart_stays_forgotten() {
  World world;
  OffsetTrack track;
  track.add(world.sampleAt(0s));
  Sample odd = world.sampleAt(1s);
  odd.invalid = InvalidReason::NonPositiveDelay;
  track.add(odd);
  track.restart();
  odd.invalid.reset();
  track.amend(odd);
  QCOMPARE(track.size(), std::size_t{0});
  track.add(world.sampleAt(2s));
  track.amend(odd);
  QCOMPARE(track.size(), std::size_t{1});
}

void TestOffsetTrack::amended_sample_takes_its_place_among_later_ones() {
  World world;
  OffsetTrack track;
  track.add(world.sampleAt(0s));
  Sample odd = world.sampleAt(1s);
  odd.invalid = InvalidReason::NonPositiveDelay;
  track.add(odd);
  track.add(world.sampleAt(2s));
  odd.invalid.reset();
  track.amend(odd);
  QCOMPARE(track.size(), std::size_t{3});
  QVERIFY(track.newest() == kMonoStart + 2s);
}

void TestOffsetTrack::keeps_its_past_when_we_set_the_clock() {
  World world{.queueing = 0s, .offset = 700ms};
  OffsetTrack track;
  for (int i = 0; i < 10; ++i) {
    track.add(world.sampleAt(i * 1s));
  }
  track.clockMoved(700ms);
  const auto estimate = track.estimateAt(kMonoStart + 10s);
  QCOMPARE(estimate->samples, std::size_t{10});
  QVERIFY(std::chrono::abs(estimate->offset) < 1us);
}

// A clock that loses 20 ppm is made right after 32 s: all its samples are as if it had always been right.
void TestOffsetTrack::steering_bends_neither_offset_nor_frequency() {
  World world{.queueing = 0s, .frequency = 20e-6};
  OffsetTrack track;
  for (int i = 0; i < 32; ++i) {
    track.add(world.sampleAt(i * 1s));
  }
  QVERIFY(std::abs(track.estimateAt(kMonoStart + 32s)->frequency - 20e-6) < 1e-8);
  track.clockSteered(kMonoStart + 32s, 20e-6);
  const auto estimate = track.estimateAt(kMonoStart + 32s);
  QVERIFY(std::abs(estimate->frequency) < 1e-8);
  QVERIFY(std::chrono::abs(estimate->offset - 640us) < 1us);
  QVERIFY(std::chrono::abs(track.estimateAt(kMonoStart + 64s)->offset - 640us) < 1us);
}

// Slews of 500 ppm up and down, which would bend the time of a clock that is 100 ppm off by microseconds.
void TestOffsetTrack::slews_leave_no_trace() {
  World still{.queueing = 0s, .frequency = 100e-6};
  OffsetTrack track;
  Duration added{};  // by slews, to the clock and to its monotonic time
  double rate = 0;
  for (int i = 0; i < 40; ++i) {
    Sample sample = still.sampleAt(i * 10s);
    for (WallTime* shown : {&sample.t1, &sample.t4}) {
      *shown += added;
    }
    sample.measuredAt += added;
    track.add(sample);
    const double next = i % 3 == 0 ? 500e-6 : -250e-6;
    track.clockSteered(sample.measuredAt, (next - rate) / (1 + rate));
    rate = next;
    added += fromSeconds(rate * 10);
  }
  const MonoTime now = kMonoStart + 400s + added;
  track.clockSteered(now, -rate / (1 + rate));
  const auto estimate = track.estimateAt(now);
  QVERIFY(std::abs(estimate->frequency - 100e-6) < 1e-8);
  QVERIFY(std::chrono::abs(estimate->offset - (still.trueOffset(400s) - added)) < 1us);
}

void TestOffsetTrack::sample_is_amended_where_steering_has_moved_it() {
  World world{.queueing = 0s};
  OffsetTrack track;
  std::vector<Sample> samples;
  for (int i = 0; i < 10; ++i) {
    samples.push_back(world.sampleAt(i * 1s));
    track.add(samples.back());
  }
  track.clockSteered(kMonoStart + 10s, 100e-6);
  track.clockMoved(-5ms);
  const auto before = track.estimateAt(kMonoStart + 10s);
  for (const Sample& sample : samples) {
    track.amend(sample);
  }
  QCOMPARE(track.estimateAt(kMonoStart + 10s)->offset, before->offset);
  QVERIFY(track.newest() == kMonoStart + 9s);
}

// Four samples of a start burst do not determine the frequency; the drift file does.
void TestOffsetTrack::frequency_known_from_earlier_is_believed() {
  World world{.queueing = 10us};
  OffsetTrack ignorant;
  OffsetTrack knowing;
  knowing.believeSteady(kMonoStart, 1e-7);
  for (int i = 0; i < 4; ++i) {
    const Sample sample = world.sampleAt(i * 1ms);
    ignorant.add(sample);
    knowing.add(sample);
  }
  QVERIFY(ignorant.estimateAt(kMonoStart + 1s)->skew > 50e-6);
  QVERIFY(knowing.estimateAt(kMonoStart + 1s)->skew < 2e-7);
  const MonoTime later = kMonoStart + 100s;
  QVERIFY(knowing.estimateAt(later)->offsetDeviation < ignorant.estimateAt(later)->offsetDeviation / 10);
  // A day later, temperature may have changed it.
  OffsetTrack forgetting;
  forgetting.believeSteady(kMonoStart - 24h, 1e-7);
  forgetting.add(world.sampleAt(0s));
  QVERIFY(forgetting.estimateAt(kMonoStart + 1s)->skew > 1e-6);
  // The belief is about the rate at that time.
  const double before = knowing.estimateAt(kMonoStart + 1s)->frequency;
  knowing.clockSteered(kMonoStart + 1s, 500e-6);
  const double after = knowing.estimateAt(kMonoStart + 2s)->frequency;
  QVERIFY(std::abs((1 + after) * 1.0005 - (1 + before)) < 5e-9);
}

QTEST_APPLESS_MAIN(TestOffsetTrack)
#include "tst_offset_track.moc"
