// SPDX-License-Identifier: MIT
// Whether the time that servers tell may set a clock that is far off, and which measurements it takes.
#include <QTest>

#include "client/far_clock.h"

using namespace tsq;
using namespace tsq::client;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

constexpr WallTime kProgramMade = std::chrono::sys_days(std::chrono::January / 1 / 2026);
constexpr WallTime kLastGood = kProgramMade + days(100);
constexpr WallTime kTrueTime = kProgramMade + days(300);
constexpr WallTime kClock = std::chrono::sys_days(std::chrono::January / 2 / 1970);
constexpr TimeFloor kFloor{.programMade = kProgramMade, .lastGood = kLastGood};

quic::Pin pinOf(std::uint8_t key) {
  return {.digest = {key}};
}

/// A server that has told the right time, with this key in its certificate.
Measurement witness(const std::string& host, std::uint8_t key, ServerStatus status = ServerStatus::Combined) {
  Measurement server{.server = {.spec = {.host = host}}};
  server.connection.emplace().peer.certificate.emplace().pin = pinOf(key);
  server.view.verdict = {.status = status, .agrees = isBelieved(status) || status == ServerStatus::TooDistant};
  server.view.estimate = TrackEstimate{.rootDistance = 1ms};
  return server;
}

Measurement pinned(Measurement server, std::uint8_t key) {
  server.server.trust = pinOf(key);
  return server;
}

Measurement failed(ErrorCode code) {
  Measurement server{.server = {.spec = {.host = "failed.example"}}};
  server.error = Error{code, {}};
  return server;
}

Burst burstOf(Measurements servers, std::optional<WallTime> told = kTrueTime) {
  Burst burst{.servers = std::move(servers), .at = {.wall = kClock}};
  for (const Measurement& server : burst.servers) {
    burst.selection.verdicts.push_back(server.view.verdict);
  }
  if (told) {
    burst.selection.answer = Selection::Answer{.offset = *told - kClock, .bound = 1ms, .servers = 2};
  }
  return burst;
}

Burst goodBurst(WallTime told = kTrueTime) {
  return burstOf({witness("a.example", 1, ServerStatus::Selected), witness("b.example", 2)}, told);
}

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
  void is_measured_twice_and_checked_by_the_time_told_first();
  void doubt_at_first_ends_it();
  void doubt_at_last_counts_data();
  void doubt_at_last_counts();
  void trust_that_cannot_be_set_up_is_told();
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

void TestFarClock::is_measured_twice_and_checked_by_the_time_told_first() {
  std::vector<std::vector<ServerConfig>> asked;
  const std::vector<ServerConfig> servers{goodBurst().servers[0].server, goodBurst().servers[1].server};
  const auto measured = measureFarClock(servers, kFloor, [&](const std::vector<ServerConfig>& now) -> Result<Burst> {
    asked.push_back(now);
    return goodBurst(kTrueTime + (asked.size() - 1) * 300ms);
  });
  QVERIFY(measured);
  QVERIFY(!measured->doubt);
  QVERIFY(timeTold(measured->burst) == kTrueTime + 300ms);
  QCOMPARE(asked.size(), std::size_t{2});
  for (std::size_t i = 0; i < servers.size(); ++i) {
    QCOMPARE(asked[0].at(i).spec.host, servers[i].spec.host);
    QVERIFY(asked[0].at(i).dates == quic::DateCheck(quic::DatesIgnored{kProgramMade}));
    QVERIFY(asked[1].at(i).dates == quic::DateCheck(quic::DatesByClock{kTrueTime - kClock}));
  }
}

void TestFarClock::doubt_at_first_ends_it() {
  int measurements = 0;
  const auto measured = measureFarClock({}, kFloor, [&](const auto&) -> Result<Burst> {
    ++measurements;
    return goodBurst(kProgramMade - days(1));
  });
  QVERIFY(measured);
  QVERIFY(measured->doubt == FarClockDoubt::BeforeProgramMade);
  QCOMPARE(measurements, 1);
}

void TestFarClock::doubt_at_last_counts_data() {
  QTest::addColumn<Burst>("last");
  QTest::addColumn<QString>("doubt");
  QTest::newRow("all have expired by then")
      << burstOf({failed(ErrorCode::CertificateExpired)}, {}) << QStringLiteral("not valid then");
  QTest::newRow("one has expired by then") << burstOf({witness("a.example", 1), failed(ErrorCode::CertificateExpired)})
                                           << QStringLiteral("too few witnesses");
  QTest::newRow("in the past now") << goodBurst(kLastGood - 1h) << QStringLiteral("before last good");
  QTest::newRow("another time now") << goodBurst(kTrueTime + 2s) << QStringLiteral("servers disagree");
  QTest::newRow("an earlier time now") << goodBurst(kTrueTime - 2s) << QStringLiteral("servers disagree");
}

void TestFarClock::doubt_at_last_counts() {
  QFETCH(Burst, last);
  QFETCH(QString, doubt);
  int measurements = 0;
  const auto measured = measureFarClock(
      {}, kFloor, [&](const auto&) -> Result<Burst> { return ++measurements == 1 ? goodBurst() : last; });
  QVERIFY(measured);
  QCOMPARE(QString::fromLatin1(nameOf(measured->doubt)), doubt);
  QCOMPARE(measurements, 2);
}

void TestFarClock::trust_that_cannot_be_set_up_is_told() {
  const auto measured = measureFarClock(
      {}, kFloor, [](const auto&) -> Result<Burst> { return fail(ErrorCode::FileUnreadable, "ca.pem"); });
  QVERIFY(!measured);
  QVERIFY(measured.error().code == ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestFarClock)
#include "tst_far_clock.moc"
