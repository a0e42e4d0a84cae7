// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals, refusals, limits and the time for undo, with fake servers and a fake helper that answer at once.
#include <QRegularExpression>
#include <QTest>
#include <array>

#include "clock/kernel/clock_setter.h"
#include "monitor/monitor.h"
#include "still_sync.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;
using clock::HelperError;
using Phase = Synchroniser::Phase;

namespace {

/// Everything except the windows.
struct World {
  explicit World(std::vector<StillBurst::Answer> answers) {
    for (std::size_t i = 0; i < answers.size(); ++i) {
      monitor.addServer(
          makeEntry(QByteArray("server").append(QByteArray::number(i)).append(".example.org").constData()));
    }
    engine.answers = std::move(answers);
  }

  bool proposes() {
    sync.start();
    return sync.phase() == Phase::Proposing;
  }
  /// The reason of the refusal; the clock is not changed.
  template <typename Why>
  std::optional<Why> refuses() {
    const auto* why = std::get_if<Why>(&sync.refusal().reason);
    return sync.phase() == Phase::Refused && helper.requests.empty() && why != nullptr ? std::optional(*why)
                                                                                       : std::nullopt;
  }
  bool ignoresDates() {
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"dates of certificates are ignored once"_s));
    sync.ignoreDates();
    return sync.phase() == Phase::Proposing;
  }

  TestClock clock;
  Monitor monitor{clock, makeStillLoop, SettingsStore::inMemory()};
  StillBurst engine{clock};
  StillHelper helper;
  Duration slewRemaining{};
  client::TimeFloor past;
  Synchroniser sync{monitor, clock, engine, helper, [this] { return slewRemaining; }, [this] { return past; }};
};

}  // namespace

class TestSynchroniser : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void smallOffsetsAreSlewedAndLargeOnesStepped();
  void choiceIsOfferedForAsLongAsASlewTakesNoMoreThanADay();
  void choiceDecides();
  void withoutStepsEverythingIsSlewed();
  void timedatedStepsAndCannotUndo();
  void offsetsBeyondAQuarterOfAnHourAreLarge();
  void warnsOnlyWhenNobodyWhoCountsIsAuthenticated();
  void refusesWithoutAnAnswer();
  void refusesWhenTheServersDisagree();
  void majorityOfTheServersInTheListHasToAgree_data();
  void majorityOfTheServersInTheListHasToAgree();
  void refusesWhatCouldMakeItWorse();
  void refusesWhileASlewRuns();
  void leavesASteeredClockAloneUnlessForced();
  void farClockIsSteppedWhateverIsChosen();
  void clockThatLooksFarOffIsSaidToBe();
  void farClockIsMeasuredAgainByTheTimeThatWasTold();
  void farClockNeedsTwoWitnessesOrAPin();
  void nobodyAsksInsecureServersAboutAFarClock();
  void farClockIsNotSetToWhatIsPast();
  void undoIsOfferedForTenMinutes();
  void undoIsNotOfferedOnceSomebodyElseStepsTheClock();
  void whatWasUndoneIsNotUndoneAgain();
  void measurementTooOldIsNotApplied();
  void measurementOfAClockThatMovedIsNotApplied();
  void serversAreNotBlamedForAClockThatWasSetMeanwhile();
};

void TestSynchroniser::smallOffsetsAreSlewedAndLargeOnesStepped() {
  const auto methodFor = [](Duration offset) {
    World world({{offset, 1ms}});
    return world.proposes() ? std::optional(world.sync.proposal().adjustment) : std::nullopt;
  };
  QVERIFY(methodFor(40ms) == (Adjustment{.method = AdjustMethod::Slew, .by = 40ms}));
  QVERIFY(methodFor(500ms) == (Adjustment{.method = AdjustMethod::Slew, .by = 500ms}));
  QVERIFY(methodFor(501ms) == (Adjustment{.method = AdjustMethod::Step, .by = 501ms}));
  QVERIFY(methodFor(-501ms) == (Adjustment{.method = AdjustMethod::Step, .by = -501ms}));
}

void TestSynchroniser::choiceIsOfferedForAsLongAsASlewTakesNoMoreThanADay() {
  const auto canChoose = [](Duration offset) {
    World world({{offset, 1ms}});
    return world.proposes() && world.sync.proposal().canChoose;
  };
  // At 500 ppm, 43.2 s take a day.
  for (const Duration sign : {Duration(1), Duration(-1)}) {
    QVERIFY(canChoose(sign.count() * 40ms));
    QVERIFY(canChoose(sign.count() * 43'200ms));
    QVERIFY(!canChoose(sign.count() * 43'201ms));
  }
}

void TestSynchroniser::choiceDecides() {
  World world({{700ms, 1ms}});
  QVERIFY(world.proposes());
  world.sync.choose(AdjustMethod::Slew);
  QVERIFY(world.sync.proposal().adjustment.method == AdjustMethod::Slew);
  world.sync.choose(AdjustMethod::Step);
  QVERIFY(world.sync.proposal().adjustment.method == AdjustMethod::Step);
  world.sync.choose(AdjustMethod::Slew);
  world.sync.cancel();
  // The next attempt starts again.
  QVERIFY(world.proposes());
  QVERIFY(world.sync.proposal().adjustment.method == AdjustMethod::Step);
}

void TestSynchroniser::withoutStepsEverythingIsSlewed() {
  World world({{700ms, 1ms}});
  world.helper.status.canStep = false;
  QVERIFY(world.proposes());
  QVERIFY(world.sync.proposal().adjustment.method == AdjustMethod::Slew);
  QVERIFY(!world.sync.proposal().canChoose);
  world.engine.answers = {{clock::kMaxSlew + 1s, 1ms}};
  world.sync.cancel();
  QVERIFY(!world.proposes());
  QCOMPARE(world.refuses<RefusalReason>(), std::optional(RefusalReason::TooLargeToSlew));
}

void TestSynchroniser::timedatedStepsAndCannotUndo() {
  World world({{40ms, 1ms}});
  QVERIFY(world.proposes() && world.sync.proposal().canUndo);
  world.sync.cancel();
  world.helper.status.isTimedate = true;
  QVERIFY(world.proposes());
  const SyncProposal& proposal = world.sync.proposal();
  QVERIFY(proposal.adjustment.method == AdjustMethod::Step);
  QVERIFY(!proposal.canChoose && !proposal.canUndo);
  world.sync.apply();
  QCOMPARE(world.sync.phase(), Phase::Done);
  QVERIFY(!world.sync.canUndo());
}

void TestSynchroniser::offsetsBeyondAQuarterOfAnHourAreLarge() {
  const auto isLarge = [](Duration offset) {
    World world({{offset, 1ms}});
    return world.proposes() && world.sync.proposal().isLarge && world.sync.proposal().needsConfirmation();
  };
  QVERIFY(!isLarge(40ms));
  QVERIFY(!isLarge(15min));
  QVERIFY(isLarge(15min + 1s));
  QVERIFY(!isLarge(-15min));
  QVERIFY(isLarge(-15min - 1s));
}

void TestSynchroniser::warnsOnlyWhenNobodyWhoCountsIsAuthenticated() {
  const auto warns = [](std::vector<StillBurst::Answer> answers) {
    World world(std::move(answers));
    return world.proposes() ? std::optional(world.sync.proposal().isUnauthenticated) : std::nullopt;
  };
  QCOMPARE(warns({{700ms, 1ms, true}, {700ms, 1ms, true}}), std::optional(false));
  QCOMPARE(warns({{700ms, 1ms, false}, {700ms, 1ms, false}}), std::optional(true));
  // Unauthenticated servers are not used together with authenticated ones.
  QCOMPARE(warns({{700ms, 1ms, true}, {700ms, 1ms, true}, {700ms, 1ms, false}}), std::optional(false));
  QCOMPARE(warns({{900ms, 1ms, false}, {700ms, 1ms, true}, {700ms, 1ms, true}}), std::optional(false));
}

void TestSynchroniser::refusesWithoutAnAnswer() {
  World world({{700ms, 1ms}, {700ms, 1ms}});
  world.engine.failure = ErrorCode::HandshakeTimeout;
  QVERIFY(!world.proposes());
  QCOMPARE(world.refuses<RefusalReason>(), std::optional(RefusalReason::NoAnswer));
  QVERIFY(!world.sync.refusal().isFarOff);
  World empty({});
  QVERIFY(!empty.proposes());
  QCOMPARE(empty.refuses<RefusalReason>(), std::optional(RefusalReason::NoAnswer));
}

void TestSynchroniser::refusesWhenTheServersDisagree() {
  World world({{0ms, 1ms}, {5s, 1ms}});
  QVERIFY(!world.proposes());
  QCOMPARE(world.refuses<RefusalReason>(), std::optional(RefusalReason::ServersDisagree));
}

void TestSynchroniser::majorityOfTheServersInTheListHasToAgree_data() {
  QTest::addColumn<int>("silent");
  QTest::addColumn<int>("answering");
  QTest::addColumn<bool>("isEnough");
  QTest::newRow("the only one") << 0 << 1 << true;
  QTest::newRow("one of two") << 1 << 1 << false;
  QTest::newRow("two of three") << 1 << 2 << true;
  QTest::newRow("one of three") << 2 << 1 << false;
  QTest::newRow("two of four") << 2 << 2 << false;
  QTest::newRow("three of five") << 2 << 3 << true;
  QTest::newRow("one of five") << 4 << 1 << false;
}

void TestSynchroniser::majorityOfTheServersInTheListHasToAgree() {
  QFETCH(int, silent);
  QFETCH(int, answering);
  QFETCH(bool, isEnough);
  World world(std::vector<StillBurst::Answer>(static_cast<std::size_t>(answering), {700ms, 1ms}));
  for (int i = 0; i < silent; ++i) {
    world.monitor.addServer(makeEntry(QByteArray("silent").append(QByteArray::number(i)).append(".example.org")));
  }
  QCOMPARE(world.proposes(), isEnough);
  QCOMPARE(world.refuses<RefusalReason>(), isEnough ? std::nullopt : std::optional(RefusalReason::TooFewServers));
}

void TestSynchroniser::refusesWhatCouldMakeItWorse() {
  World world({{20us, 10ms}});  // below the limit for a correction, whatever the estimated error
  QVERIFY(!world.proposes());
  QVERIFY(world.refuses<NothingToDo>().has_value());
}

void TestSynchroniser::refusesWhileASlewRuns() {
  for (const Duration remaining : {Duration(1us), Duration(-1us), Duration(10ms)}) {
    World world({{700ms, 1ms}});
    world.slewRemaining = remaining;
    QVERIFY(!world.proposes());
    QCOMPARE(world.refuses<HelperError>(), std::optional(HelperError::SlewRunning));
  }
}

void TestSynchroniser::leavesASteeredClockAloneUnlessForced() {
  World world({{700ms, 1ms}});
  world.helper.status.isSteered = true;
  world.helper.status.services = {u"chrony"_s};
  QVERIFY(!world.proposes());
  QCOMPARE(world.refuses<HelperError>(), std::optional(HelperError::OtherService));
  QCOMPARE(world.sync.refusal().others, QStringList{u"chrony"_s});
  QVERIFY(world.sync.refusal().canForce);
  world.sync.proposeAllTheSame();
  QCOMPARE(world.sync.phase(), Phase::Proposing);
  QVERIFY(world.sync.proposal().isAgainstOthers && world.sync.proposal().needsConfirmation());
  world.sync.apply();
  QVERIFY(world.helper.requests.at(0).force);
  // Forcing applies to one correction only.
  world.helper.requests.clear();
  QVERIFY(!world.proposes());
  QCOMPARE(world.refuses<HelperError>(), std::optional(HelperError::OtherService));
}

// A clock that is far off is stepped, even for a small offset.
void TestSynchroniser::farClockIsSteppedWhateverIsChosen() {
  for (const Duration offset : {Duration(400ms), Duration(20s), Duration(400 * 24h)}) {
    World world({{offset, 1ms}, {offset, 1ms}});
    world.engine.isClockFarOff = true;
    QVERIFY(!world.proposes());
    QVERIFY(world.ignoresDates());
    QVERIFY(world.sync.proposal().isFarOff && world.sync.proposal().needsConfirmation());
    QVERIFY(world.sync.proposal().adjustment.method == AdjustMethod::Step);
    QVERIFY(!world.sync.proposal().canChoose);
    world.sync.choose(AdjustMethod::Slew);
    QVERIFY(world.sync.proposal().adjustment.method == AdjustMethod::Step);
  }
}

void TestSynchroniser::clockThatLooksFarOffIsSaidToBe() {
  for (const ErrorCode error : {ErrorCode::CertificateExpired, ErrorCode::CertificateNotYetValid}) {
    World world({{700ms, 1ms}});
    world.engine.failure = error;
    QVERIFY(!world.proposes());
    QCOMPARE(world.refuses<RefusalReason>(), std::optional(RefusalReason::NoAnswer));
    QVERIFY(world.sync.refusal().isFarOff);
  }
}

void TestSynchroniser::farClockIsMeasuredAgainByTheTimeThatWasTold() {
  World world({{400 * 24h, 1ms}, {400 * 24h, 1ms}});
  world.past.programMade = world.clock.wall();
  world.engine.isClockFarOff = true;
  QVERIFY(!world.proposes());
  QVERIFY(world.ignoresDates());
  QCOMPARE(world.engine.bursts.size(), std::size_t{3});
  const std::array<quic::DateCheck, 3> dates = {quic::DatesByClock{}, quic::DatesIgnored{world.past.programMade},
                                                quic::DatesByClock{400 * 24h}};
  for (std::size_t burst = 0; burst < dates.size(); ++burst) {
    for (const auto& server : world.engine.bursts[burst]) {
      QVERIFY(server->dates == dates.at(burst));
    }
  }
}

void TestSynchroniser::farClockNeedsTwoWitnessesOrAPin() {
  World alone({{400 * 24h, 1ms}});
  alone.engine.isClockFarOff = true;
  QVERIFY(!alone.proposes() && !alone.ignoresDates());
  QCOMPARE(alone.refuses<client::FarClockDoubt>(), std::optional(client::FarClockDoubt::TooFewWitnesses));
  ServerEntry pinned = makeEntry("server0.example.org");
  pinned.trust = quic::Pin{};
  alone.monitor.replaceServer(0, pinned);
  QVERIFY(!alone.proposes());
  QVERIFY(alone.ignoresDates());
}

void TestSynchroniser::nobodyAsksInsecureServersAboutAFarClock() {
  World world({{400 * 24h, 1ms}, {400 * 24h, 1ms}, {400 * 24h, 1ms}});
  world.engine.isClockFarOff = true;
  for (int row = 0; row < 2; ++row) {
    ServerEntry entry = world.monitor.servers().records()[static_cast<std::size_t>(row)].entry();
    entry.trust = quic::Insecure{};
    world.monitor.replaceServer(row, entry);
  }
  QVERIFY(!world.proposes() && !world.ignoresDates());
  QCOMPARE(world.refuses<client::FarClockDoubt>(), std::optional(client::FarClockDoubt::TooFewWitnesses));
  QVERIFY(world.engine.bursts[0][0] && world.engine.bursts[0][1] && world.engine.bursts[0][2]);
  const auto& ignoring = world.engine.bursts[1];
  QCOMPARE(ignoring[0].error().code, ErrorCode::CertificateUntrusted);
  QCOMPARE(ignoring[1].error().code, ErrorCode::CertificateUntrusted);
  QVERIFY(ignoring[2].has_value());
  // Without ignoring dates, all servers are measured again.
  QVERIFY(!world.proposes());
  QVERIFY(world.engine.bursts.back()[0].has_value());
}

void TestSynchroniser::farClockIsNotSetToWhatIsPast() {
  World world({{-400 * 24h, 1ms}, {-400 * 24h, 1ms}});
  world.engine.isClockFarOff = true;
  QVERIFY(!world.proposes());
  world.past.programMade = world.clock.wall();
  QVERIFY(!world.ignoresDates());
  QCOMPARE(world.refuses<client::FarClockDoubt>(), std::optional(client::FarClockDoubt::BeforeProgramMade));
  world.past = {.programMade = {}, .lastGood = world.clock.wall()};
  QVERIFY(!world.proposes() && !world.ignoresDates());
  QCOMPARE(world.refuses<client::FarClockDoubt>(), std::optional(client::FarClockDoubt::BeforeLastGood));
}

void TestSynchroniser::undoIsOfferedForTenMinutes() {
  World world({{700ms, 1ms}});
  QVERIFY(world.proposes());
  QVERIFY(!world.sync.canUndo());
  const Duration measured = world.clock.read().boot.time_since_epoch();
  world.sync.apply();
  QCOMPARE(world.sync.phase(), Phase::Done);
  QVERIFY(world.sync.canUndo());
  const Duration since = world.clock.read().boot.time_since_epoch() - measured;
  world.clock.advance(10min - since);
  QVERIFY(world.sync.canUndo());
  world.clock.advance(1ns);
  QVERIFY(!world.sync.canUndo());
}

void TestSynchroniser::undoIsNotOfferedOnceSomebodyElseStepsTheClock() {
  for (const Duration sign : {Duration(1), Duration(-1)}) {
    World world({{700ms, 1ms}});
    QVERIFY(world.proposes());
    world.sync.apply();
    world.clock.step(sign.count() * 1ms);  // tolerance of two clock readings
    QVERIFY(world.sync.canUndo());
    world.clock.step(sign);
    QVERIFY(!world.sync.canUndo());
  }
}

void TestSynchroniser::whatWasUndoneIsNotUndoneAgain() {
  World world({{700ms, 1ms}});
  QVERIFY(world.proposes());
  world.sync.apply();
  world.sync.undo();
  QCOMPARE(world.sync.phase(), Phase::Done);
  QVERIFY(world.sync.isUndone());
  QVERIFY(world.sync.applied() == (Adjustment{.method = AdjustMethod::Step, .by = -700ms}));
  QVERIFY(!world.sync.canUndo());
}

void TestSynchroniser::measurementTooOldIsNotApplied() {
  World world({{700ms, 1ms}});
  QVERIFY(world.proposes());
  world.clock.advance(2min);
  world.sync.apply();
  QCOMPARE(world.helper.requests.size(), std::size_t{1});
  world.helper.requests.clear();
  QVERIFY(world.proposes());
  world.clock.advance(2min + 1ns);
  world.sync.apply();
  QCOMPARE(world.refuses<HelperError>(), std::optional(HelperError::TooOld));
}

void TestSynchroniser::measurementOfAClockThatMovedIsNotApplied() {
  for (const Duration shift : {Duration(1ms + 1ns), Duration(-1ms - 1ns), Duration(1h)}) {
    World world({{700ms, 1ms}});
    QVERIFY(world.proposes());
    world.clock.step(shift);
    world.sync.apply();
    QCOMPARE(world.refuses<HelperError>(), std::optional(HelperError::ClockMoved));
  }
  World world({{700ms, 1ms}});
  QVERIFY(world.proposes());
  world.slewRemaining = 1us;
  world.sync.apply();
  QCOMPARE(world.refuses<HelperError>(), std::optional(HelperError::SlewRunning));
}

void TestSynchroniser::serversAreNotBlamedForAClockThatWasSetMeanwhile() {
  World world({{700ms, 1ms}});
  world.engine.failure = ErrorCode::ResponseTimeout;
  world.engine.stepped = 1h;
  QVERIFY(!world.proposes());
  QCOMPARE(world.refuses<InvalidReason>(), std::optional(InvalidReason::ClockStepped));
}

QTEST_GUILESS_MAIN(TestSynchroniser)
#include "tst_synchroniser.moc"
