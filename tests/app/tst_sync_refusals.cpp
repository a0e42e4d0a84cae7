// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals to set the clock: each shows the reason and what to do, and the clock is not changed.
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include "patience.h"
#include "platform/translations.h"
#include "recording_clock.h"
#include "still_sync.h"
#include "sync_world.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;
using clock::HelperError;
using Phase = Synchroniser::Phase;

class TestSyncRefusals : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void leavesAClockAloneThatIsRight();
  void refusesWhenTheServersDisagree();
  void setsAClockThatIsFarOffOnceDatesAreIgnored();
  void ignoringDatesDoesNotLeadBack();
  void ignoringDatesNeedsAServerThatSomebodyVouchesFor();
  void saysWhyNobodyAnswers();
  void serverThatCannotBeAskedCountsAsFailed();
  void leavesTheClockToAnotherServiceUnlessTold();
  void anUnknownProgramCountsToo();
  void asksTwiceAboutLargeOffsets();
  void asksTwiceWhenNobodyIsAuthenticated();
  void tellsWhatTheHelperSays_data();
  void tellsWhatTheHelperSays();
  void tellsWhyItCannotBeUndone();
  void measurementOfAClockThatWasSetSinceIsStale();
  void waitsForAnEarlierCorrection();
  void waitsUntilALeapSecondIsOver();
  void helperThatEndsLeavesItOpen();
  void closingTakesTheQuestionBack();
  void saysThatTheHelperIsMissing();
  void withoutTheHelperTimedatedMakesTheStep();
  void timedatedThatSetsTheClockIsAnotherService();
  void canBeTriedAgain();

 private:
  SyncBus bus_;
  std::unique_ptr<FakeHelper> helper_;
};

void TestSyncRefusals::initTestCase() {
  installTranslations(u"en"_s);
  QVERIFY2(bus_.start(), "no private bus: is dbus-daemon installed?");
}

void TestSyncRefusals::init() {
  tsq::test::recordingClock() = {};
  helper_ = std::make_unique<FakeHelper>();
  bus_.serveHelper(*helper_);
}

void TestSyncRefusals::cleanup() {
  bus_.end(QLatin1String(clock::kHelperName));
  bus_.end(QLatin1String(clock::kTimedateName));
}

void TestSyncRefusals::leavesAClockAloneThatIsRight() {
  SyncWorld world({0ms, 0ms});
  QVERIFY(world.propose());
  QCOMPARE(world.text("syncTitle"), u"Nothing to do"_s);
  QVERIFY2(world.text("syncText").contains("could make it worse"_L1), qPrintable(world.text("syncText")));
  QVERIFY(!world.offers("syncAdjust"));
}

void TestSyncRefusals::refusesWhenTheServersDisagree() {
  SyncWorld world({0ms, 5s});
  QVERIFY(world.propose());
  QCOMPARE(world.text("syncTitle"), u"The servers disagree"_s);
  QVERIFY(world.text("syncText").contains("Remove those that are wrong"_L1));
  QVERIFY(world.text("syncLeftOut").contains("contradicted by the others"_L1));
  QVERIFY(!world.offers("syncAdjust") && !world.offers("syncAllTheSame"));
}

void TestSyncRefusals::setsAClockThatIsFarOffOnceDatesAreIgnored() {
  SyncWorld world({400 * 24h});
  QVERIFY(world.propose());
  QCOMPARE(world.text("syncTitle"), u"No certificate is valid by this clock"_s);
  QVERIFY(!world.offers("syncAdjust") && world.offers("syncIgnoreDates"));
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"dates of certificates are ignored once"_s));
  world.click("syncIgnoreDates");
  QVERIFY(world.reaches(Phase::Proposing));
  QVERIFY2(world.text("syncWarnings").contains("Their dates were ignored to measure the time"_L1),
           qPrintable(world.text("syncWarnings")));
  QVERIFY(!world.offers("syncSlew"));
  QVERIFY(!world.offers("syncAdjust"));
  world.click("syncConfirmation");
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
  QCOMPARE(helper_->requests.size(), std::size_t{1});
  QCOMPARE(helper_->requests[0].mode, static_cast<uint>(clock::HelperMode::Step));
  QVERIFY(std::chrono::abs(helper_->requests[0].offset - 400 * 24h) < 1s);
  QVERIFY(world.sync().burst()->selection.answer.has_value());  // at the new time the certificates are valid
}

void TestSyncRefusals::ignoringDatesDoesNotLeadBack() {
  SyncWorld world({-400 * 24h});
  QVERIFY(world.propose());
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"dates of certificates are ignored once"_s));
  world.click("syncIgnoreDates");
  QVERIFY(world.reaches(Phase::Refused));
  QCOMPARE(world.text("syncTitle"), u"The time could not be measured"_s);
  QVERIFY2(world.text("syncText").contains("expired before this program was built"_L1),
           qPrintable(world.text("syncText")));
  QVERIFY(!world.offers("syncAdjust") && !world.offers("syncIgnoreDates"));
}

// Two with different names and keys: if they were measured, they would be enough.
void TestSyncRefusals::ignoringDatesNeedsAServerThatSomebodyVouchesFor() {
  SyncWorld world({400 * 24h, 400 * 24h}, true);
  ServerEntry second = world.monitor.servers().records()[1].entry();
  second.spec.host = "localhost";
  world.monitor.replaceServer(1, second);
  QVERIFY(world.propose());
  QCOMPARE(world.text("syncTitle"), u"No certificate is valid by this clock"_s);
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"dates of certificates are ignored once"_s));
  world.click("syncIgnoreDates");
  QVERIFY(world.reaches(Phase::Refused));
  QCOMPARE(world.text("syncTitle"), u"The time could not be measured"_s);
  for (const client::Measurement& server : world.sync().burst()->servers) {
    QVERIFY(!server.connection && server.samples.empty());
    QCOMPARE(server.error->code, ErrorCode::CertificateUntrusted);
  }
  QVERIFY(helper_->requests.empty());
}

void TestSyncRefusals::saysWhyNobodyAnswers() {
  SyncWorld world({700ms});
  world.servers.clear();
  QVERIFY(world.propose());
  QCOMPARE(world.text("syncTitle"), u"No server gave a usable answer"_s);
  QVERIFY2(world.text("syncText").contains("no time server listens"_L1), qPrintable(world.text("syncText")));
}

void TestSyncRefusals::serverThatCannotBeAskedCountsAsFailed() {
  SyncWorld world({700ms, 700ms});
  ServerEntry entry = makeEntry("192.0.2.1");
  entry.signatureKeyFile = "gone";
  world.monitor.addServer(entry);
  QVERIFY(world.propose());
  QCOMPARE(world.sync().burst()->servers.at(2).error->code, ErrorCode::FileUnreadable);
  QVERIFY(world.sync().phase() == Phase::Proposing);
}

void TestSyncRefusals::leavesTheClockToAnotherServiceUnlessTold() {
  helper_->status[u"services"_s] = QStringList{u"chrony"_s};
  helper_->status[u"steered"_s] = true;
  SyncWorld world({700ms});
  QVERIFY(world.propose());
  QCOMPARE(world.text("syncTitle"), u"This clock is set by chrony"_s);
  QVERIFY(world.text("syncText").endsWith("Leave it to chrony, or stop chrony first."_L1));
  QVERIFY(!world.offers("syncAdjust"));
  world.click("syncAllTheSame");
  QVERIFY(world.sync().phase() == Phase::Proposing);
  QCOMPARE(world.text("syncWarnings"), u"This clock is set by chrony, which will work against the change."_s);
  QVERIFY(!world.offers("syncAdjust"));
  world.click("syncConfirmation");
  QVERIFY(world.offers("syncAdjust"));
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
  QVERIFY(helper_->requests.at(0).force);
}

void TestSyncRefusals::anUnknownProgramCountsToo() {
  helper_->status[u"steered"_s] = true;
  SyncWorld world({700ms});
  QVERIFY(world.propose());
  QCOMPARE(world.text("syncTitle"), u"This clock is set by another program"_s);
  QVERIFY(world.offers("syncAllTheSame"));
}

void TestSyncRefusals::asksTwiceAboutLargeOffsets() {
  SyncWorld world({20min});
  QVERIFY(world.propose());
  QVERIFY2(world.text("syncTitle").startsWith("Move the clock forward by 20 min"_L1) ||
               world.text("syncTitle").startsWith("Move the clock forward by 19 min"_L1),
           qPrintable(world.text("syncTitle")));
  QVERIFY(world.text("syncWarnings").contains("more than 15 minutes"_L1));
  QVERIFY(!world.offers("syncAdjust"));
  QVERIFY(world.sheet()->focusWidget()->objectName() == "syncConfirmation"_L1);
  world.click("syncConfirmation");
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
  QVERIFY(!helper_->requests.at(0).force);
}

void TestSyncRefusals::asksTwiceWhenNobodyIsAuthenticated() {
  SyncWorld world({700ms}, true);
  QVERIFY(world.propose());
  QVERIFY(world.text("syncWarnings").contains("not authenticated"_L1));
  QVERIFY(!world.offers("syncAdjust"));
}

void TestSyncRefusals::tellsWhatTheHelperSays_data() {
  QTest::addColumn<int>("error");
  QTest::addColumn<QString>("title");
  QTest::addColumn<QString>("advice");
  const auto row = [](HelperError error, const QString& title, const QString& advice) {
    QTest::newRow(clock::helperErrorName(error)) << static_cast<int>(error) << title << advice;
  };
  const QString notChanged = u"The clock was not changed"_s;
  row(HelperError::NotAuthorised, notChanged, u"closed, or the password was not accepted"_s);
  row(HelperError::NobodyToAsk, notChanged, u"Start the authentication agent"_s);
  row(HelperError::NoPolkit, notChanged, u"polkit"_s);
  row(HelperError::OtherService, u"This clock is set by another program"_s, u"stop it first"_s);
  row(HelperError::OutOfRange, notChanged, u"by hand first"_s);
  row(HelperError::TooOld, notChanged, u"more than two minutes ago. Measure again."_s);
  row(HelperError::FromTheFuture, notChanged, u"Measure again."_s);
  row(HelperError::ClockMoved, notChanged, u"Another program has set it"_s);
  row(HelperError::AlreadyApplied, notChanged, u"It has been corrected"_s);
  row(HelperError::SlewRunning, u"An earlier correction is still running"_s, u"Wait for its end."_s);
  row(HelperError::Busy, notChanged, u"wait for a password"_s);
  row(HelperError::Failed, notChanged, u"as the test wants it"_s);
}

void TestSyncRefusals::tellsWhatTheHelperSays() {
  QFETCH(int, error);
  QFETCH(QString, title);
  QFETCH(QString, advice);
  SyncWorld world({700ms});
  QVERIFY(world.propose());
  helper_->error = QLatin1String(clock::helperErrorName(static_cast<HelperError>(error)));
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Refused));
  QCOMPARE(world.text("syncTitle"), title);
  QVERIFY2(world.text("syncText").contains(advice), qPrintable(world.text("syncText")));
  QCOMPARE(tsq::test::recordingClock().steppedNanoseconds, 0);
  QVERIFY(world.marks().empty());
  QVERIFY(!world.offers("syncUndo"));
}

void TestSyncRefusals::tellsWhyItCannotBeUndone() {
  SyncWorld world({700ms});
  QVERIFY(world.propose());
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
  helper_->error = QLatin1String(clock::helperErrorName(HelperError::NothingToUndo));
  world.click("syncUndo");
  QVERIFY(world.reaches(Phase::Refused));
  QCOMPARE(world.text("syncTitle"), u"This cannot be undone any more"_s);
  QVERIFY(!world.offers("syncUndo"));
  // After another process has stepped the clock, undo is not offered.
  helper_->error.clear();
  tsq::test::recordingClock().steppedNanoseconds -= 700'000'000;
  world.click("syncAgain");
  QVERIFY(world.reaches(Phase::Proposing));
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
  QVERIFY(world.offers("syncUndo"));
  tsq::test::recordingClock().steppedNanoseconds += 1'000'000'000;
  Q_EMIT world.monitor.secondPassed();
  QVERIFY(!world.sync().canUndo());
  QVERIFY(!world.get<QAction>("undoSync")->isEnabled());
}

void TestSyncRefusals::measurementOfAClockThatWasSetSinceIsStale() {
  SyncWorld world({700ms});
  QVERIFY(world.propose());
  tsq::test::recordingClock().steppedNanoseconds += 1'000'000'000;
  world.click("syncAdjust");
  QVERIFY(world.sync().phase() == Phase::Refused);
  QVERIFY(world.text("syncText").contains("Measure again."_L1));
  QVERIFY(helper_->requests.empty());
}

void TestSyncRefusals::waitsForAnEarlierCorrection() {
  SyncWorld world({40ms});
  tsq::test::recordingClock().slewMicroseconds = 10'000;
  QVERIFY(world.propose());
  QCOMPARE(world.text("syncTitle"), u"An earlier correction is still running"_s);
  QCOMPARE(world.text("syncText"), u"10.0 ms of it are still to come, in about 20 s. Wait for its end."_s);
  QVERIFY(helper_->requests.empty());
}

void TestSyncRefusals::waitsUntilALeapSecondIsOver() {
  TestClock clock;  // where a day ends
  Monitor monitor(clock, makeStillLoop, SettingsStore::inMemory({}));
  monitor.addServer(makeEntry("a.example.org"));
  StillBurst engine(clock);
  engine.answers = {{700ms, 1ms}};
  engine.leap = Leap::Insert;
  StillHelper helper;
  Synchroniser sync(monitor, clock, engine, helper, [] { return Duration::zero(); }, nothingIsPast);
  SyncSheet sheet(sync, clock);
  sync.start();
  QCOMPARE(sheet.findChild<QLabel*>("syncTitle"_L1)->text(), u"A leap second is near"_s);
  QVERIFY(sheet.findChild<QLabel*>("syncText"_L1)->text().endsWith("Try again in a few minutes."_L1));
  clock.advance(1min);
  sync.start();
  QVERIFY(sync.phase() == Phase::Proposing);
}

void TestSyncRefusals::helperThatEndsLeavesItOpen() {
  SyncWorld world({700ms});
  QVERIFY(world.propose());
  helper_->hangs = true;
  world.click("syncAdjust");
  QTRY_COMPARE_WITH_TIMEOUT(helper_->requests.size(), std::size_t{1}, kPatience);
  QCOMPARE(world.text("syncTitle"), u"Waiting for permission…"_s);
  bus_.end(QLatin1String(clock::kHelperName));
  QVERIFY(world.reaches(Phase::Refused));
  QCOMPARE(world.text("syncTitle"), u"It is not known whether the clock was changed"_s);
}

void TestSyncRefusals::closingTakesTheQuestionBack() {
  SyncWorld world({700ms});
  QVERIFY(world.propose());
  helper_->hangs = true;
  world.click("syncAdjust");
  QTRY_COMPARE_WITH_TIMEOUT(helper_->requests.size(), std::size_t{1}, kPatience);
  QVERIFY(bus_.hasCaller(helper_->caller));
  world.click("syncClose");
  QVERIFY(world.sync().phase() == Phase::Idle);
  // The helper cancels the request and prompt of a caller that leaves the bus.
  QTRY_VERIFY_WITH_TIMEOUT(!bus_.hasCaller(helper_->caller), kPatience);
  // The next attempt works.
  helper_->hangs = false;
  QVERIFY(world.propose());
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
}

void TestSyncRefusals::saysThatTheHelperIsMissing() {
  bus_.end(QLatin1String(clock::kHelperName));
  SyncWorld world({700ms});
  QVERIFY(world.propose());
  QCOMPARE(world.text("syncTitle"), u"The clock cannot be set from here"_s);
  QVERIFY(world.text("syncText").contains("tsq-helper"_L1));
}

void TestSyncRefusals::withoutTheHelperTimedatedMakesTheStep() {
  bus_.end(QLatin1String(clock::kHelperName));
  FakeTimedate timedate;
  bus_.serveTimedate(timedate);
  SyncWorld world({40ms});
  QVERIFY(world.propose());
  QVERIFY(!world.offers("syncSlew") && !world.offers("syncStep"));
  QVERIFY2(world.text("syncMethod").startsWith("At once."_L1), qPrintable(world.text("syncMethod")));
  QVERIFY(world.text("syncNote").contains("cannot be undone"_L1));
  const Duration by = world.sync().proposal().adjustment.by;
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
  QCOMPARE(timedate.microseconds, std::vector<qlonglong>{std::chrono::round<std::chrono::microseconds>(by).count()});
  QVERIFY(!world.offers("syncUndo"));
}

void TestSyncRefusals::timedatedThatSetsTheClockIsAnotherService() {
  bus_.end(QLatin1String(clock::kHelperName));
  FakeTimedate timedate;
  timedate.ntp = true;
  bus_.serveTimedate(timedate);
  SyncWorld world({700ms});
  QVERIFY(world.propose());
  QCOMPARE(world.text("syncTitle"), u"This clock is set by another program"_s);
  QVERIFY(!world.offers("syncAllTheSame"));
}

void TestSyncRefusals::canBeTriedAgain() {
  SyncWorld world({700ms});
  QVERIFY(world.propose());
  helper_->error = QLatin1String(clock::helperErrorName(HelperError::NotAuthorised));
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Refused));
  helper_->error.clear();
  world.click("syncAgain");
  QVERIFY(world.reaches(Phase::Proposing));
  world.click("syncAdjust");
  QVERIFY(world.reaches(Phase::Done));
}

QTEST_MAIN(TestSyncRefusals)
#include "tst_sync_refusals.moc"
