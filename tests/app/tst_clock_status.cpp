// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <memory>

#include "monitor/clock_status.h"
#include "monitor/watchlist.h"
#include "platform/translations.h"
#include "test_support.h"
#include "text/status_text.h"
#include "ui/look/state_icon.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

constexpr std::chrono::seconds kPoll = 16s;

QString plain(QString text) {
  return text.replace(QChar::Nbsp, u' ');
}

}  // namespace

class TestClockStatus : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { installTranslations(u"en"_s); }
  void init();
  void saysHowFarBehindTheClockIs();
  void saysAheadInsteadOfANegativeNumber();
  void claimsNoOffsetThatUncertaintyCanHide();
  void claimsAnOffsetFarWithinTheBoundOnceManyAnswersTellIt();
  void warnsAndAlarmsWithHysteresis();
  void thresholdsAreExact_data();
  void thresholdsAreExact();
  void namesBothTheBoundAndTheEstimatedError();
  void believesTheMajority();
  void believesNobodyWithoutAMajority();
  void saysWhenNobodyCouldOutvoteALiar();
  void countsServersThatAgree();
  void countsWiderServersAmongThoseThatAgree();
  void countsOneVoteForEachIdentity();
  void clockIsNotSimplyGoodByAServerThatIsNotAuthenticated();
  void isNotOfflineWhereSomethingAnswers();
  void suspectsAFirewallWhenAllServersAreSilent();
  void saysWhyNobodyAnswers();
  void namesAReasonOnlyWhenItIsThatOfAllServers_data();
  void namesAReasonOnlyWhenItIsThatOfAllServers();
  void namesAFlawOfSamplesOnlyWhenItIsThatOfAllServers_data();
  void namesAFlawOfSamplesOnlyWhenItIsThatOfAllServers();
  void timestampsAreTheKernelsOnlyWhenAllAre_data();
  void timestampsAreTheKernelsOnlyWhenAllAre();
  void tellsServersThatAreSilentFromThoseThatAreNotBelieved_data();
  void tellsServersThatAreSilentFromThoseThatAreNotBelieved();
  void aKeyThatIsNotThePinnedOneIsToldWhateverTheOthersSay();
  void doesNotBlameTheNetworkForServersThatAreUnsynchronised();
  void doesNotBlameServersForAClockThatWasSetMeanwhile();
  void saysHowManyDaysTheClockIsOff();
  void doesNotBelieveServersThatAreFarOffInDifferentWays();
  void saysThatTheComputerIsOfflineInsteadOfBlamingTheServers();
  void doesNotPresentOldAnswersAsNew();
  void answerIsOldAfterThreeMissedPolls_data();
  void answerIsOldAfterThreeMissedPolls();
  void keepsAllItKnewWhenNobodyAnswersAnyMore();
  void ignoresWhatWasMeasuredBeforeTheClockWasSet();
  void neverUsesInvalidSamples();
  void ignoresWhatWasMeasuredBeforeTheMachineSlept();
  void asksForServersWhenThereAreNone();
  void saysWhenServersAreNotAuthenticated();
  void keepsTheLastOffsetWhilePaused();

 private:
  static client::ServerId idOf(std::uint32_t server) { return client::ServerId{server}; }
  void add(const ServerEntry& entry) { servers_->add(idOf(static_cast<std::uint32_t>(servers_->size())), entry); }
  void add(const char* address) { add(makeEntry(address)); }
  void take(std::uint32_t server, const Sample& sample) {
    servers_->takeConnection(idOf(server), {.verified = !servers_->records()[server].entry().isInsecure()});
    servers_->takeSample(idOf(server), sample, client::Transport::Datagram);
  }
  void measure(std::uint32_t server, Duration offset, Duration delay) {
    take(server, makeSample(clock_, offset, delay));
  }
  void fail(std::uint32_t server, ErrorCode code) { servers_->takeFailure(idOf(server), {code, {}}); }
  const ClockStatus& look(bool paused = false) {
    servers_->refresh();
    status_ =
        assess(servers_->records(), servers_->view(),
               {.now = clock_.monotonic(), .pollInterval = kPoll, .isOffline = isOffline_, .paused = paused}, status_);
    return status_;
  }

  TestClock clock_;
  std::unique_ptr<Watchlist> servers_;
  ClockStatus status_;
  bool isOffline_ = false;
};

void TestClockStatus::init() {
  clock_ = TestClock();
  servers_ = std::make_unique<Watchlist>(clock_);
  status_ = {};
  isOffline_ = false;
}

void TestClockStatus::saysHowFarBehindTheClockIs() {
  add("time.example.org");
  measure(0, 420us, 620us);
  clock_.advance(12s);
  look();
  QCOMPARE(status_.state, app::ClockState::Good);
  QCOMPARE(plain(headline(status_)), u"Your clock is 0.42 ms behind"_s);
  QCOMPARE(plain(headlineUncertainty(status_)), u"± 0.31 ms"_s);
  QCOMPARE(plain(subline(status_, clock_.monotonic())),
           u"1 server, too few to outvote a liar · authenticated over QUIC · checked 12 s ago"_s);
  QCOMPARE(plain(trayToolTip(status_, clock_.monotonic())),
           u"TSQ: 0.42 ms behind · 1 server agrees · checked 12 s ago"_s);
}

void TestClockStatus::saysAheadInsteadOfANegativeNumber() {
  add("time.example.org");
  measure(0, -3ms, 1ms);
  QCOMPARE(plain(headline(look())), u"Your clock is 3.00 ms ahead"_s);
}

void TestClockStatus::claimsNoOffsetThatUncertaintyCanHide() {
  add("time.example.org");
  measure(0, 100us, 600us);
  QVERIFY(!look().isSignificant());
  QCOMPARE(plain(headline(status_)), u"Your clock is right to within 0.40 ms"_s);
  QVERIFY(headlineUncertainty(status_).isEmpty());
  QVERIFY(trayToolTip(status_, clock_.monotonic()).contains("right to within"_L1));
}

// As tsq-adjtime decides; what is told is the bound all the same.
void TestClockStatus::claimsAnOffsetFarWithinTheBoundOnceManyAnswersTellIt() {
  add("time.example.org");
  for (int answer = 0; answer < 8; ++answer) {
    clock_.advance(1s);
    measure(0, 8ms, 40ms);
  }
  look();
  QVERIFY(status_.uncertainty > 2 * *status_.offset);
  QVERIFY2(3 * status_.deviation < *status_.offset, qPrintable(plain(accuracy(status_))));
  QVERIFY(status_.isSignificant());
  QCOMPARE(plain(headline(status_)), u"Your clock is 8.00 ms behind"_s);
  QVERIFY(plain(headlineUncertainty(status_)).startsWith(u"± 20"_s));
  QVERIFY(plain(trayToolTip(status_, clock_.monotonic())).startsWith(u"TSQ: 8.00 ms behind"_s));
}

void TestClockStatus::warnsAndAlarmsWithHysteresis() {
  add("time.example.org");
  const auto stateAt = [&](Duration offset) {
    servers_->restart();
    measure(0, offset, 1ms);
    return look().state;
  };
  QCOMPARE(stateAt(49ms), app::ClockState::Good);
  QCOMPARE(stateAt(51ms), app::ClockState::Drifting);
  QCOMPARE(stateAt(40ms), app::ClockState::Drifting);
  QCOMPARE(stateAt(30ms), app::ClockState::Good);
  QCOMPARE(stateAt(-501ms), app::ClockState::Wrong);
  QCOMPARE(stateAt(-400ms), app::ClockState::Wrong);
  QCOMPARE(stateAt(-340ms), app::ClockState::Drifting);
}

void TestClockStatus::thresholdsAreExact_data() {
  QTest::addColumn<int>("before");
  QTest::addColumn<qint64>("offset");
  QTest::addColumn<int>("after");
  const auto row = [](const char* name, app::ClockState before, Duration offset, app::ClockState after) {
    QTest::newRow(name) << static_cast<int>(before) << qint64{offset.count()} << static_cast<int>(after);
  };
  row("at the warning", app::ClockState::Good, 50ms, app::ClockState::Good);
  row("beyond the warning", app::ClockState::Good, 50ms + 1us, app::ClockState::Drifting);
  row("at the warning, ahead", app::ClockState::Good, -50ms, app::ClockState::Good);
  row("beyond the warning, ahead", app::ClockState::Good, -50ms - 1us, app::ClockState::Drifting);
  row("drifting until 70 % of it", app::ClockState::Drifting, 35ms + 1us, app::ClockState::Drifting);
  row("good from there on", app::ClockState::Drifting, 35ms, app::ClockState::Good);
  row("at the alarm", app::ClockState::Drifting, 500ms, app::ClockState::Drifting);
  row("beyond the alarm", app::ClockState::Drifting, 500ms + 1us, app::ClockState::Wrong);
  row("wrong until 70 % of it", app::ClockState::Wrong, -350ms - 1us, app::ClockState::Wrong);
  row("drifting from there on", app::ClockState::Wrong, -350ms, app::ClockState::Drifting);
  row("from wrong to good", app::ClockState::Wrong, 35ms, app::ClockState::Good);
  row("from wrong to just not good", app::ClockState::Wrong, 35ms + 1us, app::ClockState::Drifting);
}

void TestClockStatus::thresholdsAreExact() {
  QFETCH(int, before);
  QFETCH(qint64, offset);
  QFETCH(int, after);
  add("time.example.org");
  measure(0, Duration(offset), 1us);
  status_.state = static_cast<app::ClockState>(before);
  QCOMPARE(look().offset, std::optional<Duration>(offset));
  QCOMPARE(static_cast<int>(status_.state), after);
}

void TestClockStatus::namesBothTheBoundAndTheEstimatedError() {
  add("time.example.org");
  measure(0, 3ms, 2ms);
  // A single sample: its bound is half of the round trip, and its estimated error half of the bound.
  QCOMPARE(look().uncertainty, Duration(1ms));
  QCOMPARE(status_.deviation, Duration(500us));
  const QString text = plain(accuracy(status_));
  QVERIFY2(text.contains(u"Bound: ± 1.00 ms"_s), qPrintable(text));
  QVERIFY2(text.contains(u"Estimated error: ± 0.50 ms"_s), qPrintable(text));
}

void TestClockStatus::believesTheMajority() {
  add("a.example.org");
  add("b.example.org");
  add("liar.example.org");
  measure(0, 2ms, 1ms);
  measure(1, 2ms, 1ms);
  measure(2, 9ms, 1ms);
  QCOMPARE(look().offset, std::optional<Duration>(2ms));
  QCOMPARE(status_.servers.agreeing, 2);
  QVERIFY(!status_.unverified);
  QVERIFY2(subline(status_, clock_.monotonic()).startsWith(u"2 agree, 1 wrong ·"_s),
           qPrintable(subline(status_, clock_.monotonic())));
}

void TestClockStatus::believesNobodyWithoutAMajority() {
  add("a.example.org");
  add("b.example.org");
  measure(0, 2ms, 1ms);
  QCOMPARE(look().offset, std::optional<Duration>(2ms));
  clock_.advance(20s);
  measure(1, 90ms, 1ms);
  look();
  QCOMPARE(status_.state, app::ClockState::Contradiction);
  QCOMPARE(headline(status_), u"The servers contradict each other"_s);
  QVERIFY(headlineUncertainty(status_).isEmpty());
  const QString advice = plain(subline(status_, clock_.monotonic()));
  QVERIFY2(advice.contains("add servers"_L1), qPrintable(advice));
  QVERIFY2(advice.contains("Last answer 20 s ago: 2.00 ms behind"_L1), qPrintable(advice));
}

void TestClockStatus::saysWhenNobodyCouldOutvoteALiar() {
  add("a.example.org");
  add("b.example.org");
  measure(0, 2ms, 1ms);
  measure(1, 2ms, 1ms);
  QVERIFY2(subline(look(), clock_.monotonic()).startsWith(u"2 servers, too few to outvote a liar ·"_s),
           qPrintable(subline(status_, clock_.monotonic())));
}

void TestClockStatus::countsServersThatAgree() {
  add("a.example.org");
  add("b.example.org");
  measure(0, 1ms, 1ms);
  fail(1, ErrorCode::HandshakeTimeout);
  look();
  QCOMPARE(status_.servers.agreeing, 1);
  QCOMPARE(status_.total, 2);
  QVERIFY(subline(status_, clock_.monotonic()).startsWith(u"1 agrees, 1 unusable: too few to outvote a liar ·"_s));
}

// Claims that overlap agree, also one that is too wide to be combined.
void TestClockStatus::countsWiderServersAmongThoseThatAgree() {
  for (const char* address :
       {"a.example.org", "b.example.org", "c.example.org", "liar.example.org", "off.example.org"}) {
    add(address);
  }
  measure(0, 70ms, 1ms);
  measure(1, 70ms, 1ms);
  measure(2, 72ms, 900ms);
  measure(3, -9s, 1ms);
  fail(4, ErrorCode::HandshakeTimeout);
  look();
  QCOMPARE(status_.servers, (ServerTally{.agreeing = 3, .wrong = 1, .unusable = 1}));
  QVERIFY2(subline(status_, clock_.monotonic()).startsWith(u"3 agree, 1 wrong, 1 unusable ·"_s),
           qPrintable(subline(status_, clock_.monotonic())));
}

// The key of a server is its identity, whatever its addresses.
void TestClockStatus::countsOneVoteForEachIdentity() {
  client::ConnectionInfo connection{.alpn = "tsq/1", .verified = true};
  connection.peer.certificate.emplace().pin.digest.fill(1);
  for (std::uint32_t server = 0; server < 2; ++server) {
    add(server == 0 ? "a.example.org" : "a2.example.org");
    servers_->takeConnection(idOf(server), connection);
    servers_->takeSample(idOf(server), makeSample(clock_, 9ms, 1ms), client::Transport::Datagram);
  }
  add("honest.example.org");
  connection.peer.certificate->pin.digest.fill(2);
  servers_->takeConnection(idOf(2), connection);
  servers_->takeSample(idOf(2), makeSample(clock_, 9ms, 1ms), client::Transport::Datagram);
  look();
  QCOMPARE(status_.servers, (ServerTally{.agreeing = 2}));
  QVERIFY(status_.unverified);
}

void TestClockStatus::clockIsNotSimplyGoodByAServerThatIsNotAuthenticated() {
  ServerEntry entry = makeEntry("lab.example.org");
  entry.trust = quic::Insecure{};
  servers_->add(idOf(0), entry);
  take(0, makeSample(clock_, 1ms, 1ms));
  look();
  QCOMPARE(status_.state, app::ClockState::Good);
  QVERIFY(stateIconName(status_) != stateIconName(app::ClockState::Good));
  QCOMPARE(stateName(status_), u"good, but not authenticated"_s);
  QVERIFY2(trayToolTip(status_, clock_.monotonic()).contains(u"not authenticated"_s),
           qPrintable(trayToolTip(status_, clock_.monotonic())));
}

void TestClockStatus::saysWhyNobodyAnswers() {
  add("a.example.org");
  QCOMPARE(look().state, app::ClockState::Starting);
  fail(0, ErrorCode::CertificateUntrusted);
  look();
  QCOMPARE(status_.state, app::ClockState::NoAnswer);
  QCOMPARE(headline(status_), u"No server can be trusted"_s);
  QVERIFY(subline(status_, clock_.monotonic()).contains("authority"_L1));
}

void TestClockStatus::namesAReasonOnlyWhenItIsThatOfAllServers_data() {
  QTest::addColumn<QList<int>>("errors");
  QTest::addColumn<bool>("isCommon");
  const int timeout = static_cast<int>(ErrorCode::HandshakeTimeout);
  const int untrusted = static_cast<int>(ErrorCode::CertificateUntrusted);
  QTest::newRow("one") << QList{untrusted} << true;
  QTest::newRow("all alike") << QList{untrusted, untrusted, untrusted} << true;
  QTest::newRow("the first is another") << QList{timeout, untrusted, untrusted} << false;
  QTest::newRow("the one in the middle is another") << QList{untrusted, timeout, untrusted} << false;
  QTest::newRow("the last is another") << QList{untrusted, untrusted, timeout} << false;
}

void TestClockStatus::namesAReasonOnlyWhenItIsThatOfAllServers() {
  QFETCH(QList<int>, errors);
  QFETCH(bool, isCommon);
  for (int i = 0; i < errors.size(); ++i) {
    add("time.example.org");
    fail(static_cast<std::uint32_t>(i), static_cast<ErrorCode>(errors[i]));
  }
  look();
  QCOMPARE(status_.state, app::ClockState::NoAnswer);
  QCOMPARE(status_.error.has_value(), isCommon);
  const QString advice = subline(status_, clock_.monotonic());
  QCOMPARE(advice.contains("none can be trusted"_L1), !isCommon);
  QCOMPARE(advice.contains("authority"_L1), isCommon);
}

void TestClockStatus::namesAFlawOfSamplesOnlyWhenItIsThatOfAllServers_data() {
  QTest::addColumn<QList<int>>("reasons");
  QTest::addColumn<bool>("isCommon");
  const int stepped = static_cast<int>(InvalidReason::ClockStepped);
  const int negative = static_cast<int>(InvalidReason::NonPositiveDelay);
  QTest::newRow("one") << QList{stepped} << true;
  QTest::newRow("all alike") << QList{stepped, stepped, stepped} << true;
  QTest::newRow("the first is another") << QList{negative, stepped, stepped} << false;
  QTest::newRow("the one in the middle is another") << QList{stepped, negative, stepped} << false;
  QTest::newRow("the last is another") << QList{stepped, stepped, negative} << false;
}

void TestClockStatus::namesAFlawOfSamplesOnlyWhenItIsThatOfAllServers() {
  QFETCH(QList<int>, reasons);
  QFETCH(bool, isCommon);
  for (int i = 0; i < reasons.size(); ++i) {
    add("time.example.org");
    Sample sample = makeSample(clock_, 1ms, 1ms);
    sample.invalid = static_cast<InvalidReason>(reasons[i]);
    take(static_cast<std::uint32_t>(i), sample);
  }
  look();
  QCOMPARE(status_.invalid.has_value(), isCommon);
  QCOMPARE(subline(status_, clock_.monotonic()).contains("was set while"_L1), isCommon);
}

void TestClockStatus::timestampsAreTheKernelsOnlyWhenAllAre_data() {
  QTest::addColumn<int>("server");  // whose timestamp is the program's; none: -1
  QTest::addColumn<bool>("isSent");
  QTest::addColumn<bool>("areKernels");
  QTest::newRow("all are") << -1 << false << true;
  for (int server = 0; server < 3; ++server) {
    QTest::addRow("server %d sent by the program's", server) << server << true << false;
    QTest::addRow("server %d received by the program's", server) << server << false << false;
  }
  QTest::newRow("of a server that does not count") << 3 << true << true;
}

void TestClockStatus::timestampsAreTheKernelsOnlyWhenAllAre() {
  QFETCH(int, server);
  QFETCH(bool, isSent);
  QFETCH(bool, areKernels);
  QVERIFY(!look().kernelStamps);
  for (int i = 0; i < 4; ++i) {
    add("time.example.org");
    Sample sample = makeSample(clock_, i == 3 ? 90ms : 2ms, 1ms);
    if (i == server) {
      (isSent ? sample.t1Source : sample.t4Source) = StampSource::User;
    }
    take(static_cast<std::uint32_t>(i), sample);
  }
  QCOMPARE(look().servers.agreeing, 3);
  QCOMPARE(status_.kernelStamps, areKernels);
}

void TestClockStatus::tellsServersThatAreSilentFromThoseThatAreNotBelieved_data() {
  QTest::addColumn<ErrorCode>("code");
  QTest::addColumn<QString>("expected");
  QTest::newRow("another key") << ErrorCode::PinMismatch << u"No server can be trusted"_s;
  QTest::newRow("another name") << ErrorCode::CertificateNameMismatch << u"No server can be trusted"_s;
  QTest::newRow("expired") << ErrorCode::CertificateExpired << u"No server can be trusted"_s;
  QTest::newRow("unsigned") << ErrorCode::SignatureMissing << u"No server can be trusted"_s;
  QTest::newRow("silent") << ErrorCode::HandshakeTimeout << u"No server answers"_s;
  QTest::newRow("nobody there") << ErrorCode::PortUnreachable << u"No server answers"_s;
}

void TestClockStatus::tellsServersThatAreSilentFromThoseThatAreNotBelieved() {
  QFETCH(ErrorCode, code);
  QFETCH(QString, expected);
  add("a.example.org");
  add("b.example.org");
  fail(0, code);
  fail(1, ErrorCode::HandshakeTimeout);
  QCOMPARE(headline(look()), expected);
}

void TestClockStatus::aKeyThatIsNotThePinnedOneIsToldWhateverTheOthersSay() {
  for (const char* address : {"a.example.org", "b.example.org", "c.example.org"}) {
    add(address);
  }
  fail(0, ErrorCode::HandshakeTimeout);
  fail(1, ErrorCode::PinMismatch);
  fail(2, ErrorCode::CertificateExpired);
  look();
  QVERIFY2(subline(status_, clock_.monotonic()).contains("somebody pretends"_L1),
           qPrintable(subline(status_, clock_.monotonic())));
}

void TestClockStatus::doesNotBlameTheNetworkForServersThatAreUnsynchronised() {
  add("a.example.org");
  Sample sample = makeSample(clock_, 1ms, 1ms);
  sample.report.unsynchronised = true;
  take(0, sample);
  QCOMPARE(headline(look()), u"No server can be trusted"_s);
  QVERIFY2(subline(status_, clock_.monotonic()).contains("none can be trusted"_L1),
           qPrintable(subline(status_, clock_.monotonic())));
}

void TestClockStatus::doesNotBlameServersForAClockThatWasSetMeanwhile() {
  add("a.example.org");
  Sample sample = makeSample(clock_, 1ms, 1ms);
  sample.invalid = InvalidReason::ClockStepped;
  take(0, sample);
  QCOMPARE(headline(look()), u"No server answers"_s);
  QVERIFY2(subline(status_, clock_.monotonic()).contains("was set while"_L1),
           qPrintable(subline(status_, clock_.monotonic())));
}

void TestClockStatus::saysHowManyDaysTheClockIsOff() {
  for (const char* address : {"a.example.org", "b.example.org", "c.example.org", "d.example.org"}) {
    add(address);
  }
  const auto tellFar = [this](std::uint32_t server, Duration offset) {
    Sample sample = makeSample(clock_, offset, 20ms);
    sample.invalid = InvalidReason::OffsetBeyondLimit;
    take(server, sample);
  };
  tellFar(0, 72h);
  tellFar(1, 72h + 40ms);
  tellFar(2, 72h - 10ms);
  fail(3, ErrorCode::HandshakeTimeout);
  look();
  QCOMPARE(status_.state, app::ClockState::Wrong);
  QCOMPARE(plain(headline(status_)), u"Your clock is about 3 days behind"_s);
  QVERIFY2(plain(subline(status_, clock_.monotonic())).startsWith("3 agree, 1 unusable"_L1),
           qPrintable(subline(status_, clock_.monotonic())));
  QVERIFY(plain(trayToolTip(status_, clock_.monotonic())).startsWith("TSQ: 3 days behind"_L1));
  // One such server is not used if the others report that the clock is right.
  measure(1, 1ms, 1ms);
  measure(2, 1ms, 1ms);
  look();
  QVERIFY(status_.state == app::ClockState::Good);
  clock_.advance(5min);
  QCOMPARE(look().state, app::ClockState::NoAnswer);
}

void TestClockStatus::doesNotBelieveServersThatAreFarOffInDifferentWays() {
  add("a.example.org");
  add("b.example.org");
  for (const auto& [server, offset] : {std::pair(0U, Duration(72h)), std::pair(1U, Duration(-400 * 24h))}) {
    Sample sample = makeSample(clock_, offset, 20ms);
    sample.invalid = InvalidReason::OffsetBeyondLimit;
    take(server, sample);
  }
  QCOMPARE(look().state, app::ClockState::NoAnswer);
  QCOMPARE(headline(status_), u"No server can be trusted"_s);
}

void TestClockStatus::saysThatTheComputerIsOfflineInsteadOfBlamingTheServers() {
  add("a.example.org");
  measure(0, 4ms, 1ms);
  isOffline_ = true;
  QCOMPARE(look().state, app::ClockState::Good);  // recent measurements are still valid
  clock_.advance(5min);
  fail(0, ErrorCode::HandshakeTimeout);
  look();
  QCOMPARE(status_.state, app::ClockState::NoAnswer);
  QCOMPARE(headline(status_), u"This computer is offline"_s);
  QVERIFY2(plain(subline(status_, clock_.monotonic())).contains("Last answer 5 min ago: 4.00 ms behind"_L1),
           qPrintable(subline(status_, clock_.monotonic())));
  isOffline_ = false;
  QCOMPARE(headline(look()), u"No server answers"_s);
}

// The system may know nothing of the interface, or of a network without a default route.
void TestClockStatus::isNotOfflineWhereSomethingAnswers() {
  add("a.example.org");
  add("b.example.org");
  isOffline_ = true;
  fail(0, ErrorCode::HandshakeTimeout);
  fail(1, ErrorCode::PortUnreachable);
  QVERIFY(!look().isOffline);
  QCOMPARE(headline(status_), u"No server answers"_s);
  fail(1, ErrorCode::NetworkUnreachable);
  QVERIFY(look().isOffline);
  QCOMPARE(headline(status_), u"This computer is offline"_s);
}

void TestClockStatus::suspectsAFirewallWhenAllServersAreSilent() {
  add("a.example.org");
  add("b.example.org");
  fail(0, ErrorCode::HandshakeTimeout);
  fail(1, ErrorCode::HandshakeTimeout);
  look();
  QVERIFY2(subline(status_, clock_.monotonic()).contains("a firewall may block UDP"_L1),
           qPrintable(subline(status_, clock_.monotonic())));
}

void TestClockStatus::doesNotPresentOldAnswersAsNew() {
  add("a.example.org");
  measure(0, 4ms, 1ms);
  look();
  clock_.advance(5min);
  look();
  QCOMPARE(status_.state, app::ClockState::NoAnswer);
  QCOMPARE(headline(status_), u"No server answers"_s);
  QVERIFY2(plain(subline(status_, clock_.monotonic())).contains("Last answer 5 min ago: 4.00 ms behind"_L1),
           qPrintable(subline(status_, clock_.monotonic())));
}

void TestClockStatus::answerIsOldAfterThreeMissedPolls_data() {
  QTest::addColumn<int>("poll");
  QTest::newRow("a second") << 1;
  QTest::newRow("16 s") << 16;
  QTest::newRow("an hour") << 3'600;
}

void TestClockStatus::answerIsOldAfterThreeMissedPolls() {
  QFETCH(int, poll);
  add("a.example.org");
  measure(0, 4ms, 1ms);
  const auto stateAfter = [&](Duration time) {
    servers_->refresh();
    return assess(servers_->records(), servers_->view(),
                  {.now = clock_.monotonic() + time, .pollInterval = std::chrono::seconds(poll)}, {})
        .state;
  };
  const Duration old = std::chrono::seconds(3 * poll + 5);  // a handshake with retries takes as long
  QCOMPARE(stateAfter(old), app::ClockState::Good);
  QCOMPARE(stateAfter(old + 1ns), app::ClockState::NoAnswer);
}

void TestClockStatus::keepsAllItKnewWhenNobodyAnswersAnyMore() {
  add("a.example.org");
  measure(0, 4ms, 2ms);
  const ClockStatus known = look();
  clock_.advance(1h);
  QCOMPARE(look().state, app::ClockState::NoAnswer);
  QCOMPARE(status_.offset, known.offset);
  QCOMPARE(status_.uncertainty, known.uncertainty);
  QCOMPARE(status_.deviation, known.deviation);
  QCOMPARE(status_.checkedAt, known.checkedAt);
  QCOMPARE(status_.servers.agreeing, 0);
  QVERIFY(!status_.kernelStamps);
}

void TestClockStatus::ignoresWhatWasMeasuredBeforeTheClockWasSet() {
  add("a.example.org");
  measure(0, 2s, 1ms);
  clock_.advance(16s);
  clock_.step(2s);
  measure(0, 0s, 5ms);
  QCOMPARE(look().offset, std::optional<Duration>(Duration::zero()));
}

void TestClockStatus::neverUsesInvalidSamples() {
  add("a.example.org");
  measure(0, 1ms, 2ms);
  Sample invalid = makeSample(clock_, 1h, 1ms);
  invalid.invalid = InvalidReason::ClockStepped;
  take(0, invalid);
  QCOMPARE(look().offset, std::optional<Duration>(1ms));
}

void TestClockStatus::ignoresWhatWasMeasuredBeforeTheMachineSlept() {
  add("a.example.org");
  measure(0, 2ms, 1ms);
  QCOMPARE(look().state, app::ClockState::Good);
  clock_.sleep(8h);
  QCOMPARE(look().state, app::ClockState::NoAnswer);
  measure(0, 700ms, 1ms);
  QCOMPARE(look().offset, std::optional<Duration>(700ms));
}

void TestClockStatus::asksForServersWhenThereAreNone() {
  QCOMPARE(look().state, app::ClockState::NoServers);
  QVERIFY(subline(status_, clock_.monotonic()).contains("Add a server"_L1));
}

void TestClockStatus::saysWhenServersAreNotAuthenticated() {
  ServerEntry insecure = makeEntry("a.example.org");
  insecure.trust = quic::Insecure{};
  add(insecure);
  measure(0, 1ms, 1ms);
  QVERIFY(subline(look(), clock_.monotonic()).contains("not authenticated"_L1));
  add("b.example.org");
  measure(1, 1ms, 1ms);
  QVERIFY(subline(look(), clock_.monotonic()).contains("1 server is not authenticated"_L1));
}

void TestClockStatus::keepsTheLastOffsetWhilePaused() {
  add("a.example.org");
  measure(0, 4ms, 1ms);
  look();
  clock_.advance(1h);
  look(true);
  QCOMPARE(status_.state, app::ClockState::Paused);
  QCOMPARE(headline(status_), u"Monitoring is paused"_s);
  QVERIFY(plain(subline(status_, clock_.monotonic())).contains("4.00 ms behind"_L1));
}

QTEST_GUILESS_MAIN(TestClockStatus)
#include "tst_clock_status.moc"
