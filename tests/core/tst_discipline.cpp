// SPDX-License-Identifier: MIT
// The discipline's actions for given estimates; without clock and servers.
#include <QTest>
#include <cmath>

#include "discipline/discipline.h"
#include "show.h"

using namespace tsq;
using namespace tsq::discipline;
using namespace std::chrono_literals;
using clock::LeapSecond;

namespace {

constexpr MonoTime kStart{1h};
constexpr WallTime kNoon = std::chrono::sys_days(std::chrono::November / 22 / 2026) + 12h;
constexpr WallTime kLeapDay = std::chrono::sys_days(std::chrono::December / 31 / 2026) + 12h;

ClockReading readingAt(MonoTime mono, WallTime wall = kNoon) {
  return {
      .wall = wall, .mono = mono, .boot = BootTime(mono.time_since_epoch()), .raw = RawTime(mono.time_since_epoch())};
}

template <typename What>
std::optional<What> find(const std::vector<Action>& actions) {
  for (const Action& action : actions) {
    if (const auto* found = std::get_if<What>(&action)) {
      return *found;
    }
  }
  return std::nullopt;
}

ClockEstimate offsetOf(Duration offset, Duration later = 0s) {
  return {.at = kStart + later,
          .utc = kNoon + later,
          .offset = offset,
          .deviation = 10us,
          .bound = 1ms,
          .skew = 1e-7,
          .agreeing = 3,
          .samples = 8,
          .settled = true};
}

Discipline makeDiscipline(const DisciplineLimits& limits = {}, const Drift& drift = {}) {
  return Discipline(limits, drift, kStart);
}

// A discipline whose steps at the start are over.
Discipline runningDiscipline(const DisciplineLimits& limits = {}) {
  Discipline discipline(limits, {}, kStart);
  for (int i = 0; i < 3; ++i) {
    discipline.update(offsetOf(0s));
  }
  return discipline;
}

}  // namespace

class TestDiscipline : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void begins_with_the_frequency_of_the_drift_file();
  void large_offset_is_stepped_at_the_start();
  void later_it_is_slewed();
  void steps_are_made_as_often_as_told_data();
  void steps_are_made_as_often_as_told();
  void slew_is_never_faster_than_told_data();
  void slew_is_never_faster_than_told();
  void slew_ends_when_the_offset_is_gone();
  void late_wake_up_is_known_as_overshoot();
  void frequency_is_taken_beside_the_slew();
  void frequency_stays_within_its_limit();
  void offset_beyond_the_panic_limit_is_left_alone();
  void clock_that_is_left_alone_is_unsynchronised();
  void far_clock_may_be_stepped_when_told();
  void step_without_a_known_offset_is_none();
  void step_by_what_others_measured_is_counted();
  void too_few_servers_correct_nothing();
  void first_correction_waits_for_the_other_servers();
  void waiting_has_an_end();
  void kernel_is_told_the_errors_truly();
  void holdover_widens();
  void error_beyond_the_limit_is_unsynchronised();
  void disturbed_clock_is_unsynchronised_until_measured();
  void leap_second_is_armed_and_disarmed_data();
  void leap_second_is_armed_and_disarmed();
  void leap_second_of_another_day_is_not_believed();
  void near_a_leap_second_nothing_is_corrected();
  void drift_is_worth_saving_once_measured();
  void every_refusal_has_a_name();
};

void TestDiscipline::begins_with_the_frequency_of_the_drift_file() {
  Discipline discipline = makeDiscipline({}, {.frequency = -12.5e-6, .skew = 1e-7});
  const auto actions = discipline.begin();
  QCOMPARE(find<SetFrequency>(actions)->ratio, -12.5e-6);
  QVERIFY(!find<SetState>(actions)->state.synchronised);
  QCOMPARE(find<SetState>(actions)->state.maxError, Duration(clock::kMaxClockError));
  QVERIFY(!discipline.tracking(kStart).updated);
}

void TestDiscipline::large_offset_is_stepped_at_the_start() {
  Discipline discipline = makeDiscipline();
  const auto actions = discipline.update(offsetOf(3h));
  QCOMPARE(find<StepClock>(actions)->by, Duration(3h));
  QCOMPARE(find<SetFrequency>(actions)->ratio, 0.0);
  QVERIFY(find<SetState>(actions)->state.synchronised);
  QCOMPARE(discipline.tracking(kStart).offset, Duration(0));
  QCOMPARE(discipline.tracking(kStart).steps, std::uint64_t{1});
  QCOMPARE(discipline.tracking(kStart).lastStep, Duration(3h));
}

void TestDiscipline::later_it_is_slewed() {
  Discipline discipline = runningDiscipline();
  const auto actions = discipline.update(offsetOf(-100s));
  QVERIFY(!find<StepClock>(actions));
  QCOMPARE(find<SetFrequency>(actions)->ratio, -500e-6);
}

void TestDiscipline::steps_are_made_as_often_as_told_data() {
  QTest::addColumn<int>("limit");
  QTest::addColumn<int>("steps");
  QTest::newRow("never") << 0 << 0;
  QTest::newRow("once") << 1 << 1;
  QTest::newRow("chrony's") << 3 << 3;
  QTest::newRow("always") << -1 << 10;
}

void TestDiscipline::steps_are_made_as_often_as_told() {
  QFETCH(const int, limit);
  QFETCH(const int, steps);
  Discipline discipline = makeDiscipline({.stepLimit = limit});
  int made = 0;
  for (int i = 0; i < 10; ++i) {
    made += find<StepClock>(discipline.update(offsetOf(2s))) ? 1 : 0;
  }
  QCOMPARE(made, steps);
}

void TestDiscipline::slew_is_never_faster_than_told_data() {
  QTest::addColumn<double>("ppm");
  QTest::newRow("the default") << 500.0;
  QTest::newRow("slow") << 5.0;
  QTest::newRow("fast") << 50'000.0;
}

void TestDiscipline::slew_is_never_faster_than_told() {
  QFETCH(const double, ppm);
  for (const Duration offset : std::initializer_list<Duration>{900ms, 10ms, 100us, 1us}) {
    for (const int sign : {1, -1}) {
      Discipline discipline = makeDiscipline({.maxSlewRate = ppm * 1e-6});
      const double rate = find<SetFrequency>(discipline.update(offsetOf(sign * offset)))->ratio;
      QVERIFY(std::abs(rate) <= ppm * 1e-6 * 1.000001);
      QVERIFY(rate * sign > 0);
    }
  }
}

void TestDiscipline::slew_ends_when_the_offset_is_gone() {
  Discipline discipline = makeDiscipline();
  discipline.update(offsetOf(200ms));
  for (MonoTime now = kStart; discipline.tracking(now).slewRate != 0;) {
    QVERIFY(discipline.nextDeadline() > now);
    now = discipline.nextDeadline();
    QVERIFY(discipline.tracking(now).offset >= -100ns);  // rounding, every 5 s
    discipline.proceed(readingAt(now));
    QVERIFY(now <= kStart + 401s);
  }
  QVERIFY(magnitude(discipline.tracking(kStart + 401s).offset) <= 100ns);
}

void TestDiscipline::late_wake_up_is_known_as_overshoot() {
  Discipline discipline = makeDiscipline();
  discipline.update(offsetOf(200ms));
  discipline.proceed(readingAt(kStart + 402s));
  QVERIFY(magnitude(discipline.tracking(kStart + 410s).offset + 900us) < 1us);  // 1.8 s at 500 ppm
  QCOMPARE(discipline.tracking(kStart + 410s).slewRate, 0.0);
}

void TestDiscipline::frequency_is_taken_beside_the_slew() {
  Discipline discipline = makeDiscipline({}, {.frequency = 10e-6, .skew = 1e-4});
  discipline.update(offsetOf(200ms));
  ClockEstimate estimate = offsetOf(199500us, 1s);
  estimate.frequency = 1.000013 / 1.00051 - 1;  // against the rate that is set, which has the slew in it
  const double rate = find<SetFrequency>(discipline.update(estimate))->ratio;
  QVERIFY(std::abs(discipline.tracking(estimate.at).frequency - 13e-6) < 1e-12);
  QVERIFY(std::abs(rate - 513e-6) < 1e-12);
}

void TestDiscipline::frequency_stays_within_its_limit() {
  Discipline discipline = makeDiscipline({.maxFrequency = 200e-6});
  ClockEstimate estimate = offsetOf(0s);
  estimate.frequency = 1e-3;
  discipline.update(estimate);
  QCOMPARE(discipline.tracking(kStart).frequency, 200e-6);
}

void TestDiscipline::offset_beyond_the_panic_limit_is_left_alone() {
  Discipline discipline = runningDiscipline();
  discipline.update(offsetOf(1ms));
  const auto actions = discipline.update(offsetOf(1001s));
  QVERIFY(!find<StepClock>(actions));
  QCOMPARE(find<SetFrequency>(actions)->ratio, 0.0);  // nor is it slewed any more
  QVERIFY(!find<SetState>(actions)->state.synchronised);
  QVERIFY(discipline.tracking(kStart).refusal == Refusal::BeyondPanicLimit);
  discipline.hold(NoEstimate::NoAnswer, kStart + 1min);
  QVERIFY(!discipline.tracking(kStart + 1min).synchronised);
  discipline.update(offsetOf(999s));
  QVERIFY(discipline.tracking(kStart).refusal == Refusal::None);
}

void TestDiscipline::clock_that_is_left_alone_is_unsynchronised() {
  Discipline discipline = makeDiscipline({.stepLimit = 0, .panicLimit = 100ms});
  QVERIFY(!find<SetState>(discipline.update(offsetOf(200ms)))->state.synchronised);
  QVERIFY(find<SetState>(discipline.stepNow(kStart))->state.synchronised);
}

void TestDiscipline::far_clock_may_be_stepped_when_told() {
  Discipline discipline = runningDiscipline();
  discipline.update(offsetOf(2000s));
  QCOMPARE(find<StepClock>(discipline.stepNow(kStart))->by, Duration(2000s));
  discipline.update(offsetOf(500s));
  const auto actions = discipline.stepNow(kStart + 1s);
  QVERIFY(magnitude(find<StepClock>(actions)->by - (500s - 500us)) < 1us);
  QCOMPARE(find<SetFrequency>(actions)->ratio, 0.0);
}

void TestDiscipline::step_without_a_known_offset_is_none() {
  Discipline discipline = makeDiscipline();
  QVERIFY(discipline.stepNow(kStart).empty());
  discipline.update(offsetOf(1ms));
  discipline.clockDisturbed(kStart + 1s);
  QVERIFY(discipline.stepNow(kStart + 1s).empty());
}

void TestDiscipline::step_by_what_others_measured_is_counted() {
  Discipline discipline = makeDiscipline();
  QCOMPARE(find<StepClock>(discipline.stepBy(2000s, kStart))->by, Duration(2000s));
  QCOMPARE(discipline.tracking(kStart).steps, std::uint64_t{1});
  QCOMPARE(discipline.tracking(kStart).lastStep, Duration(2000s));
  QVERIFY(!discipline.tracking(kStart).synchronised);
  discipline.update(offsetOf(500ms));
  discipline.stepBy(400ms, kStart);
  QCOMPARE(discipline.tracking(kStart).offset, Duration(100ms));
}

void TestDiscipline::too_few_servers_correct_nothing() {
  Discipline discipline = makeDiscipline({.minServers = 3});
  ClockEstimate estimate = offsetOf(2s);
  estimate.agreeing = 2;
  const auto actions = discipline.update(estimate);
  QVERIFY(!find<StepClock>(actions));
  QVERIFY(!find<SetFrequency>(actions));
  QVERIFY(discipline.tracking(kStart).refusal == Refusal::TooFewServers);
  QVERIFY(find<StepClock>(discipline.update(offsetOf(2s))));
}

void TestDiscipline::first_correction_waits_for_the_other_servers() {
  Discipline discipline = makeDiscipline();
  ClockEstimate estimate = offsetOf(2s);
  estimate.settled = false;
  QVERIFY(!find<StepClock>(discipline.update(estimate)));
  QVERIFY(discipline.tracking(kStart).refusal == Refusal::Settling);
  QVERIFY(find<StepClock>(discipline.update(offsetOf(2s, 20ms))));
  estimate.at += 30ms;
  QVERIFY(find<SetFrequency>(discipline.update(estimate)));  // once set, nothing is waited for
}

// "The clock is set within a second of the first answers", with a dead server among them.
void TestDiscipline::waiting_has_an_end() {
  Discipline discipline = makeDiscipline();
  ClockEstimate estimate = offsetOf(2s);
  estimate.settled = false;
  discipline.update(estimate);
  const MonoTime due = discipline.estimateDue();
  QVERIFY(discipline.nextDeadline() <= due);
  QVERIFY(due <= kStart + 1s);
  discipline.proceed(readingAt(due));
  estimate.at = due;
  QVERIFY(find<StepClock>(discipline.update(estimate)));
  QCOMPARE(discipline.estimateDue(), kNever);
}

void TestDiscipline::kernel_is_told_the_errors_truly() {
  Discipline discipline = makeDiscipline();
  const auto told = find<SetState>(discipline.update(offsetOf(-20ms)))->state;
  QVERIFY(told.synchronised);
  QCOMPARE(told.maxError, Duration(21ms));           // bound and what is left to slew
  QCOMPARE(told.estimatedError, Duration(20010us));  // likewise
  const auto later = find<SetState>(discipline.proceed(readingAt(kStart + 20s)))->state;
  QVERIFY(later.maxError > 11ms && later.maxError < 11400us);
  QVERIFY(discipline.nextDeadline() <= kStart + 25s);
}

void TestDiscipline::holdover_widens() {
  Discipline discipline = makeDiscipline();
  discipline.update(offsetOf(0s));
  discipline.hold(NoEstimate::NoAnswer, kStart + 1min);
  QVERIFY(discipline.tracking(kStart).refusal == Refusal::NoAnswer);
  Tracking before = discipline.tracking(kStart);
  for (const Duration age : std::initializer_list<Duration>{1min, 1h, 6h, 24h}) {
    const Tracking now = discipline.tracking(kStart + age);
    QVERIFY(now.synchronised);
    QVERIFY(now.maxError > before.maxError);
    QVERIFY(now.deviation > before.deviation);
    QVERIFY(now.skew > before.skew);
    // At least as the frequency's own error, within which the clock may have been all the time.
    QVERIFY(now.maxError >= 1ms + 2 * fromSeconds(1e-7 * toSeconds(age)));
    before = now;
  }
}

void TestDiscipline::error_beyond_the_limit_is_unsynchronised() {
  Discipline discipline = makeDiscipline({.maxError = 50ms});
  discipline.update(offsetOf(0s));
  QVERIFY(find<SetState>(discipline.proceed(readingAt(kStart + 10min)))->state.synchronised);
  QVERIFY(!find<SetState>(discipline.proceed(readingAt(kStart + 48h)))->state.synchronised);
  QVERIFY(!discipline.tracking(kStart + 48h).synchronised);
}

void TestDiscipline::disturbed_clock_is_unsynchronised_until_measured() {
  Discipline discipline = makeDiscipline();
  discipline.update(offsetOf(500ms));
  const auto actions = discipline.clockDisturbed(kStart + 10s);
  QCOMPARE(find<SetFrequency>(actions)->ratio, 0.0);  // the rest of the slew is void
  QVERIFY(!find<SetState>(actions)->state.synchronised);
  QVERIFY(!find<SetState>(discipline.proceed(readingAt(kStart + 15s)))->state.synchronised);
  QVERIFY(find<SetState>(discipline.update(offsetOf(1ms, 20s)))->state.synchronised);
}

void TestDiscipline::leap_second_is_armed_and_disarmed_data() {
  QTest::addColumn<int>("announced");
  QTest::addColumn<int>("armed");
  QTest::newRow("insert") << static_cast<int>(Leap::Insert) << static_cast<int>(LeapSecond::Insert);
  QTest::newRow("delete") << static_cast<int>(Leap::Delete) << static_cast<int>(LeapSecond::Delete);
}

void TestDiscipline::leap_second_is_armed_and_disarmed() {
  QFETCH(const int, announced);
  QFETCH(const int, armed);
  Discipline discipline = makeDiscipline();
  ClockEstimate estimate = offsetOf(0s);
  estimate.utc = kLeapDay;
  estimate.leap = static_cast<Leap>(announced);
  const auto leapAfter = [&](Duration later) {
    return find<SetState>(discipline.proceed(readingAt(kStart + later, kLeapDay + later)))->state.leap;
  };
  QVERIFY(find<SetState>(discipline.update(estimate))->state.leap == static_cast<LeapSecond>(armed));
  QVERIFY(leapAfter(11h + 59min) == static_cast<LeapSecond>(armed));  // also without servers
  QVERIFY(leapAfter(12h + 5s) == LeapSecond::None);
  estimate.at = kStart + 12h + 5s;
  estimate.utc = kLeapDay + 12h + 5s;  // announced a little longer than it should be
  QVERIFY(find<SetState>(discipline.update(estimate))->state.leap == LeapSecond::None);
}

void TestDiscipline::leap_second_of_another_day_is_not_believed() {
  Discipline discipline = makeDiscipline();
  ClockEstimate estimate = offsetOf(0s);
  estimate.leap = Leap::Insert;
  QVERIFY(find<SetState>(discipline.update(estimate))->state.leap == LeapSecond::None);
}

void TestDiscipline::near_a_leap_second_nothing_is_corrected() {
  Discipline discipline = makeDiscipline();
  discipline.update(offsetOf(0s));
  ClockEstimate estimate = offsetOf(1s, 1min);
  estimate.nearLeap = true;
  const auto actions = discipline.update(estimate);
  QVERIFY(!find<StepClock>(actions));
  QVERIFY(!find<SetFrequency>(actions));
  QVERIFY(find<SetState>(actions)->state.synchronised);
  QVERIFY(discipline.tracking(estimate.at).refusal == Refusal::LeapSecond);
}

void TestDiscipline::drift_is_worth_saving_once_measured() {
  Discipline discipline = makeDiscipline({}, {.frequency = 5e-6, .skew = 1e-6});
  QVERIFY(!discipline.isFrequencyMeasured());
  ClockEstimate vague = offsetOf(0s);
  vague.skew = 90e-6;
  discipline.update(vague);
  QVERIFY(!discipline.isFrequencyMeasured());
  ClockEstimate telling = offsetOf(0s);
  telling.frequency = 2e-6;
  discipline.update(telling);
  QVERIFY(discipline.isFrequencyMeasured());
  QVERIFY(std::abs(discipline.drift(kStart).frequency - 7e-6) < 1e-10);
  QCOMPARE(discipline.drift(kStart).skew, 1e-7);
  QVERIFY(discipline.drift(kStart + 24h).skew > 1e-6);  // temperature may have changed it
}

void TestDiscipline::every_refusal_has_a_name() {
  for (const Refusal refusal : {Refusal::None, Refusal::NoAnswer, Refusal::ServersDisagree, Refusal::TooFewServers,
                                Refusal::Settling, Refusal::BeyondPanicLimit, Refusal::LeapSecond}) {
    QVERIFY(refusalName(refusal) != "unknown");
  }
}

QTEST_APPLESS_MAIN(TestDiscipline)
#include "tst_discipline.moc"
