// SPDX-License-Identifier: MIT
// One password allows corrections of fifteen minutes in all, however small each is; more needs another password.
#include <QTemporaryDir>
#include <QTest>

#include "clock_keeper.h"
#include "fake_clock.h"
#include "recording_clock.h"

using namespace tsq;
using namespace tsq::helper;
using namespace std::chrono_literals;

namespace {

const Caller kAlice{.name = QStringLiteral(":1.7"), .uid = 5001};
const Caller kBob{.name = QStringLiteral(":1.8"), .uid = 5002};

}  // namespace

class TestBudget : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void thousand_steps_do_not_pass_with_one_password();
  void many_small_corrections_add_up_data();
  void many_small_corrections_add_up();
  void another_password_begins_anew();
  void users_do_not_spend_each_others();
  void leaving_the_bus_or_the_helpers_end_renews_nothing();
  void undoing_renews_nothing();
  void large_and_forced_ones_do_not_count();
  void hundreds_of_users_leave_nothing_to_those_who_come_later();

 private:
  ClockKeeper makeKeeper() const {
    return {clock_,
            setter_,
            [] { return clock::Steering(); },
            AppliedStore(folder_->filePath(QStringLiteral("applied.json")), QStringLiteral("boot")),
            {folder_->path().toStdString()}};
  }
  Request request(Duration offset) const {
    return {.measured = clock::measuredAt(clock_.read(), offset), .mode = Mode::Step};
  }
  /// Whether a kept authorisation suffices. Applies the request if so.
  bool isAllowedByKept(ClockKeeper& keeper, Duration offset, const Caller& caller = kAlice) {
    clock_.boot += 1s;
    const Request asked = request(offset);
    const bool isEnough = keeper.actionFor(asked, caller) == Action::AdjustClock;
    const bool isApplied = keeper.apply(asked, caller, Action::AdjustClock).has_value();
    if (isApplied != isEnough) {
      qFatal("apply() and actionFor() judge differently");
    }
    return isApplied;
  }

  std::unique_ptr<QTemporaryDir> folder_;
  test::FakeClock clock_;
  const clock::AdjtimexSetter setter_;
};

void TestBudget::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  clock_ = {};
  test::recordingClock() = {};
  test::recordedCalls().clear();
}

void TestBudget::thousand_steps_do_not_pass_with_one_password() {
  auto keeper = makeKeeper();
  int applied = 0;
  for (int i = 0; i < 1000; ++i) {
    applied += isAllowedByKept(keeper, 15min) ? 1 : 0;
  }
  QCOMPARE(applied, 1);
  QCOMPARE(test::recordedCalls().size(), std::size_t{1});
  QCOMPARE(test::recordingClock().steppedNanoseconds, std::int64_t{Duration(15min).count()});
}

void TestBudget::many_small_corrections_add_up_data() {
  QTest::addColumn<int>("milliseconds");
  QTest::addColumn<int>("passing");
  QTest::newRow("forward") << 60'000 << 15;
  QTest::newRow("back") << -60'000 << 15;
  QTest::newRow("what does not divide it") << 7 * 60'000 << 2;
  QTest::newRow("more than half") << 8 * 60'000 << 1;
}

void TestBudget::many_small_corrections_add_up() {
  QFETCH(int, milliseconds);
  QFETCH(int, passing);
  auto keeper = makeKeeper();
  for (int i = 0; i < passing; ++i) {
    QVERIFY(isAllowedByKept(keeper, std::chrono::milliseconds(milliseconds)));
  }
  QVERIFY(!isAllowedByKept(keeper, std::chrono::milliseconds(milliseconds)));
}

void TestBudget::another_password_begins_anew() {
  auto keeper = makeKeeper();
  QVERIFY(isAllowedByKept(keeper, 15min));
  QVERIFY(!isAllowedByKept(keeper, -1ns));
  clock_.boot += 1s;
  QVERIFY(keeper.apply(request(-15min), kAlice, Action::StepClock));
  QVERIFY(isAllowedByKept(keeper, 15min));
  QVERIFY(!isAllowedByKept(keeper, 1ns));
}

void TestBudget::users_do_not_spend_each_others() {
  auto keeper = makeKeeper();
  QVERIFY(isAllowedByKept(keeper, 15min));
  QVERIFY(isAllowedByKept(keeper, -15min, kBob));
  QVERIFY(!isAllowedByKept(keeper, 1ms));
  QVERIFY(!isAllowedByKept(keeper, 1ms, kBob));
}

void TestBudget::leaving_the_bus_or_the_helpers_end_renews_nothing() {
  auto keeper = makeKeeper();
  QVERIFY(isAllowedByKept(keeper, 15min));
  auto restarted = makeKeeper();
  QVERIFY(!isAllowedByKept(restarted, 1ms));
  QVERIFY(!isAllowedByKept(restarted, 1ms, {.name = QStringLiteral(":1.99"), .uid = kAlice.uid}));
}

void TestBudget::undoing_renews_nothing() {
  auto keeper = makeKeeper();
  QVERIFY(isAllowedByKept(keeper, 15min));
  QVERIFY(keeper.undo(kAlice));
  QVERIFY(!isAllowedByKept(keeper, 1ms));
}

void TestBudget::large_and_forced_ones_do_not_count() {
  auto keeper = makeKeeper();
  QVERIFY(isAllowedByKept(keeper, 10min));
  clock_.boot += 1s;
  Request forced = request(1s);
  forced.force = true;
  QVERIFY(keeper.apply(forced, kAlice, Action::StepClock));
  QVERIFY(isAllowedByKept(keeper, 15min));
}

// The record stays small, and no user gains by that.
void TestBudget::hundreds_of_users_leave_nothing_to_those_who_come_later() {
  Budget budget;
  for (uint uid = 0; uid < 64; ++uid) {
    budget.take(request(1min), uid, Action::AdjustClock);
  }
  QVERIFY(budget.actionFor(request(14min), 0) == Action::AdjustClock);
  budget.take(request(1min), 64, Action::AdjustClock);
  for (uint uid = 0; uid < 500; ++uid) {
    QVERIFY(budget.actionFor(request(1ns), uid) == Action::StepClock);
  }
  QVERIFY(budget.spent().size() < 64);
}

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
