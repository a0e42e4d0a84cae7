// SPDX-License-Identifier: MIT
// Whether the time that servers tell may set a clock that is far off.
#include <QTest>

#include "far_clock_world.h"

using namespace tsq;
using namespace tsq::client;
using namespace tsq::test;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const char* nameOf(std::optional<FarClockDoubt> doubt) {
  if (!doubt) {
    return "none";
  }
  switch (*doubt) {
    case FarClockDoubt::NoAnswer:
      return "no answer";
    case FarClockDoubt::ServersDisagree:
      return "servers disagree";
    case FarClockDoubt::CertificatesTooOld:
      return "certificates too old";
    case FarClockDoubt::NotValidThen:
      return "not valid then";
    case FarClockDoubt::BeforeProgramMade:
      return "before program made";
    case FarClockDoubt::BeforeLastGood:
      return "before last good";
    case FarClockDoubt::TooFewWitnesses:
      return "too few witnesses";
  }
  return "unknown";
}

}  // namespace

Q_DECLARE_METATYPE(tsq::client::Burst)

class TestFarClock : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void doubts_data();
  void doubts();
  void without_a_last_good_time_the_program_is_the_floor();
  void looks_far_off_data();
  void looks_far_off();
};

void TestFarClock::doubts_data() {
  QTest::addColumn<Burst>("burst");
  QTest::addColumn<QString>("doubt");
  const auto add = [](const char* story, const Burst& burst, const char* doubt) {
    QTest::newRow(story) << burst << QString::fromLatin1(doubt);
  };
  const Measurement one = witness("a.example", 1, ServerStatus::Selected);
  add("two servers", goodBurst(), "none");
  add("one server", burstOf({one}), "too few witnesses");
  add("one server, pinned", burstOf({pinned(one, 1)}), "none");
  add("pinned, and another", burstOf({one, pinned(witness("b.example", 2), 2)}), "none");
  add("one key under two names", burstOf({one, witness("b.example", 1)}), "too few witnesses");
  add("two keys under one name", burstOf({one, witness("a.example", 2)}), "too few witnesses");
  add("one key under two names, and a third server", burstOf({one, witness("b.example", 1), witness("c.example", 3)}),
      "none");
  Measurement silent = witness("b.example", 2);
  silent.connection.reset();
  add("a server without certificate", burstOf({one, silent}), "too few witnesses");
  for (const ServerStatus status : {ServerStatus::Falseticker, ServerStatus::Anomalous, ServerStatus::Unsynchronised,
                                    ServerStatus::Smeared, ServerStatus::Unreachable}) {
    const std::string story = "the other is " + std::string(serverStatusName(status));
    add(story.c_str(), burstOf({one, witness("b.example", 2, status)}), "too few witnesses");
    const std::string pinnedStory = story + ", and only it is pinned";
    add(pinnedStory.c_str(), burstOf({one, pinned(witness("b.example", 2, status), 2)}), "too few witnesses");
  }
  Measurement distant = witness("b.example", 2, ServerStatus::TooDistant);
  add("the other agrees from afar", burstOf({one, distant}), "none");
  distant.view.verdict.agrees = false;
  add("the other says hardly anything", burstOf({one, distant}), "too few witnesses");

  add("just when the program was made", burstOf(goodBurst().servers, kProgramMade), "before last good");
  add("just before the program was made", goodBurst(kProgramMade - 1ns), "before program made");
  add("just at the last good time", goodBurst(kLastGood), "none");
  add("just before the last good time", goodBurst(kLastGood - 1ns), "before last good");
  add("pinned, but in the past", burstOf({pinned(one, 1)}, kLastGood - 1h), "before last good");
  add("too few as well", burstOf({one}, kProgramMade - 1h), "before program made");

  const Measurement disagrees = witness("b.example", 2, ServerStatus::NoMajority);
  add("nobody is there", burstOf({failed(ErrorCode::HandshakeTimeout)}, {}), "no answer");
  add("strangers", burstOf({failed(ErrorCode::CertificateUntrusted), failed(ErrorCode::PinMismatch)}, {}), "no answer");
  add("no majority", burstOf({disagrees, disagrees}, {}), "servers disagree");
  add("expired", burstOf({failed(ErrorCode::CertificateExpired)}, {}), "not valid then");
  add("not yet valid", burstOf({failed(ErrorCode::CertificateNotYetValid)}, {}), "not valid then");
  add("too old", burstOf({failed(ErrorCode::CertificateTooOld), failed(ErrorCode::HandshakeTimeout)}, {}),
      "certificates too old");
}

void TestFarClock::doubts() {
  QFETCH(Burst, burst);
  QFETCH(QString, doubt);
  QCOMPARE(QString::fromLatin1(nameOf(findDoubt(burst, kFloor))), doubt);
}

void TestFarClock::without_a_last_good_time_the_program_is_the_floor() {
  const TimeFloor floor{.programMade = kProgramMade, .lastGood = {}};
  QVERIFY(!findDoubt(goodBurst(kProgramMade), floor));
  QVERIFY(findDoubt(goodBurst(kProgramMade - 1ns), floor) == FarClockDoubt::BeforeProgramMade);
  // A last good time from before is none.
  const TimeFloor older{.programMade = kProgramMade, .lastGood = kProgramMade - days(1)};
  QVERIFY(findDoubt(goodBurst(kProgramMade - 1ns), older) == FarClockDoubt::BeforeProgramMade);
}

void TestFarClock::looks_far_off_data() {
  QTest::addColumn<Burst>("burst");
  QTest::addColumn<bool>("isFarOff");
  const auto withSample = [](InvalidReason reason) {
    Measurement server = witness("a.example", 1, ServerStatus::Anomalous);
    server.samples.push_back({.invalid = reason});
    return burstOf({server}, {});
  };
  QTest::newRow("answer") << goodBurst() << false;
  QTest::newRow("answer, and one has expired")
      << burstOf({witness("a.example", 1), failed(ErrorCode::CertificateExpired)}) << false;
  QTest::newRow("expired") << burstOf({failed(ErrorCode::CertificateExpired)}, {}) << true;
  QTest::newRow("not yet valid, and a stranger")
      << burstOf({failed(ErrorCode::CertificateNotYetValid), failed(ErrorCode::CertificateUntrusted)}, {}) << true;
  QTest::newRow("a day off") << withSample(InvalidReason::OffsetBeyondLimit) << true;
  QTest::newRow("odd samples") << withSample(InvalidReason::NonPositiveDelay) << false;
  for (const ErrorCode code : {ErrorCode::CertificateUntrusted, ErrorCode::CertificateNameMismatch,
                               ErrorCode::PinMismatch, ErrorCode::HandshakeTimeout}) {
    QTest::newRow(errorName(code).data()) << burstOf({failed(code)}, {}) << false;
  }
}

void TestFarClock::looks_far_off() {
  QFETCH(Burst, burst);
  QFETCH(bool, isFarOff);
  QCOMPARE(looksFarOff(burst), isFarOff);
}

QTEST_GUILESS_MAIN(TestFarClock)
#include "tst_far_clock.moc"
