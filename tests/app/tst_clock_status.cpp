// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <vector>

#include "application/translations.h"
#include "model/clock_status.h"
#include "test_support.h"
#include "text/status_text.h"

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
  void warnsAndAlarmsWithHysteresis();
  void believesTheServerWithTheSmallestDelay();
  void countsServersThatAnswer();
  void saysWhyNobodyAnswers();
  void doesNotPresentOldAnswersAsNew();
  void ignoresWhatWasMeasuredBeforeTheClockWasSet();
  void neverUsesInvalidSamples();
  void allowsForDriftSinceAnOlderMeasurement();
  void asksForServersWhenThereAreNone();
  void saysWhenServersAreNotAuthenticated();
  void keepsTheLastOffsetWhilePaused();

 private:
  void add(const char* address) {
    servers_.emplace_back(client::ServerId{static_cast<std::uint32_t>(servers_.size()) + 1}, makeEntry(address), 0);
  }
  void measure(std::size_t server, Duration offset, Duration delay) {
    servers_[server].addSample(makeSample(clock_, offset, delay), client::Transport::Datagram);
  }
  const ClockStatus& look(bool paused = false) {
    status_ = assess(servers_, {.now = clock_.monotonic(), .pollInterval = kPoll, .paused = paused}, status_);
    return status_;
  }

  TestClock clock_;
  std::vector<ServerRecord> servers_;
  ClockStatus status_;
};

void TestClockStatus::init() {
  clock_ = TestClock();
  servers_.clear();
  status_ = {};
}

void TestClockStatus::saysHowFarBehindTheClockIs() {
  add("time.example.org");
  measure(0, 420us, 620us);
  clock_.advance(12s);
  look();
  QCOMPARE(status_.state, ClockState::Good);
  QCOMPARE(plain(headline(status_)), u"Your clock is 0.42 ms behind"_s);
  QCOMPARE(plain(headlineUncertainty(status_)), u"± 0.31 ms"_s);
  QCOMPARE(plain(subline(status_, clock_.monotonic())),
           u"1 of 1 server answers · authenticated over QUIC · checked 12 s ago"_s);
  QCOMPARE(plain(trayToolTip(status_, clock_.monotonic())), u"TSQ: 0.42 ms behind · 1/1 server · checked 12 s ago"_s);
}

void TestClockStatus::saysAheadInsteadOfANegativeNumber() {
  add("time.example.org");
  measure(0, -3ms, 1ms);
  QCOMPARE(plain(headline(look())), u"Your clock is 3.00 ms ahead"_s);
}

void TestClockStatus::claimsNoOffsetThatUncertaintyCanHide() {
  add("time.example.org");
  measure(0, 100us, 600us);
  QVERIFY(look().isWithinUncertainty());
  QCOMPARE(plain(headline(status_)), u"Your clock is right to within 0.40 ms"_s);
  QVERIFY(headlineUncertainty(status_).isEmpty());
  QVERIFY(trayToolTip(status_, clock_.monotonic()).contains("right to within"_L1));
}

void TestClockStatus::warnsAndAlarmsWithHysteresis() {
  add("time.example.org");
  const auto stateAt = [&](Duration offset) {
    clock_.advance(10min);
    measure(0, offset, 1ms);
    return look().state;
  };
  QCOMPARE(stateAt(49ms), ClockState::Good);
  QCOMPARE(stateAt(51ms), ClockState::Drifting);
  QCOMPARE(stateAt(40ms), ClockState::Drifting);
  QCOMPARE(stateAt(30ms), ClockState::Good);
  QCOMPARE(stateAt(-501ms), ClockState::Wrong);
  QCOMPARE(stateAt(-400ms), ClockState::Wrong);
  QCOMPARE(stateAt(-340ms), ClockState::Drifting);
}

void TestClockStatus::believesTheServerWithTheSmallestDelay() {
  add("far.example.org");
  add("near.example.org");
  measure(0, 9ms, 80ms);
  measure(1, 2ms, 1ms);
  QCOMPARE(*look().offset, Duration(2ms));
}

void TestClockStatus::countsServersThatAnswer() {
  add("a.example.org");
  add("b.example.org");
  measure(0, 1ms, 1ms);
  servers_[1].addFailure({ErrorCode::HandshakeTimeout, {}}, clock_.read());
  look();
  QCOMPARE(status_.answering, 1);
  QCOMPARE(status_.total, 2);
  QVERIFY(subline(status_, clock_.monotonic()).startsWith(u"1 of 2 servers answer ·"_s));
}

void TestClockStatus::saysWhyNobodyAnswers() {
  add("a.example.org");
  QCOMPARE(look().state, ClockState::Starting);
  servers_[0].addFailure({ErrorCode::CertificateUntrusted, {}}, clock_.read());
  look();
  QCOMPARE(status_.state, ClockState::NoAnswer);
  QCOMPARE(headline(status_), u"No server answers"_s);
  QVERIFY(subline(status_, clock_.monotonic()).contains("authority"_L1));
}

void TestClockStatus::doesNotPresentOldAnswersAsNew() {
  add("a.example.org");
  measure(0, 4ms, 1ms);
  look();
  clock_.advance(5min);
  look();
  QCOMPARE(status_.state, ClockState::NoAnswer);
  QCOMPARE(headline(status_), u"No server answers"_s);
  QVERIFY2(plain(subline(status_, clock_.monotonic())).contains("Last answer 5 min ago: 4.00 ms behind"_L1),
           qPrintable(subline(status_, clock_.monotonic())));
}

void TestClockStatus::ignoresWhatWasMeasuredBeforeTheClockWasSet() {
  add("a.example.org");
  measure(0, 2s, 1ms);
  clock_.advance(16s);
  clock_.step(2s);
  measure(0, 0s, 5ms);
  QCOMPARE(*look().offset, Duration::zero());
}

void TestClockStatus::neverUsesInvalidSamples() {
  add("a.example.org");
  measure(0, 1ms, 2ms);
  Sample invalid = makeSample(clock_, 1h, 1ms);
  invalid.invalid = InvalidReason::ClockStepped;
  servers_[0].addSample(invalid, client::Transport::Stream);
  QCOMPARE(*look().offset, Duration(1ms));
  QCOMPARE(servers_[0].state(clock_.monotonic(), 1min), ServerState::Doubtful);
}

void TestClockStatus::allowsForDriftSinceAnOlderMeasurement() {
  add("a.example.org");
  measure(0, 1ms, 100us);
  clock_.advance(20s);
  measure(0, 1ms, 900us);
  // Half the round trip of the better sample, and 15 ppm of the 20 s since then.
  QCOMPARE(look().uncertainty, Duration(50us + 300us));
}

void TestClockStatus::asksForServersWhenThereAreNone() {
  QCOMPARE(look().state, ClockState::NoServers);
  QVERIFY(subline(status_, clock_.monotonic()).contains("Add a server"_L1));
}

void TestClockStatus::saysWhenServersAreNotAuthenticated() {
  ServerEntry insecure = makeEntry("a.example.org");
  insecure.trust = quic::Insecure{};
  servers_.emplace_back(client::ServerId{1}, insecure, 0);
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
  QCOMPARE(status_.state, ClockState::Paused);
  QCOMPARE(headline(status_), u"Monitoring is paused"_s);
  QVERIFY(plain(subline(status_, clock_.monotonic())).contains("4.00 ms behind"_L1));
}

QTEST_GUILESS_MAIN(TestClockStatus)
#include "tst_clock_status.moc"
