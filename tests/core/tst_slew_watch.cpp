// SPDX-License-Identifier: MIT
// Who bends the clock is seen against the oscillator.
#include <QTest>

#include "estimate/slew_watch.h"

using namespace tsq;
using namespace std::chrono_literals;

namespace {

/// A machine whose clocks run by so many ppm faster than its oscillator.
struct Machine {
  ClockReading now{.wall = WallTime(1h), .mono = MonoTime(1h), .boot = BootTime(1h), .raw = RawTime(1h)};

  const ClockReading& after(Duration time, int ppm = 0) {
    const Duration stretched = time + time / 1'000'000 * ppm;
    now.wall += stretched;
    now.mono += stretched;
    now.boot += stretched;
    now.raw += time;
    return now;
  }
};

}  // namespace

class TestSlewWatch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void steady_rate_is_nothing_new() {
    Machine machine;
    SlewWatch watch;
    for (int i = 0; i < 10; ++i) {
      QVERIFY(!watch.note(machine.after(16s, 120)));
    }
  }

  void slew_is_seen_when_it_begins_and_when_it_ends() {
    Machine machine;
    SlewWatch watch;
    QVERIFY(!watch.note(machine.after(16s)));
    QVERIFY(!watch.note(machine.after(16s)));
    QVERIFY(watch.note(machine.after(16s, 500)));
    QVERIFY(!watch.note(machine.after(16s, 500)));
    QVERIFY(watch.note(machine.after(16s)));
  }

  void small_corrections_of_a_time_service_pass() {
    Machine machine;
    SlewWatch watch;
    watch.note(machine.after(16s));
    watch.note(machine.after(16s, 5));
    QVERIFY(!watch.note(machine.after(16s, 35)));
    QVERIFY(!watch.note(machine.after(16s, -5)));
  }

  void change_of_more_than_50_ppm_is_a_slew_data() {
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("isSlew");
    QTest::newRow("49 ppm faster") << 0 << 49 << false;
    QTest::newRow("51 ppm faster") << 0 << 51 << true;
    QTest::newRow("49 ppm slower") << 0 << -49 << false;
    QTest::newRow("51 ppm slower") << 0 << -51 << true;
    QTest::newRow("100 ppm faster") << 0 << 100 << true;
    QTest::newRow("300 ppm slower") << 0 << -300 << true;
    QTest::newRow("fast, and a little faster") << 120 << 160 << false;
    QTest::newRow("fast, and much faster") << 120 << 180 << true;
    QTest::newRow("from fast to slow") << 30 << -30 << true;
  }

  void change_of_more_than_50_ppm_is_a_slew() {
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(bool, isSlew);
    Machine machine;
    SlewWatch watch;
    watch.note(machine.after(16s));
    QVERIFY(!watch.note(machine.after(16s, before)));  // the first rate is compared with nothing
    QCOMPARE(watch.note(machine.after(16s, after)), isSlew);
  }

  void second_between_readings_is_enough() {
    for (const Duration span : {Duration(1s - 1ns), Duration(1s)}) {
      Machine machine;
      SlewWatch watch;
      watch.note(machine.after(16s));
      watch.note(machine.after(16s));
      QCOMPARE(watch.note(machine.after(span, 500)), span == 1s);
    }
  }

  void our_own_steering_is_no_slew() {
    Machine machine;
    SlewWatch watch;
    watch.note(machine.after(16s));
    watch.note(machine.after(16s));
    watch.noteSteered(machine.after(5s), 500e-6);
    QVERIFY(!watch.note(machine.after(11s, 500)));
    QVERIFY(!watch.note(machine.after(16s, 500)));
    watch.noteSteered(machine.after(5s, 500), -480e-6);
    QVERIFY(!watch.note(machine.after(11s, 20)));
    QVERIFY(watch.note(machine.after(16s, 100)));  // 80 ppm by another program
  }

  void steering_that_did_not_happen_is_a_slew() {
    Machine machine;
    SlewWatch watch;
    watch.note(machine.after(16s));
    watch.note(machine.after(16s));
    watch.noteSteered(machine.now, 100e-6);
    QVERIFY(watch.note(machine.after(16s)));
  }

  void change_between_two_readings_is_seen_with_the_second() {
    Machine machine;
    SlewWatch watch;
    watch.note(machine.after(16s));
    watch.note(machine.after(16s));
    machine.after(8s);
    QVERIFY(!watch.note(machine.after(8s, 80)));
    QVERIFY(watch.note(machine.after(16s, 80)));
    QVERIFY(!watch.note(machine.after(16s, 80)));
  }

  void readings_close_together_tell_nothing() {
    Machine machine;
    SlewWatch watch;
    watch.note(machine.after(16s));
    watch.note(machine.after(16s));
    for (int i = 0; i < 9; ++i) {
      QVERIFY(!watch.note(machine.after(100ms, 500)));
    }
    QVERIFY(watch.note(machine.after(100ms, 500)));
  }
};

QTEST_GUILESS_MAIN(TestSlewWatch)
#include "tst_slew_watch.moc"
