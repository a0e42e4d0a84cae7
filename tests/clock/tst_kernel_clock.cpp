// SPDX-License-Identifier: MIT
// The system calls that steer the clock, which are only recorded.
#include <QTest>

#include "../core/show.h"
#include "clock/kernel/kernel_clock.h"
#include "recording_clock.h"

using namespace tsq;
using namespace std::chrono_literals;
using clock::KernelState;
using clock::LeapSecond;
using test::recordedCalls;
using test::recordingClock;

class TestKernelClock : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void frequency_is_split_into_tick_and_freq_data();
  void frequency_is_split_into_tick_and_freq();
  void frequency_beyond_the_kernels_is_refused_data();
  void frequency_beyond_the_kernels_is_refused();
  void rest_of_a_slew_and_the_kernels_loops_are_dropped();
  void kernel_is_told_errors_and_leap_second();
  void error_of_sixteen_seconds_is_unsynchronised();
  void step_leaves_the_clock_unsynchronised();
  void missing_privilege_is_named();

 private:
  clock::AdjtimexClock clock_;
};

void TestKernelClock::init() {
  recordedCalls().clear();
  recordingClock() = {};
}

void TestKernelClock::frequency_is_split_into_tick_and_freq_data() {
  QTest::addColumn<double>("ppm");
  QTest::addColumn<int>("tick");
  QTest::addColumn<int>("freq");
  QTest::newRow("nothing") << 0.0 << 10'000 << 0;
  QTest::newRow("1 ppm") << 1.0 << 10'000 << 65'536;
  QTest::newRow("-31.25 ppm") << -31.25 << 10'000 << -2'048'000;
  QTest::newRow("the most that freq can") << 500.0 << 10'000 << 32'768'000;
  QTest::newRow("a slew on top") << 530.0 << 10'005 << 1'966'080;
  QTest::newRow("and the other way") << -530.0 << 9'995 << -1'966'080;
  QTest::newRow("-1,270 ppm") << -1'270.0 << 9'987 << 1'966'080;
  QTest::newRow("the fastest") << 100'000.0 << 11'000 << 0;
  QTest::newRow("the slowest") << -100'000.0 << 9'000 << 0;
}

void TestKernelClock::frequency_is_split_into_tick_and_freq() {
  QFETCH(const double, ppm);
  QFETCH(const int, tick);
  QFETCH(const int, freq);
  const auto set = clock_.setFrequency(ppm * 1e-6);
  QVERIFY(set);
  QCOMPARE(recordedCalls().back(),
           "clock_adjtime modes=16386 tick=" + std::to_string(tick) + " freq=" + std::to_string(freq));
  QVERIFY(std::abs(*set - ppm * 1e-6) < 1e-11);
  QVERIFY(std::abs(clock_.frequency().value() - *set) < 1e-15);
}

void TestKernelClock::frequency_beyond_the_kernels_is_refused_data() {
  QTest::addColumn<double>("ratio");
  QTest::newRow("too fast") << 0.1001;
  QTest::newRow("too slow") << -0.1001;
  QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
}

void TestKernelClock::frequency_beyond_the_kernels_is_refused() {
  QFETCH(const double, ratio);
  const auto set = clock_.setFrequency(ratio);
  QVERIFY(!set);
  QVERIFY(set.error().code == ErrorCode::InvalidArgument);
  QVERIFY(recordedCalls().empty());
}

void TestKernelClock::rest_of_a_slew_and_the_kernels_loops_are_dropped() {
  recordingClock().slewMicroseconds = 40'000;
  recordingClock().status = STA_PLL | STA_FREQHOLD | STA_INS;
  QVERIFY(clock_.takeOver());
  QCOMPARE(recordingClock().slewMicroseconds, 0);
  QCOMPARE(recordingClock().status, STA_INS);
}

void TestKernelClock::kernel_is_told_errors_and_leap_second() {
  for (const LeapSecond leap : {LeapSecond::None, LeapSecond::Insert, LeapSecond::Delete}) {
    QVERIFY(clock_.setState({.synchronised = true, .maxError = 1500ns, .estimatedError = 400ns, .leap = leap}));
    const KernelState state = clock_.state().value();
    QVERIFY(state.synchronised);
    QVERIFY(state.leap == leap);
    QCOMPARE(state.maxError, Duration(2us));  // rounded up: an error is never told smaller than it is
    QCOMPARE(state.estimatedError, Duration(1us));
  }
}

void TestKernelClock::error_of_sixteen_seconds_is_unsynchronised() {
  QVERIFY(clock_.setState({.synchronised = true, .maxError = 16s, .estimatedError = 1s}));
  QVERIFY(!clock_.state().value().synchronised);
  QVERIFY(clock_.setState({.synchronised = false, .maxError = 10min, .estimatedError = 10min}));
  QCOMPARE(clock_.state().value().maxError, Duration(16s));
}

void TestKernelClock::step_leaves_the_clock_unsynchronised() {
  QVERIFY(clock_.setState({.synchronised = true, .maxError = 1ms, .estimatedError = 1ms}));
  QVERIFY(clock_.step(-1500ms));
  QCOMPARE(recordingClock().steppedNanoseconds, -1'500'000'000);
  QVERIFY(!clock_.state().value().synchronised);
}

void TestKernelClock::missing_privilege_is_named() {
  recordingClock().failWith = EPERM;
  QVERIFY(clock_.setFrequency(0).error().code == ErrorCode::PermissionDenied);
  QVERIFY(clock_.takeOver().error().code == ErrorCode::PermissionDenied);
  QVERIFY(clock_.step(1s).error().code == ErrorCode::PermissionDenied);
}

QTEST_GUILESS_MAIN(TestKernelClock)
#include "tst_kernel_clock.moc"
