// SPDX-License-Identifier: MIT
// Which bursts it takes to learn the time when the clock stands in 1970.
#include <QTest>

#include "far_clock_world.h"
#include "procedure/far_clock_procedure.h"

using namespace tsq;
using namespace tsq::client;
using namespace tsq::test;
using namespace std::chrono_literals;
using procedure::FarClockProcedure;
using std::chrono::days;

Q_DECLARE_METATYPE(tsq::client::Burst)
Q_DECLARE_METATYPE(tsq::client::FarClockDoubt)

class TestFarClockProcedure : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void guess_of_1970_is_checked_by_the_dates_of_the_time_guessed();
  void doubt_about_the_guess_ends_it();
  void doubt_about_the_check_ends_it_data();
  void doubt_about_the_check_ends_it();
  void trust_is_only_in_what_was_checked();
};

void TestFarClockProcedure::guess_of_1970_is_checked_by_the_dates_of_the_time_guessed() {
  FarClockProcedure procedure(kFloor);
  QVERIFY(procedure.dates() == quic::DateCheck(quic::DatesIgnored{kProgramMade}));
  QVERIFY(!procedure.measured(goodBurst()));
  QVERIFY(!procedure.isChecked());
  QVERIFY(procedure.dates() == quic::DateCheck(quic::DatesByClock{kTrueTime - kClock}));
  QVERIFY(!procedure.measured(goodBurst(kTrueTime + 300ms)));
  QVERIFY(procedure.isChecked());
}

void TestFarClockProcedure::doubt_about_the_guess_ends_it() {
  FarClockProcedure procedure(kFloor);
  QVERIFY(procedure.measured(goodBurst(kProgramMade - days(1))) == FarClockDoubt::BeforeProgramMade);
  QVERIFY(!procedure.isChecked());
}

void TestFarClockProcedure::doubt_about_the_check_ends_it_data() {
  QTest::addColumn<Burst>("check");
  QTest::addColumn<FarClockDoubt>("doubt");
  QTest::newRow("all have expired by then")
      << burstOf({failed(ErrorCode::CertificateExpired)}, {}) << FarClockDoubt::NotValidThen;
  QTest::newRow("one has expired by then")
      << burstOf({witness("a.example", 1), failed(ErrorCode::CertificateExpired)}) << FarClockDoubt::TooFewWitnesses;
  QTest::newRow("in the past now") << goodBurst(kLastGood - 1h) << FarClockDoubt::BeforeLastGood;
  QTest::newRow("another time now") << goodBurst(kTrueTime + 2s) << FarClockDoubt::ServersDisagree;
  QTest::newRow("an earlier time now") << goodBurst(kTrueTime - 2s) << FarClockDoubt::ServersDisagree;
}

void TestFarClockProcedure::doubt_about_the_check_ends_it() {
  QFETCH(Burst, check);
  QFETCH(FarClockDoubt, doubt);
  FarClockProcedure procedure(kFloor);
  QVERIFY(!procedure.measured(goodBurst()));
  QVERIFY(procedure.measured(check) == doubt);
  QVERIFY(!procedure.isChecked());
}

// What was true of the guess alone does not count.
void TestFarClockProcedure::trust_is_only_in_what_was_checked() {
  FarClockProcedure procedure(kFloor);
  QVERIFY(procedure.measured(burstOf({witness("a.example", 1)})) == FarClockDoubt::TooFewWitnesses);
  QVERIFY(procedure.dates() == quic::DateCheck(quic::DatesIgnored{kProgramMade}));
}

QTEST_GUILESS_MAIN(TestFarClockProcedure)
#include "tst_far_clock_procedure.moc"
