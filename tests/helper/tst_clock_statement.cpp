// SPDX-License-Identifier: MIT
// After a correction the kernel knows the error bounds of its clock, and the next boot that the clock was right: as
// stated by the caller, and never more.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

#include "clock/kernel/kernel_state.h"
#include "clock/kernel_note.h"
#include "clock_keeper.h"
#include "fake_clock.h"
#include "recording_clock.h"

using namespace tsq;
using namespace tsq::helper;
using namespace std::chrono_literals;

namespace {

const Caller kAlice{.name = QStringLiteral(":1.7"), .uid = 5001};
constexpr clock::ClockErrors kGood{.most = 3ms, .estimated = 40us};

}  // namespace

class TestClockStatement : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void kernel_is_told_after_a_step();
  void kernel_is_told_what_a_slew_has_still_to_do();
  void error_grows_while_somebody_is_asked_for_a_password();
  void nothing_is_claimed_that_the_caller_does_not_know_data();
  void nothing_is_claimed_that_the_caller_does_not_know();
  void estimate_is_never_more_than_the_bound();
  void long_slew_leaves_an_unsynchronised_clock();
  void other_services_clock_is_left_to_it();
  void undo_takes_the_word_back_data();
  void undo_takes_the_word_back();
  void own_word_is_not_taken_for_another_service();
  void good_time_is_kept_and_readable_for_all();
  void good_time_is_not_later_than_the_true_one_data();
  void good_time_is_not_later_than_the_true_one();
  void clock_is_not_set_to_what_is_past();
  void time_known_to_other_programs_counts_too();
  void time_learned_during_a_prompt_counts();
  void undo_takes_the_good_time_back();
  void clock_is_set_where_good_times_cannot_be_kept();

 private:
  ClockKeeper makeKeeper() {
    return {clock_,
            setter_,
            [this] { return steering_; },
            AppliedStore(folder_->filePath(QStringLiteral("applied.json")), QStringLiteral("boot")),
            {own(), other()}};
  }
  std::string own() const { return folder_->filePath(QStringLiteral("own")).toStdString(); }
  std::string other() const { return folder_->filePath(QStringLiteral("other")).toStdString(); }
  Request request(Duration offset, const clock::ClockErrors& errors = kGood) {
    clock_.boot += 1s;
    return {.measured = clock::measuredAt(clock_.read(), offset, errors)};
  }
  bool applies(ClockKeeper& keeper, const Request& request) {
    return keeper.apply(request, kAlice, Action::StepClock).has_value();
  }
  static QString reasonOf(const Answer<void>& answer) {
    return answer ? QString() : answer.error().name.section(QLatin1Char('.'), -1);
  }
  /// "synchronised, 3000 us, 40 us" or "not synchronised".
  static QString kernel() {
    const auto state = clock::readKernelState().value();
    return state.synchronised
               ? QStringLiteral("synchronised, %1 us, %2 us").arg(state.maxError / 1us).arg(state.estimatedError / 1us)
               : QStringLiteral("not synchronised");
  }

  std::unique_ptr<QTemporaryDir> folder_;
  test::FakeClock clock_;
  const clock::AdjtimexSetter setter_;
  clock::Steering steering_;
};

void TestClockStatement::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  clock_ = {};
  steering_ = {};
  test::recordingClock() = {};
  test::recordedCalls().clear();
}

void TestClockStatement::kernel_is_told_after_a_step() {
  auto keeper = makeKeeper();
  QVERIFY(applies(keeper, request(700ms)));
  QCOMPARE(kernel(), QStringLiteral("synchronised, 3000 us, 40 us"));
}

void TestClockStatement::kernel_is_told_what_a_slew_has_still_to_do() {
  auto keeper = makeKeeper();
  QVERIFY(applies(keeper, request(-40ms)));
  QCOMPARE(kernel(), QStringLiteral("synchronised, 43000 us, 40040 us"));
}

void TestClockStatement::error_grows_while_somebody_is_asked_for_a_password() {
  auto keeper = makeKeeper();
  const Request asked = request(700ms);
  clock_.boot += 100s;
  QVERIFY(applies(keeper, asked));
  QCOMPARE(kernel(), QStringLiteral("synchronised, 53000 us, 40 us"));
}

void TestClockStatement::nothing_is_claimed_that_the_caller_does_not_know_data() {
  QTest::addColumn<qint64>("most");
  QTest::addColumn<qint64>("estimated");
  QTest::newRow("not known") << qint64{0} << qint64{0};
  QTest::newRow("estimate only") << qint64{0} << qint64{1000};
  QTest::newRow("negative") << qint64{-1} << qint64{0};
  QTest::newRow("least") << std::numeric_limits<qint64>::min() << std::numeric_limits<qint64>::min();
  QTest::newRow("more than the kernel believes") << qint64{16'000'000'001} << qint64{0};
  QTest::newRow("most") << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::max();
}

void TestClockStatement::nothing_is_claimed_that_the_caller_does_not_know() {
  QFETCH(qint64, most);
  QFETCH(qint64, estimated);
  for (const Duration offset : {Duration(700ms), Duration(40ms)}) {
    init();
    auto keeper = makeKeeper();
    QVERIFY(applies(keeper, request(offset, {.most = Duration(most), .estimated = Duration(estimated)})));
    QCOMPARE(kernel(), QStringLiteral("not synchronised"));
    QVERIFY(!QFile::exists(QString::fromStdString(clock::lastGoodPath(own()))));
  }
}

void TestClockStatement::estimate_is_never_more_than_the_bound() {
  for (const Duration estimated : {Duration(4ms), Duration::max()}) {
    auto keeper = makeKeeper();
    QVERIFY(applies(keeper, request(700ms, {.most = 3ms, .estimated = estimated})));
    QCOMPARE(kernel(), QStringLiteral("synchronised, 3000 us, 3000 us"));
  }
  auto keeper = makeKeeper();
  QVERIFY(applies(keeper, request(700ms, {.most = 3ms, .estimated = Duration::min()})));
  QCOMPARE(kernel(), QStringLiteral("synchronised, 3000 us, 0 us"));
}

void TestClockStatement::long_slew_leaves_an_unsynchronised_clock() {
  test::recordingClock().status = 0;
  test::recordingClock().maxError = 1000;
  auto keeper = makeKeeper();
  Request asked = request(20s);
  asked.mode = Mode::Slew;
  QVERIFY(applies(keeper, asked));
  QCOMPARE(kernel(), QStringLiteral("not synchronised"));
}

void TestClockStatement::other_services_clock_is_left_to_it() {
  steering_.services = {{.name = "chrony", .unit = "chrony.service"}};
  test::recordingClock().status = 0;
  test::recordingClock().maxError = 1000;
  test::recordingClock().estimatedError = 7;
  auto keeper = makeKeeper();
  Request asked = request(40ms);
  asked.force = true;
  QVERIFY(applies(keeper, asked));
  QCOMPARE(kernel(), QStringLiteral("synchronised, 1000 us, 7 us"));
  QVERIFY(keeper.undo(kAlice));
  QCOMPARE(kernel(), QStringLiteral("synchronised, 1000 us, 7 us"));
}

void TestClockStatement::undo_takes_the_word_back_data() {
  QTest::addColumn<int>("milliseconds");
  QTest::newRow("step") << 700;
  QTest::newRow("slew") << 40;
}

void TestClockStatement::undo_takes_the_word_back() {
  QFETCH(int, milliseconds);
  auto keeper = makeKeeper();
  QVERIFY(applies(keeper, request(std::chrono::milliseconds(milliseconds))));
  QVERIFY(kernel().startsWith(QStringLiteral("synchronised")));
  QVERIFY(keeper.undo(kAlice));
  QCOMPARE(kernel(), QStringLiteral("not synchronised"));
}

void TestClockStatement::own_word_is_not_taken_for_another_service() {
  auto keeper = makeKeeper();
  QVERIFY(applies(keeper, request(700ms)));
  const auto state = clock::readKernelState().value();
  QVERIFY(clock::wasToldByOurs(state, clock_.boot, {other(), own()}));
  QVERIFY(!clock::wasToldByOurs(state, clock_.boot, {other()}));
}

void TestClockStatement::good_time_is_kept_and_readable_for_all() {
  auto keeper = makeKeeper();
  QVERIFY(!keeper.surroundings().lastGood);
  QVERIFY(applies(keeper, request(700ms)));
  clock_.boot += 1s;
  QVERIFY(keeper.surroundings().lastGood);
  const QString path = QString::fromStdString(clock::lastGoodPath(own()));
  QVERIFY(QFile::permissions(path) & QFile::ReadOther);
  QVERIFY(!(QFile::permissions(path) & (QFile::WriteOther | QFile::WriteGroup)));
  auto restarted = makeKeeper();
  QVERIFY(restarted.surroundings().lastGood->time == keeper.surroundings().lastGood->time);
}

void TestClockStatement::good_time_is_not_later_than_the_true_one_data() {
  QTest::addColumn<qint64>("offset");
  QTest::addColumn<qint64>("most");
  for (const Duration offset :
       {Duration(40ms), Duration(-40ms), Duration(10min), Duration(-10min), Duration(87'600h)}) {
    for (const Duration most : {Duration(1ns), Duration(3ms), Duration(15s)}) {
      QTest::addRow("%lld, %lld", static_cast<long long>(offset.count()), static_cast<long long>(most.count()))
          << qint64{offset.count()} << qint64{most.count()};
    }
  }
}

void TestClockStatement::good_time_is_not_later_than_the_true_one() {
  QFETCH(qint64, offset);
  QFETCH(qint64, most);
  auto keeper = makeKeeper();
  const Request asked = request(Duration(offset), {.most = Duration(most), .estimated = 0ns});
  const WallTime truth = clock_.wall() + Duration(offset);
  QVERIFY(applies(keeper, asked));
  const auto kept = clock::readLastGood(clock::lastGoodPath(own()));
  QVERIFY(kept);
  QVERIFY(*kept <= truth - Duration(most));
  QVERIFY(*kept > truth - Duration(most) - 1s);
}

void TestClockStatement::clock_is_not_set_to_what_is_past() {
  auto keeper = makeKeeper();
  QVERIFY(applies(keeper, request(700ms)));
  test::recordedCalls().clear();
  clock_.boot += 2s;
  // Within a kept authorisation (15 min), and with step-clock (years).
  for (const Duration back : {Duration(-10s), Duration(-15min), Duration(-87'600h)}) {
    const Request asked = request(back);
    const auto checked = keeper.check(asked);
    QCOMPARE(reasonOf(checked), QStringLiteral("BeforeLastGood"));
    QVERIFY(checked.error().text.contains(QString::fromStdString(own())));
    QVERIFY(!applies(keeper, asked));
  }
  QVERIFY(test::recordedCalls().empty());
  QVERIFY(applies(keeper, request(-1s)));
}

void TestClockStatement::time_known_to_other_programs_counts_too() {
  auto keeper = makeKeeper();
  QVERIFY(clock::noteLastGood(clock::lastGoodPath(other()), clock_.wall() + 1h));
  QCOMPARE(reasonOf(keeper.check(request(59min))), QStringLiteral("BeforeLastGood"));
  QCOMPARE(reasonOf(keeper.check(request(61min))), QString());
}

void TestClockStatement::time_learned_during_a_prompt_counts() {
  auto keeper = makeKeeper();
  const Request asked = request(-10min);
  QVERIFY(keeper.check(asked));
  QVERIFY(clock::noteLastGood(clock::lastGoodPath(other()), clock_.wall()));
  QVERIFY(!applies(keeper, asked));
}

void TestClockStatement::undo_takes_the_good_time_back() {
  auto keeper = makeKeeper();
  const WallTime begin = clock_.wall();
  QVERIFY(applies(keeper, request(87'600h)));
  QVERIFY(keeper.undo(kAlice));
  QVERIFY(!QFile::exists(QString::fromStdString(clock::lastGoodPath(own()))));
  // Also back to an earlier time, and by a helper that was restarted in between.
  QVERIFY(clock::noteLastGood(clock::lastGoodPath(own()), begin - 1h));
  QVERIFY(applies(keeper, request(87'600h)));
  auto restarted = makeKeeper();
  QVERIFY(restarted.undo(kAlice));
  QVERIFY(*clock::readLastGood(clock::lastGoodPath(own())) == begin - 1h);
}

void TestClockStatement::clock_is_set_where_good_times_cannot_be_kept() {
  QFile file(QString::fromStdString(own()));
  QVERIFY(file.open(QFile::WriteOnly));
  auto keeper = makeKeeper();
  QVERIFY(applies(keeper, request(700ms)));
  QVERIFY(kernel().startsWith(QStringLiteral("synchronised")));
  QVERIFY(keeper.undo(kAlice));
}

QTEST_GUILESS_MAIN(TestClockStatement)
#include "tst_clock_statement.moc"
