// SPDX-License-Identifier: MIT
// Decisions of the helper about requests, with a clock of numbers and no bus.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

#include "../core/show.h"
#include "clock_keeper.h"
#include "fake_clock.h"
#include "recording_clock.h"

using namespace tsq;
using namespace tsq::helper;
using namespace std::chrono_literals;

namespace {

const Caller kAlice{.name = QStringLiteral(":1.7"), .uid = 5001};

}  // namespace

class TestClockKeeper : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void method_follows_the_size_data();
  void method_follows_the_size();
  void unusual_corrections_need_the_stricter_action();
  void prompt_shows_the_offset_data();
  void prompt_shows_the_offset();
  void offsets_out_of_range_are_refused_data();
  void offsets_out_of_range_are_refused();
  void step_is_undone_exactly();
  void undo_takes_back_what_a_slew_has_done();
  void undo_of_a_finished_slew_is_a_slew();
  void undo_ends_after_ten_minutes();
  void undo_is_refused_once_the_clock_was_stepped();
  void undo_is_refused_when_another_slew_runs();
  void undo_makes_earlier_measurements_stale();
  void same_name_of_another_user_cannot_undo();
  void failure_counts_as_applied();
  void without_a_record_nothing_is_applied();
  void record_of_another_boot_says_nothing();
  void correction_by_somebody_else_during_a_wait_is_noticed_data();
  void correction_by_somebody_else_during_a_wait_is_noticed();
  void refused_at_the_last_moment_is_as_if_never_asked();
  void record_is_for_the_owner_only();
  void other_service_is_refused_unless_forced();

 private:
  ClockKeeper makeKeeper(const char* bootId = "boot") {
    return {clock_,
            setter_,
            [this] { return askSystemd(); },
            AppliedStore(folder_->filePath(QStringLiteral("applied.json")), QLatin1String(bootId)),
            {stateFolder()}};
  }
  Request request(Duration offset) const {
    const ClockReading now = clock_.read();
    return {.measured = {.offset = offset, .at = now.boot, .wallMinusBoot = clock::wallMinusBoot(now)}};
  }
  std::string stateFolder() const { return folder_->filePath(QStringLiteral("state")).toStdString(); }
  // The last part of the error's name; "" without an error.
  template <typename T>
  static QString refused(const Answer<T>& answer) {
    return answer ? QString() : answer.error().name.section(QLatin1Char('.'), -1);
  }
  // Advances the time between a correction and the next measurement.
  Answer<Applied> apply(ClockKeeper& keeper, Duration offset) {
    clock_.boot += 1s;
    return keeper.apply(request(offset), kAlice, Action::StepClock);
  }

  // Runs another program's change while systemd is asked.
  clock::Steering askSystemd() const {
    if (meanwhile_) {
      meanwhile_();
    }
    return steering_;
  }

  std::unique_ptr<QTemporaryDir> folder_;
  test::FakeClock clock_;
  std::function<void()> meanwhile_;
  clock::AdjtimexSetter setter_;
  clock::Steering steering_;
};

void TestClockKeeper::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  clock_ = {};
  steering_ = {};
  meanwhile_ = {};
  test::recordingClock() = {};
  test::recordedCalls().clear();
}

void TestClockKeeper::method_follows_the_size_data() {
  QTest::addColumn<qint64>("offset");
  QTest::addColumn<uint>("mode");
  QTest::addColumn<uint>("method");
  QTest::newRow("auto, small") << qint64{500'000'000} << 0U << 1U;
  QTest::newRow("auto, large") << qint64{500'000'001} << 0U << 2U;
  QTest::newRow("auto, small, ahead") << qint64{-500'000'000} << 0U << 1U;
  QTest::newRow("auto, large, ahead") << qint64{-500'000'001} << 0U << 2U;
  QTest::newRow("slew") << qint64{1'000'000'000} << 1U << 1U;
  QTest::newRow("step") << qint64{1} << 2U << 2U;
}

void TestClockKeeper::method_follows_the_size() {
  QFETCH(qint64, offset);
  QFETCH(uint, mode);
  QFETCH(uint, method);
  Request asked = request(Duration(offset));
  asked.mode = static_cast<Mode>(mode);
  QCOMPARE(static_cast<uint>(asked.method()), method);
  auto keeper = makeKeeper();
  const auto applied = keeper.apply(asked, kAlice, Action::StepClock);
  QVERIFY(applied);
  QCOMPARE(static_cast<uint>(applied->method), method);
}

void TestClockKeeper::unusual_corrections_need_the_stricter_action() {
  QCOMPARE(actionId(request(15min).action()), QStringLiteral("org.tsqtime.adjust-clock"));
  QCOMPARE(actionId(request(-15min).action()), QStringLiteral("org.tsqtime.adjust-clock"));
  QCOMPARE(actionId(request(15min + 1ns).action()), QStringLiteral("org.tsqtime.step-clock"));
  QCOMPARE(actionId(request(-15min - 1ns).action()), QStringLiteral("org.tsqtime.step-clock"));
  Request forced = request(1ms);
  forced.force = true;
  QCOMPARE(actionId(forced.action()), QStringLiteral("org.tsqtime.step-clock"));
}

void TestClockKeeper::prompt_shows_the_offset_data() {
  QTest::addColumn<qint64>("seconds");
  QTest::addColumn<QString>("words");
  QTest::newRow("seconds") << qint64{-5} << QStringLiteral("-5.000 s");
  QTest::newRow("hours") << qint64{9000} << QStringLiteral("+2.5 h");
  QTest::newRow("days") << qint64{-8'640'000} << QStringLiteral("-100.0 d");
}

void TestClockKeeper::prompt_shows_the_offset() {
  QFETCH(qint64, seconds);
  QFETCH(QString, words);
  QCOMPARE(request(std::chrono::seconds(seconds)).offsetInWords(), words);
}

void TestClockKeeper::offsets_out_of_range_are_refused_data() {
  QTest::addColumn<qint64>("offset");
  for (const qint64 offset : {qint64{0}, qint64{clock::kMaxStep.count() + 1}, qint64{-clock::kMaxStep.count() - 1},
                              std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}) {
    QTest::addRow("%lld", offset) << offset;
  }
}

void TestClockKeeper::offsets_out_of_range_are_refused() {
  QFETCH(qint64, offset);
  auto keeper = makeKeeper();
  QCOMPARE(refused(keeper.check(request(Duration(offset)))), QStringLiteral("OutOfRange"));
}

void TestClockKeeper::step_is_undone_exactly() {
  auto keeper = makeKeeper();
  QVERIFY(apply(keeper, -700'000'123ns));
  QVERIFY(keeper.canUndo(kAlice));
  const auto undone = keeper.undo(kAlice);
  QVERIFY(undone);
  QCOMPARE(undone->by, Duration(700'000'123ns));
  QCOMPARE(test::recordingClock().steppedNanoseconds, std::int64_t{0});
  QVERIFY(!keeper.canUndo(kAlice));
  QVERIFY(!keeper.undo(kAlice));
}

void TestClockKeeper::undo_takes_back_what_a_slew_has_done() {
  auto keeper = makeKeeper();
  QVERIFY(apply(keeper, -40ms));
  test::recordingClock().slewMicroseconds = -30'000;  // the kernel has applied 10 ms of it
  clock_.boot += 20s;
  const auto undone = keeper.undo(kAlice);
  QVERIFY(undone);
  QVERIFY(undone->method == Method::Slew);
  QCOMPARE(undone->by, Duration(10ms));
  QCOMPARE(test::recordingClock().slewMicroseconds, std::int64_t{10'000});
}

void TestClockKeeper::undo_of_a_finished_slew_is_a_slew() {
  auto keeper = makeKeeper();
  QVERIFY(apply(keeper, 40ms));
  test::recordingClock().slewMicroseconds = 0;
  const auto undone = keeper.undo(kAlice);
  QVERIFY(undone);
  QVERIFY(undone->method == Method::Slew);
  QCOMPARE(undone->by, Duration(-40ms));
}

void TestClockKeeper::undo_ends_after_ten_minutes() {
  auto keeper = makeKeeper();
  QVERIFY(apply(keeper, 700ms));
  clock_.boot += clock::kUndoTime;
  QVERIFY(keeper.canUndo(kAlice));
  clock_.boot += 1ns;
  QVERIFY(!keeper.canUndo(kAlice));
}

void TestClockKeeper::undo_is_refused_once_the_clock_was_stepped() {
  auto keeper = makeKeeper();
  QVERIFY(apply(keeper, 700ms));
  test::recordingClock().steppedNanoseconds += 2'000'000;
  QCOMPARE(refused(keeper.undo(kAlice)), QStringLiteral("ClockMoved"));
}

void TestClockKeeper::undo_is_refused_when_another_slew_runs() {
  for (const std::int64_t other : {-1, 40'001}) {
    init();
    auto keeper = makeKeeper();
    QVERIFY(apply(keeper, 40ms));
    test::recordingClock().slewMicroseconds = other;
    QCOMPARE(refused(keeper.undo(kAlice)), QStringLiteral("ClockMoved"));
  }
}

void TestClockKeeper::undo_makes_earlier_measurements_stale() {
  auto keeper = makeKeeper();
  QVERIFY(apply(keeper, 700ms));
  clock_.boot += 1s;
  const Request between = request(1s);
  clock_.boot += 1s;
  QVERIFY(keeper.undo(kAlice));
  QCOMPARE(refused(keeper.check(between)), QStringLiteral("AlreadyApplied"));
}

void TestClockKeeper::same_name_of_another_user_cannot_undo() {
  auto keeper = makeKeeper();
  QVERIFY(apply(keeper, 700ms));
  QVERIFY(!keeper.canUndo({.name = kAlice.name, .uid = 5002}));
  QVERIFY(!keeper.canUndo({.name = QStringLiteral(":1.8"), .uid = kAlice.uid}));
}

void TestClockKeeper::failure_counts_as_applied() {
  auto keeper = makeKeeper();
  test::recordingClock().failWith = EINVAL;
  const Request asked = request(700ms);
  QCOMPARE(refused(keeper.apply(asked, kAlice, Action::StepClock)), QStringLiteral("Failed"));
  test::recordingClock().failWith = 0;
  QCOMPARE(refused(keeper.apply(asked, kAlice, Action::StepClock)), QStringLiteral("AlreadyApplied"));
  QVERIFY(!keeper.canUndo(kAlice));
}

void TestClockKeeper::without_a_record_nothing_is_applied() {
  auto keeper = makeKeeper();
  folder_->remove();
  QCOMPARE(refused(keeper.apply(request(700ms), kAlice, Action::StepClock)), QStringLiteral("Failed"));
  QVERIFY(test::recordedCalls().empty());
}

void TestClockKeeper::record_of_another_boot_says_nothing() {
  auto before = makeKeeper("before");
  const Request asked = request(700ms);
  QVERIFY(before.apply(asked, kAlice, Action::StepClock));
  Request again = request(700ms);
  QVERIFY(!before.check(again));
  QVERIFY(makeKeeper("after").check(again));
  QVERIFY(!makeKeeper("after").canUndo(kAlice));
}

void TestClockKeeper::correction_by_somebody_else_during_a_wait_is_noticed_data() {
  QTest::addColumn<qint64>("passed");
  QTest::addColumn<qint64>("stepped");
  QTest::addColumn<qint64>("slewing");
  QTest::addColumn<QString>("error");
  QTest::newRow("stepped") << qint64{3} << qint64{700'000'000} << qint64{0} << "ClockMoved";
  QTest::newRow("stepped back") << qint64{0} << qint64{-700'000'000} << qint64{0} << "ClockMoved";
  QTest::newRow("slewing") << qint64{0} << qint64{0} << qint64{700'000} << "SlewRunning";
  QTest::newRow("too late") << qint64{121} << qint64{0} << qint64{0} << "TooOld";
}

void TestClockKeeper::correction_by_somebody_else_during_a_wait_is_noticed() {
  QFETCH(qint64, passed);
  QFETCH(qint64, stepped);
  QFETCH(qint64, slewing);
  QFETCH(QString, error);
  auto keeper = makeKeeper();
  const Request asked = request(700ms);
  QVERIFY(keeper.check(asked));
  meanwhile_ = [&] {
    clock_.boot += std::chrono::seconds(passed);
    test::recordingClock().steppedNanoseconds += stepped;
    test::recordingClock().slewMicroseconds += slewing;
  };
  QCOMPARE(refused(keeper.apply(asked, kAlice, Action::StepClock)), error);
  QVERIFY(test::recordedCalls().empty());
}

void TestClockKeeper::refused_at_the_last_moment_is_as_if_never_asked() {
  auto keeper = makeKeeper();
  QVERIFY(keeper.apply(request(10min), kAlice, Action::AdjustClock));
  clock_.boot += 1s;
  Request stale = request(4min);
  stale.measured.wallMinusBoot += 1s;
  QCOMPARE(refused(keeper.apply(stale, kAlice, Action::AdjustClock)), QStringLiteral("ClockMoved"));
  // Also after a restart of the helper.
  ClockKeeper restarted = makeKeeper();
  for (ClockKeeper* const one : {&keeper, &restarted}) {
    QVERIFY(one->canUndo(kAlice));
    QVERIFY(one->actionFor(request(5min), kAlice) == Action::AdjustClock);
  }
}

void TestClockKeeper::record_is_for_the_owner_only() {
  auto keeper = makeKeeper();
  QVERIFY(apply(keeper, 700ms));
  const auto permissions = QFile::permissions(folder_->filePath(QStringLiteral("applied.json")));
  QVERIFY((permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
}

void TestClockKeeper::other_service_is_refused_unless_forced() {
  auto keeper = makeKeeper();
  steering_.services = {{.name = "chrony", .unit = "chrony.service"}};
  Request asked = request(700ms);
  const auto answer = keeper.check(asked);
  QCOMPARE(refused(answer), QStringLiteral("OtherService"));
  QVERIFY(answer.error().text.contains(QStringLiteral("chrony")));
  asked.force = true;
  QVERIFY(keeper.check(asked));
}

QTEST_GUILESS_MAIN(TestClockKeeper)
#include "tst_clock_keeper.moc"
