// SPDX-License-Identifier: MIT
// The Kalman filter with given offsets, without a network.
#include <QTest>
#include <cmath>
#include <random>
#include <vector>

#include "estimate/clock_filter.h"

using namespace tsq;

namespace {

/// A measurement every second, with normal noise.
std::vector<Observation> measure(int count, double noise, unsigned seed, double (*truth)(double at)) {
  std::mt19937_64 random(seed);
  const auto uniform = [&] { return (static_cast<double>(random() >> 11U) + 0.5) / 9007199254740992.0; };
  std::vector<Observation> observations;
  for (int i = 0; i < count; ++i) {
    const double normal = std::sqrt(-2 * std::log(uniform())) * std::cos(6.283185307179586 * uniform());
    const double at = i - count + 1;
    observations.push_back({.at = at, .offset = truth(at) + noise * normal, .deviation = noise});
  }
  return observations;
}

double steady(double at) {
  return 0.25 + 30e-6 * at;
}

double bent(double at) {
  return at < -30 ? 0 : 20e-6 * (at + 30);
}

}  // namespace

class TestClockFilter : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void single_observation_is_taken_at_its_word();
  void offset_and_frequency_of_a_steady_clock();
  void calm_clock_is_not_held_to_be_restless();
  void clock_that_gets_hot_is_restless_and_yet_followed();
  void deviations_cover_what_they_should();
  void noisier_observations_than_believed_widen_the_answer();
  void further_ahead_is_less_sure();
  void wander_is_told_from_noise();
};

void TestClockFilter::single_observation_is_taken_at_its_word() {
  const Observation only{.at = 0, .offset = 0.5, .deviation = 1e-3};
  const ClockState state = filterClock(std::span(&only, 1), 0);
  QCOMPARE(state.offset, 0.5);
  QCOMPARE(state.offsetDeviation, 1e-3);
  QCOMPARE(state.frequency, 0.0);
}

void TestClockFilter::offset_and_frequency_of_a_steady_clock() {
  const ClockState state = filterClock(measure(64, 1e-4, 1, steady), 0);
  QVERIFY(std::abs(state.offset - 0.25) < 1e-4);
  QVERIFY(std::abs(state.frequency - 30e-6) < 3e-6);
  QVERIFY(state.scatter > 0.5e-4 && state.scatter < 2e-4);
}

void TestClockFilter::calm_clock_is_not_held_to_be_restless() {
  int restless = 0;
  for (unsigned seed = 0; seed < 200; ++seed) {
    restless += filterClock(measure(64, 1e-4, seed, steady), 0).wander > kUsualWander ? 1 : 0;
  }
  QVERIFY2(restless <= 10, qPrintable(QString::number(restless)));
}

void TestClockFilter::clock_that_gets_hot_is_restless_and_yet_followed() {
  for (unsigned seed = 0; seed < 50; ++seed) {
    const ClockState state = filterClock(measure(64, 1e-5, seed, bent), 0);
    QVERIFY(state.wander > kUsualWander);
    QVERIFY(std::abs(state.offset - bent(0)) < 5e-5);
    QVERIFY(std::abs(state.frequency - 20e-6) < 3e-6);
  }
}

void TestClockFilter::deviations_cover_what_they_should() {
  for (const int count : {3, 5, 8, 64}) {
    int covered = 0;
    for (unsigned seed = 0; seed < 1'000; ++seed) {
      const ClockState state = filterClock(measure(count, 1e-4, seed, steady), 0);
      covered += std::abs(state.offset - 0.25) <= 2 * state.offsetDeviation ? 1 : 0;
    }
    QVERIFY2(covered >= 920 && covered <= 990, qPrintable(QStringLiteral("%1: %2").arg(count).arg(covered)));
  }
}

void TestClockFilter::noisier_observations_than_believed_widen_the_answer() {
  std::vector<Observation> observations = measure(32, 1e-4, 3, steady);
  const double honest = filterClock(observations, 0).offsetDeviation;
  for (Observation& observation : observations) {
    observation.deviation /= 10;
  }
  const double boastful = filterClock(observations, 0).offsetDeviation;
  QVERIFY(boastful > honest / 2);
}

void TestClockFilter::further_ahead_is_less_sure() {
  const std::vector<Observation> observations = measure(16, 1e-4, 4, steady);
  const ClockState now = filterClock(observations, 0);
  const ClockState later = filterClock(observations, 60);
  QVERIFY(later.offsetDeviation > 2 * now.offsetDeviation);
  QVERIFY(std::abs(later.offset - now.offset - 60 * now.frequency) < 1e-9);
}

// What the clock itself contributes grows while nothing is observed, and is most of the error of one that gets hot.
void TestClockFilter::wander_is_told_from_noise() {
  const auto part = [](const ClockState& state) { return state.clockDeviation / state.offsetDeviation; };
  const std::vector<Observation> calm = measure(64, 1e-4, 5, steady);
  QVERIFY(part(filterClock(calm, 0)) < 0.5);
  QVERIFY(part(filterClock(calm, 3600)) > part(filterClock(calm, 0)));
  QVERIFY(part(filterClock(calm, 4 * 86400)) > 0.8);
  const ClockState hot = filterClock(measure(64, 1e-6, 5, bent), 0);
  QVERIFY(part(hot) > part(filterClock(calm, 0)));
  QVERIFY(part(hot) <= 1);
  QVERIFY(hot.expectedWander > kUsualWander);
}

QTEST_GUILESS_MAIN(TestClockFilter)
#include "tst_clock_filter.moc"
