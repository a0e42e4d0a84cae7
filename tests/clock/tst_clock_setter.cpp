// SPDX-License-Identifier: MIT
// The system calls of the clock setters, which are only recorded.
#include <QTest>
#include <ctime>

#include "../core/show.h"
#include "clock/kernel/clock_setter.h"
#include "clock/kernel/kernel_state.h"
#include "clock/system_clock.h"
#include "recording_clock.h"

using namespace tsq;
using namespace std::chrono_literals;
using clock::AdjtimeSetter;
using clock::AdjtimexSetter;
using clock::ClockSetter;
using test::recordedCalls;
using test::recordingClock;

namespace {

const AdjtimexSetter kAdjtimex;
const AdjtimeSetter kAdjtime;

// Modes: 8448 is ADJ_SETOFFSET | ADJ_NANO, 32769 is ADJ_OFFSET_SINGLESHOT.
std::string stepCall(long long seconds, long long nanoseconds) {
  return "clock_adjtime modes=8448 sec=" + std::to_string(seconds) + " nsec=" + std::to_string(nanoseconds);
}

std::string slewCall(long long microseconds) {
  return "clock_adjtime modes=32769 offset=" + std::to_string(microseconds);
}

}  // namespace

Q_DECLARE_METATYPE(const ClockSetter*)

class TestClockSetter : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void step_carries_into_seconds_data();
  void step_carries_into_seconds();
  void step_moves_the_clock_exactly();
  void step_beyond_a_century_is_refused_data();
  void step_beyond_a_century_is_refused();
  void step_drops_a_slew();
  void slew_is_rounded_to_microseconds_data();
  void slew_is_rounded_to_microseconds();
  void slew_through_adjtime_carries_into_seconds_data();
  void slew_through_adjtime_carries_into_seconds();
  void slew_can_be_watched_and_cancelled_data();
  void slew_can_be_watched_and_cancelled();
  void slew_beyond_the_limit_is_refused_data();
  void slew_beyond_the_limit_is_refused();
  void slew_takes_half_an_hour_for_a_second();
  void missing_privilege_is_named_data();
  void missing_privilege_is_named();
  void kernel_refusal_is_named();
  void adjtime_cannot_step();
  void build_chooses_the_setter();
  void kernel_says_whether_somebody_keeps_the_clock();
  void kernel_is_told_how_right_the_clock_is();

 private:
  // One row for each setter.
  static void addSetters();
};

void TestClockSetter::init() {
  recordedCalls().clear();
  recordingClock() = {};
}

void TestClockSetter::addSetters() {
  QTest::addColumn<const ClockSetter*>("setter");
  QTest::newRow("adjtimex") << static_cast<const ClockSetter*>(&kAdjtimex);
  QTest::newRow("adjtime") << static_cast<const ClockSetter*>(&kAdjtime);
}

void TestClockSetter::step_carries_into_seconds_data() {
  QTest::addColumn<qint64>("by");
  QTest::addColumn<qint64>("seconds");
  QTest::addColumn<qint64>("nanoseconds");
  QTest::newRow("+700 ms") << qint64{700'000'000} << qint64{0} << qint64{700'000'000};
  QTest::newRow("-700 ms") << qint64{-700'000'000} << qint64{-1} << qint64{300'000'000};
  QTest::newRow("+1 ns") << qint64{1} << qint64{0} << qint64{1};
  QTest::newRow("-1 ns") << qint64{-1} << qint64{-1} << qint64{999'999'999};
  QTest::newRow("+1 s") << qint64{1'000'000'000} << qint64{1} << qint64{0};
  QTest::newRow("-1 s") << qint64{-1'000'000'000} << qint64{-1} << qint64{0};
  QTest::newRow("-1.000000001 s") << qint64{-1'000'000'001} << qint64{-2} << qint64{999'999'999};
  QTest::newRow("+1.999999999 s") << qint64{1'999'999'999} << qint64{1} << qint64{999'999'999};
}

void TestClockSetter::step_carries_into_seconds() {
  QFETCH(qint64, by);
  QFETCH(qint64, seconds);
  QFETCH(qint64, nanoseconds);
  QVERIFY(kAdjtimex.step(Duration(by)));
  QCOMPARE(recordedCalls().size(), std::size_t{1});
  QCOMPARE(recordedCalls().front(), stepCall(seconds, nanoseconds));
  QCOMPARE(recordingClock().steppedNanoseconds, by);
}

void TestClockSetter::step_moves_the_clock_exactly() {
  const clock::SystemClock clock;
  const ClockReading before = clock.read();
  QVERIFY(kAdjtimex.step(-3s - 5ns));
  const ClockReading after = clock.read();
  const Duration moved = (after.wall - before.wall) - (after.boot - before.boot);
  QVERIFY2(std::chrono::abs(moved + 3s) < 1ms, test::inWords(moved).c_str());
}

void TestClockSetter::step_beyond_a_century_is_refused_data() {
  QTest::addColumn<qint64>("by");
  QTest::newRow("more") << qint64{(clock::kMaxStep + 1ns).count()};
  QTest::newRow("less") << qint64{(-clock::kMaxStep - 1ns).count()};
  QTest::newRow("most") << std::numeric_limits<qint64>::max();
  QTest::newRow("least") << std::numeric_limits<qint64>::min();
}

void TestClockSetter::step_beyond_a_century_is_refused() {
  QFETCH(qint64, by);
  QVERIFY(kAdjtimex.step(Duration(by)).error().code == ErrorCode::InvalidArgument);
  QVERIFY(recordedCalls().empty());
}

void TestClockSetter::step_drops_a_slew() {
  QVERIFY(kAdjtimex.slew(40ms));
  QVERIFY(kAdjtimex.step(1s));
  QCOMPARE(kAdjtimex.remaining().value(), Duration(0));
}

void TestClockSetter::slew_is_rounded_to_microseconds_data() {
  QTest::addColumn<qint64>("by");
  QTest::addColumn<qint64>("microseconds");
  QTest::newRow("+40 ms") << qint64{40'000'000} << qint64{40'000};
  QTest::newRow("-40 ms") << qint64{-40'000'000} << qint64{-40'000};
  QTest::newRow("up") << qint64{1'600} << qint64{2};
  QTest::newRow("down") << qint64{1'400} << qint64{1};
  QTest::newRow("negative, away from zero") << qint64{-1'600} << qint64{-2};
  QTest::newRow("negative, towards zero") << qint64{-1'400} << qint64{-1};
  QTest::newRow("limit") << qint64{clock::kMaxSlew.count()} << qint64{2'145'000'000};
  QTest::newRow("lower limit") << qint64{-clock::kMaxSlew.count()} << qint64{-2'145'000'000};
}

void TestClockSetter::slew_is_rounded_to_microseconds() {
  QFETCH(qint64, by);
  QFETCH(qint64, microseconds);
  const auto asked = kAdjtimex.slew(Duration(by));
  QVERIFY(asked);
  QCOMPARE(*asked, Duration(std::chrono::microseconds(microseconds)));
  QCOMPARE(recordedCalls().size(), std::size_t{1});
  QCOMPARE(recordedCalls().front(), slewCall(microseconds));
}

void TestClockSetter::slew_through_adjtime_carries_into_seconds_data() {
  QTest::addColumn<qint64>("by");
  QTest::addColumn<QString>("call");
  QTest::newRow("+40 ms") << qint64{40'000'000} << QStringLiteral("adjtime sec=0 usec=40000");
  QTest::newRow("-40 ms") << qint64{-40'000'000} << QStringLiteral("adjtime sec=-1 usec=960000");
  QTest::newRow("-1.5 s") << qint64{-1'500'000'000} << QStringLiteral("adjtime sec=-2 usec=500000");
  QTest::newRow("+1.9999996 s") << qint64{1'999'999'600} << QStringLiteral("adjtime sec=2 usec=0");
}

void TestClockSetter::slew_through_adjtime_carries_into_seconds() {
  QFETCH(qint64, by);
  QFETCH(QString, call);
  QVERIFY(kAdjtime.slew(Duration(by)));
  QCOMPARE(recordedCalls().size(), std::size_t{1});
  QCOMPARE(recordedCalls().front(), call.toStdString());
}

void TestClockSetter::slew_can_be_watched_and_cancelled_data() {
  addSetters();
}

void TestClockSetter::slew_can_be_watched_and_cancelled() {
  QFETCH(const ClockSetter*, setter);
  QVERIFY(setter->slew(-1500ms));
  recordingClock().slewMicroseconds += 200'000;  // as the kernel does in 400 s
  QCOMPARE(setter->remaining().value(), Duration(-1300ms));
  QCOMPARE(setter->cancelSlew().value(), Duration(-1300ms));
  QCOMPARE(setter->remaining().value(), Duration(0));
  QCOMPARE(setter->cancelSlew().value(), Duration(0));
}

void TestClockSetter::slew_beyond_the_limit_is_refused_data() {
  addSetters();
}

void TestClockSetter::slew_beyond_the_limit_is_refused() {
  QFETCH(const ClockSetter*, setter);
  for (const Duration by : {clock::kMaxSlew + 1ns, -clock::kMaxSlew - 1ns, Duration::max(), Duration::min()}) {
    QVERIFY(setter->slew(by).error().code == ErrorCode::InvalidArgument);
  }
  QVERIFY(recordedCalls().empty());
}

void TestClockSetter::slew_takes_half_an_hour_for_a_second() {
  QCOMPARE(clock::slewTime(1s), Duration(2000s));
  QCOMPARE(clock::slewTime(-40ms), Duration(80s));
  QCOMPARE(clock::slewTime(std::chrono::days(400)), Duration::max());  // beyond the range of Duration
}

void TestClockSetter::missing_privilege_is_named_data() {
  addSetters();
}

void TestClockSetter::missing_privilege_is_named() {
  QFETCH(const ClockSetter*, setter);
  recordingClock().failWith = EPERM;
  QVERIFY(setter->slew(1ms).error().code == ErrorCode::PermissionDenied);
  QVERIFY(setter->cancelSlew().error().code == ErrorCode::PermissionDenied);
  QVERIFY(setter->remaining());
  if (setter->canStep()) {
    QVERIFY(setter->step(1ms).error().code == ErrorCode::PermissionDenied);
  }
  QCOMPARE(recordingClock().slewMicroseconds, std::int64_t{0});
}

void TestClockSetter::kernel_refusal_is_named() {
  recordingClock().failWith = EINVAL;
  const auto stepped = kAdjtimex.step(-clock::kMaxStep);
  QVERIFY(stepped.error().code == ErrorCode::InvalidArgument);
  QVERIFY(stepped.error().detail.starts_with("clock_adjtime: "));
}

void TestClockSetter::adjtime_cannot_step() {
  QVERIFY(!kAdjtime.canStep());
  QVERIFY(kAdjtime.step(1s).error().code == ErrorCode::InvalidArgument);
  QVERIFY(recordedCalls().empty());
}

void TestClockSetter::build_chooses_the_setter() {
  QVERIFY(clock::makeClockSetter()->slew(1ms));
  QVERIFY(recordedCalls().size() == 1);
}

void TestClockSetter::kernel_says_whether_somebody_keeps_the_clock() {
  QVERIFY(!clock::readKernelState()->synchronised);
  recordingClock().status = STA_PLL;
  recordingClock().maxError = 2500;
  QVERIFY(clock::readKernelState()->synchronised);
  QCOMPARE(clock::readKernelState()->maxError, Duration(2500us));
  QVERIFY(recordedCalls().empty());
}

void TestClockSetter::kernel_is_told_how_right_the_clock_is() {
  recordingClock().status = STA_UNSYNC | STA_INS;
  QVERIFY(kAdjtimex.declareSynchronised({.most = 1'500'001ns, .estimated = 20us}));
  const auto state = clock::readKernelState();
  QVERIFY(state && state->synchronised);
  QCOMPARE(state->maxError, Duration(1501us));
  QCOMPARE(state->estimatedError, Duration(20us));
  QVERIFY(state->leap == clock::LeapSecond::Insert);  // other fields are unchanged
  QVERIFY(recordedCalls().empty());                   // and the clock is not moved
}

QTEST_GUILESS_MAIN(TestClockSetter)
#include "tst_clock_setter.moc"
