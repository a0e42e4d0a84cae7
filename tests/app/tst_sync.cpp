// SPDX-License-Identifier: GPL-3.0-or-later
// Setting the clock from the window: measure, propose, correct, measure again, undo. With real servers and a real bus;
// only the helper and the clock are fakes.
#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include "patience.h"
#include "platform/translations.h"
#include "recording_clock.h"
#include "sync_world.h"
#include "ui/look/state_icon.h"
#include "ui/plot/charts.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;
using Phase = Synchroniser::Phase;

namespace {

// Tolerance of measurements on loopback.
constexpr Duration kClose = 20ms;

bool isNear(Duration value, Duration wanted) {
  return std::chrono::abs(value - wanted) < kClose;
}

std::int64_t& steppedBy() {
  return tsq::test::recordingClock().steppedNanoseconds;
}

}  // namespace

class TestSync : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup() { bus_.end(QLatin1String(clock::kHelperName)); }
  void stepsALargeOffsetAndMeasuresAgain();
  void tracksContinueAfterOurOwnStep();
  void undoesAStep();
  void slewsASmallOffsetAndShowsHowFarItIs();
  void slewGoesOnWhenTheSheetIsClosed();
  void undoEndsASlew();
  void userCanChooseTheMethod();
  void assistiveTechnologyCanChooseTheMethod();
  void worksByKeyboardAlone();
  void worksWhileTheWindowIsHidden();
  void worksWhileMonitoringIsPaused();
  void canBeCancelledBeforeAnythingIsDone();
  void tellsWhenTheResultCannotBeVerified();

 private:
  SyncBus bus_;
  std::unique_ptr<FakeHelper> helper_;
};

void TestSync::initTestCase() {
  installTranslations(u"en"_s);
  useOwnIcons();
  QVERIFY2(bus_.start(), "no private bus: is dbus-daemon installed?");
}

void TestSync::init() {
  tsq::test::recordingClock() = {};
  helper_ = std::make_unique<FakeHelper>();
  bus_.serveHelper(*helper_);
}

void TestSync::stepsALargeOffsetAndMeasuresAgain() {
  SyncWorld world({700ms, 700ms, 700ms});
  QVERIFY(world.propose());
  QVERIFY2(world.text("syncTitle").startsWith("Move the clock forward by "_L1), qPrintable(world.text("syncTitle")));
  QVERIFY2(world.text("syncText").contains("from 9 answers"_L1), qPrintable(world.text("syncText")));
  QVERIFY(helper_->requests.empty());
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
  QCOMPARE(helper_->requests.size(), std::size_t{1});
  QVERIFY(isNear(helper_->requests[0].offset, 700ms));
  QCOMPARE(helper_->requests[0].mode, static_cast<uint>(clock::HelperMode::Step));
  QVERIFY(!helper_->requests[0].force);
  // For the kernel; of a server on the loopback.
  const clock::ClockErrors errors = helper_->requests[0].errors;
  QVERIFY(0ns < errors.estimated && errors.estimated <= errors.most && errors.most < 100ms);
  QCOMPARE(Duration(steppedBy()), helper_->requests[0].offset);
  QVERIFY2(world.text("syncTitle").startsWith("Your clock is "_L1), qPrintable(world.text("syncTitle")));
  QVERIFY2(world.text("syncText").startsWith("The clock was moved forward by "_L1), qPrintable(world.text("syncText")));
  QVERIFY(isNear(world.sync().burst()->selection.answer->offset, 0ms));
  QCOMPARE(world.marks(), std::vector{EventKind::Synchronised});
  QCOMPARE(world.get<Charts>("charts")->markCount(), 1);
}

void TestSync::tracksContinueAfterOurOwnStep() {
  SyncWorld world({700ms});
  const auto samples = [&] {
    const client::ServerView& seen = world.monitor.servers().viewOf(world.monitor.servers().records()[0]);
    return seen.estimate ? seen.estimate->samples : 0;
  };
  QTRY_VERIFY_WITH_TIMEOUT(samples() >= 3, kPatience);
  QVERIFY(world.propose());
  const std::size_t before = samples();
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Verifying));
  QVERIFY(samples() >= before);
  QVERIFY(isNear(*world.monitor.status().offset, 0ms));
  QCOMPARE(world.monitor.status().state, app::ClockState::Good);
}

void TestSync::undoesAStep() {
  SyncWorld world({-700ms});
  QVERIFY(world.propose());
  QVERIFY(world.text("syncTitle").startsWith("Move the clock back by "_L1));
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
  QVERIFY(isNear(Duration(steppedBy()), -700ms));
  QVERIFY(world.get<QAction>("undoSync")->isEnabled());
  world.click("syncUndo");
  QVERIFY(world.reaches(Phase::Undoing));
  QVERIFY(world.reaches(Phase::Done));
  QCOMPARE(helper_->undone, 1);
  QCOMPARE(steppedBy(), 0);
  QVERIFY(world.text("syncTitle").contains("ahead"_L1));
  QVERIFY(world.text("syncText").startsWith("The correction was undone."_L1));
  QVERIFY(!world.offers("syncUndo"));
  QVERIFY(!world.get<QAction>("undoSync")->isEnabled());
  QCOMPARE(world.marks(), (std::vector{EventKind::Synchronised, EventKind::SyncUndone}));
}

void TestSync::slewsASmallOffsetAndShowsHowFarItIs() {
  SyncWorld world({40ms});
  QVERIFY(world.propose());
  QVERIFY(world.sheet()->findChild<QRadioButton*>("syncSlew"_L1)->isChecked());
  QVERIFY2(world.text("syncSlew").startsWith("Gradually, in about 8"_L1), qPrintable(world.text("syncSlew")));
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Slewing));
  QCOMPARE(helper_->requests[0].mode, static_cast<uint>(clock::HelperMode::Slew));
  QCOMPARE(world.text("syncTitle"), u"Correcting the clock…"_s);
  const auto* progress = world.sheet()->findChild<QProgressBar*>("syncProgress"_L1);
  QCOMPARE(progress->value(), 0);
  tsq::test::recordingClock().slewMicroseconds = 10'000;
  Q_EMIT world.monitor.secondPassed();
  QVERIFY2(world.text("syncText").startsWith("10.0 ms of "_L1) && world.text("syncText").endsWith("about 20 s."_L1),
           qPrintable(world.text("syncText")));
  QVERIFY(progress->value() > progress->maximum() / 2);
  // The slew has ended.
  tsq::test::recordingClock().slewMicroseconds = 0;
  steppedBy() += (helper_->requests[0].offset).count();
  Q_EMIT world.monitor.secondPassed();
  QVERIFY(world.reaches(Phase::Done));
  QVERIFY(world.text("syncText").startsWith("The clock was moved forward by "_L1));
  QVERIFY(isNear(world.sync().burst()->selection.answer->offset, 0ms));
}

void TestSync::slewGoesOnWhenTheSheetIsClosed() {
  SyncWorld world({40ms});
  QVERIFY(world.propose());
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Slewing));
  world.click("syncClose");
  QVERIFY(world.sheet() == nullptr);
  QVERIFY(world.sync().phase() == Phase::Slewing);
  QVERIFY2(world.get<QLabel>("footer")->text().startsWith("correcting the clock, "_L1),
           qPrintable(world.get<QLabel>("footer")->text()));
  // A second click shows the running correction and starts nothing.
  QVERIFY(world.propose());
  QCOMPARE(world.text("syncTitle"), u"Correcting the clock…"_s);
  QCOMPARE(helper_->requests.size(), std::size_t{1});
}

void TestSync::undoEndsASlew() {
  SyncWorld world({40ms});
  QVERIFY(world.propose());
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Slewing));
  tsq::test::recordingClock().slewMicroseconds -= 5'000;
  world.click("syncUndo");
  QVERIFY(world.reaches(Phase::Undoing));
  QVERIFY(world.reaches(Phase::Slewing));
  QCOMPARE(tsq::test::recordingClock().slewMicroseconds, -5'000);
  QVERIFY2(world.text("syncText").startsWith("5.00 ms of 5.00 ms"_L1), qPrintable(world.text("syncText")));
  QVERIFY(!world.offers("syncUndo"));
  tsq::test::recordingClock().slewMicroseconds = 0;
  Q_EMIT world.monitor.secondPassed();
  QVERIFY(world.reaches(Phase::Done));
  QVERIFY(world.text("syncText").startsWith("The correction was undone."_L1));
}

void TestSync::userCanChooseTheMethod() {
  SyncWorld world({40ms});
  QVERIFY(world.propose());
  world.click("syncStep");
  QVERIFY(world.sync().proposal().adjustment.method == AdjustMethod::Step);
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
  QCOMPARE(helper_->requests[0].mode, static_cast<uint>(clock::HelperMode::Step));
  QVERIFY(isNear(Duration(steppedBy()), 40ms));
}

void TestSync::assistiveTechnologyCanChooseTheMethod() {
  SyncWorld world({700ms, 700ms, 700ms});
  QVERIFY(world.propose());
  QVERIFY(world.offers("syncSlew") && world.offers("syncStep"));
  for (const auto& [button, method] :
       {std::pair("syncSlew", AdjustMethod::Slew), std::pair("syncStep", AdjustMethod::Step)}) {
    auto* radio = world.sheet()->findChild<QAbstractButton*>(QLatin1String(button));
    QAccessible::queryAccessibleInterface(radio)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
    QVERIFY(radio->isChecked());
    QCOMPARE(world.sync().proposal().adjustment.method, method);  // the shown method is the one used
  }
}

void TestSync::worksByKeyboardAlone() {
  SyncWorld world({700ms});
  world.window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&world.window, kPatience));
  QTest::keyClick(&world.window, Qt::Key_T, Qt::ControlModifier);
  QVERIFY(world.reaches(Phase::Proposing));
  const auto press = [&](int key) { QTest::keyClick(world.sheet()->focusWidget(), static_cast<Qt::Key>(key)); };
  QCOMPARE(world.sheet()->focusWidget()->objectName(), u"syncAdjust"_s);
  press(Qt::Key_Return);
  QVERIFY(world.reaches(Phase::Done));
  QCOMPARE(world.sheet()->focusWidget()->objectName(), u"syncClose"_s);
  press(Qt::Key_Backtab);
  QCOMPARE(world.sheet()->focusWidget()->objectName(), u"syncUndo"_s);
  press(Qt::Key_Space);
  QVERIFY(world.reaches(Phase::Undoing));
  QVERIFY(world.reaches(Phase::Done));
  QCOMPARE(steppedBy(), 0);
  press(Qt::Key_Escape);
  QVERIFY(world.sheet() == nullptr);
}

void TestSync::worksWhileTheWindowIsHidden() {
  SyncWorld world({700ms});
  world.window.setHidesOnClose(true);
  world.window.close();
  Q_EMIT world.window.syncRequested();
  QVERIFY(world.sheet() != nullptr && world.sheet()->parent() == nullptr);
  QVERIFY(world.reaches(Phase::Proposing));
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
  QVERIFY(!world.window.isVisible());
}

void TestSync::worksWhileMonitoringIsPaused() {
  SyncWorld world({700ms});
  world.monitor.pause().set(true);
  QVERIFY(world.propose());
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
  QVERIFY(isNear(Duration(steppedBy()), 700ms));
  QVERIFY(world.monitor.pause().isOn());
}

void TestSync::canBeCancelledBeforeAnythingIsDone() {
  SyncWorld world({700ms});
  QTest::mouseClick(world.get<QPushButton>("syncClockButton"), Qt::LeftButton);
  QVERIFY(world.sync().phase() == Phase::Measuring);
  QCOMPARE(world.text("syncTitle"), u"Measuring…"_s);
  QCOMPARE(world.text("syncClose"), u"Cancel"_s);
  world.click("syncClose");
  QVERIFY(world.sync().phase() == Phase::Idle && world.sheet() == nullptr);
  QVERIFY(world.propose());
  QVERIFY(world.sync().phase() == Phase::Proposing);
  world.click("syncClose");
  QVERIFY(world.sync().phase() == Phase::Idle);
  QVERIFY(helper_->requests.empty());
}

void TestSync::tellsWhenTheResultCannotBeVerified() {
  SyncWorld world({700ms});
  QVERIFY(world.propose());
  world.servers.clear();
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
  QVERIFY(world.text("syncTitle").startsWith("The clock was moved forward by "_L1));
  QVERIFY2(world.text("syncText").contains("could not be verified"_L1), qPrintable(world.text("syncText")));
}

QTEST_MAIN(TestSync)
#include "tst_sync.moc"
