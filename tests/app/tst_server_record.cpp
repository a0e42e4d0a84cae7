// SPDX-License-Identifier: GPL-3.0-or-later
// The record of one server, and the state that follows from it.
#include <QTest>

#include "monitor/server_record.h"
#include "monitor/server_state.h"
#include "test_support.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

class TestServerRecord : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void amendmentOfTheNewestAnswerReplacesIt();
  void amendmentOfAnEarlierAnswerLeavesTheNewestAlone();
  void invalidAnswerIsAGapAndNotTheLastSample();
  void answerEndsAFailureAndAFailureEndsDoubts();
  void countsWhatDidNotCount();
  void forgetsAllButWhatItCountedOnRestart();
  void stateFollowsTheVerdict_data();
  void stateFollowsTheVerdict();
  void lastExchangeThatFailedMakesDoubtful();
  void isSilentWithoutARecentAnswer();

 private:
  HistoryPoint add(Duration offset, std::optional<InvalidReason> invalid = {}) {
    Sample sample = makeSample(clock_, offset, 1ms);
    sample.invalid = invalid;
    return record_->addSample(sample, client::Transport::Datagram);
  }
  HistoryPoint fail() { return record_->addFailure({ErrorCode::ResponseTimeout, {}}, clock_.read()); }
  ServerState state(ServerStatus status, bool fresh = true) {
    return serverState(*record_, {.verdict = {.status = status}}, fresh);
  }

  TestClock clock_;
  std::optional<ServerRecord> record_;
};

void TestServerRecord::init() {
  clock_ = TestClock();
  record_.emplace(client::ServerId{1}, makeEntry("time.example.org"), 0);
}

void TestServerRecord::amendmentOfTheNewestAnswerReplacesIt() {
  add(9ms);
  const HistoryPoint amended = record_->amendSample(makeSample(clock_, 4ms, 500us));
  QCOMPARE(record_->lastSample()->offset(), Duration(4ms));
  QCOMPARE(amended, (HistoryPoint{.at = clock_.wall(), .offset = 4ms, .delay = 500us}));
}

void TestServerRecord::amendmentOfAnEarlierAnswerLeavesTheNewestAlone() {
  const Sample earlier = makeSample(clock_, 4ms, 1ms);
  add(9ms);
  clock_.advance(16s);
  add(6ms);
  QCOMPARE(*record_->amendSample(earlier).offset, Duration(4ms));
  QCOMPARE(record_->lastSample()->offset(), Duration(6ms));
}

void TestServerRecord::invalidAnswerIsAGapAndNotTheLastSample() {
  add(2ms);
  clock_.advance(16s);
  const HistoryPoint gap = add(5ms, InvalidReason::ClockStepped);
  QCOMPARE(gap, HistoryPoint{.at = clock_.wall()});
  QCOMPARE(record_->lastSample()->offset(), Duration(2ms));
  QCOMPARE(record_->lastExchange(), std::optional(clock_.monotonic()));
  QVERIFY(!record_->reach().answered(0) && record_->reach().answered(1));
}

void TestServerRecord::answerEndsAFailureAndAFailureEndsDoubts() {
  add(2ms, InvalidReason::ClockStepped);
  QCOMPARE(record_->lastInvalid(), std::optional(InvalidReason::ClockStepped));
  fail();
  QVERIFY(record_->lastError() && !record_->lastInvalid());
  add(2ms, InvalidReason::NonPositiveDelay);
  QVERIFY(!record_->lastError() && record_->lastInvalid());
  add(2ms);
  QVERIFY(!record_->lastError() && !record_->lastInvalid());
}

void TestServerRecord::countsWhatDidNotCount() {
  add(2ms, InvalidReason::ClockStepped);
  add(2ms, InvalidReason::ClockStepped);
  add(2ms, InvalidReason::NonPositiveDelay);
  record_->noteDiscarded({ErrorCode::LateResponse, {}});
  record_->noteDiscarded({ErrorCode::LateResponse, {}});
  QCOMPARE(record_->invalidSamples(), (std::map<InvalidReason, std::uint64_t>{{InvalidReason::ClockStepped, 2},
                                                                              {InvalidReason::NonPositiveDelay, 1}}));
  QCOMPARE(record_->discardedAnswers(), (std::map<ErrorCode, std::uint64_t>{{ErrorCode::LateResponse, 2}}));
}

void TestServerRecord::forgetsAllButWhatItCountedOnRestart() {
  add(2ms);
  add(2ms, InvalidReason::ClockStepped);
  fail();
  clock_.advance(1s);
  QCOMPARE(record_->restart(clock_.wall()), HistoryPoint{.at = clock_.wall()});
  QVERIFY(!record_->lastError() && !record_->lastInvalid() && !record_->lastSample() && !record_->lastExchange());
  QCOMPARE(record_->reach().count, 0);
  QCOMPARE(record_->invalidSamples().size(), std::size_t{1});
  QCOMPARE(state(ServerStatus::Selected), ServerState::Starting);
}

void TestServerRecord::stateFollowsTheVerdict_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<int>("state");
  const auto row = [](const char* name, ServerStatus status, ServerState state) {
    QTest::newRow(name) << static_cast<int>(status) << static_cast<int>(state);
  };
  row("selected", ServerStatus::Selected, ServerState::Agreeing);
  row("combined", ServerStatus::Combined, ServerState::Agreeing);
  row("too distant", ServerStatus::TooDistant, ServerState::Agreeing);
  row("falseticker", ServerStatus::Falseticker, ServerState::Rejected);
  row("no majority", ServerStatus::NoMajority, ServerState::Rejected);
  row("unreachable", ServerStatus::Unreachable, ServerState::Silent);
  row("unsynchronised", ServerStatus::Unsynchronised, ServerState::Rejected);
  row("unauthenticated", ServerStatus::Unauthenticated, ServerState::Rejected);
  row("anomalous", ServerStatus::Anomalous, ServerState::Rejected);
  row("smeared", ServerStatus::Smeared, ServerState::Rejected);
}

void TestServerRecord::stateFollowsTheVerdict() {
  QFETCH(int, status);
  QFETCH(int, state);
  const auto verdict = static_cast<ServerStatus>(status);
  QCOMPARE(this->state(verdict), ServerState::Starting);
  add(2ms);
  QCOMPARE(static_cast<int>(this->state(verdict)), state);
  const bool isAgreeing = state == static_cast<int>(ServerState::Agreeing);
  const bool counted = counts(client::ServerView{.verdict = {.status = verdict}});
  QCOMPARE(counted || verdict == ServerStatus::TooDistant, isAgreeing);
}

void TestServerRecord::lastExchangeThatFailedMakesDoubtful() {
  add(2ms);
  QCOMPARE(state(ServerStatus::Combined), ServerState::Agreeing);
  add(2ms, InvalidReason::ClockStepped);
  QCOMPARE(state(ServerStatus::Combined), ServerState::Doubtful);
  QCOMPARE(state(ServerStatus::Falseticker), ServerState::Rejected);
  add(2ms);
  QCOMPARE(state(ServerStatus::Combined), ServerState::Agreeing);
  fail();
  QCOMPARE(state(ServerStatus::Combined), ServerState::Doubtful);
}

void TestServerRecord::isSilentWithoutARecentAnswer() {
  add(2ms);
  QCOMPARE(state(ServerStatus::Selected, false), ServerState::Silent);
  QCOMPARE(state(ServerStatus::Falseticker, false), ServerState::Silent);
}

QTEST_GUILESS_MAIN(TestServerRecord)
#include "tst_server_record.moc"
