// SPDX-License-Identifier: MIT
// Dates of certificates for a client whose clock is far off: ignored in the first measurement, and checked against the
// measured time in the second. Everything else is always checked.
#include <QTest>

#include "authority.h"
#include "engine_world.h"
#include "show.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using quic::DatesByClock;
using quic::DatesIgnored;
using quic::HandshakeKind;
using std::chrono::days;

namespace {

constexpr auto kToday = std::chrono::floor<std::chrono::seconds>(sim::Simulation::kDefaultStart);
constexpr auto kProgramMade = kToday - days(100);
constexpr Validity kForYears{.from = kToday - days(2000), .until = kToday + days(2000)};
constexpr Validity kThisMonth{.from = kToday - days(10), .until = kToday + days(20)};
constexpr Duration kFrom1970To2026 = days(20'779);
constexpr Duration kFrom2026To2099 = days(26'700);

/// A server with a certificate of an intermediate authority, and a client that trusts the root.
struct ChainWorld {
  Validity rootValid = kForYears;
  Validity intermediateValid = kForYears;
  Validity leafValid = kThisMonth;
  Duration clientAhead{};
  bool forged = false;  ///< the leaf is signed by another authority with the intermediate's name
  bool keepsTickets = false;
  std::unique_ptr<EngineWorld> world{};

  EngineWorld& start() {
    world = std::make_unique<EngineWorld>(
        WorldOptions{.clientClock = {.offset = clientAhead}, .withServer = false, .keepsTickets = keepsTickets});
    const Authority root = Authority::root(rootValid);
    const Authority intermediate = root.intermediate("intermediate", intermediateValid);
    const Authority impostor = Authority::root(rootValid).intermediate("intermediate", kForYears);
    const Issued issued = (forged ? impostor : intermediate).issue({kName}, leafValid);
    QFile file(world->folder.filePath(QStringLiteral("root.pem")));
    if (!file.open(QFile::WriteOnly) || file.write(QByteArray::fromStdString(root.pem())) < 0) {
      qFatal("cannot write the root certificate");
    }
    world->identity = {
        .credentials =
            quic::ServerCredentials::fromPem(issued.certificatePem + intermediate.pem(), issued.keyPem).value(),
        .file = quic::CaFile{file.fileName().toStdString()}};
    world->restartServer();
    return *world;
  }
};

/// The failure of the only measurement, or its result.
QString outcomeOf(const EngineWorld& world) {
  if (!world.seen.failures.empty()) {
    return QString::fromUtf8(errorName(world.seen.failures[0].code).data());
  }
  const auto& samples = world.seen.samples;
  if (samples.size() != 1) {
    return QStringLiteral("%1 samples").arg(samples.size());
  }
  const auto& invalid = samples[0].sample.invalid;
  return QString::fromUtf8(invalid ? invalidReasonName(*invalid).data() : "measured");
}

}  // namespace

class TestEngineDates : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ignored_dates_let_a_clock_that_is_far_off_be_measured_data();
  void ignored_dates_let_a_clock_that_is_far_off_be_measured();
  void ignoring_dates_excuses_nothing_else_data();
  void ignoring_dates_excuses_nothing_else();
  void dates_are_the_reason_only_when_nothing_else_is_wrong_data();
  void dates_are_the_reason_only_when_nothing_else_is_wrong();
  void certificate_from_before_this_program_is_past_by_any_clock_data();
  void certificate_from_before_this_program_is_past_by_any_clock();
  void dates_count_at_the_corrected_time_data();
  void dates_count_at_the_corrected_time();
  void answers_have_to_be_near_what_the_clock_is_corrected_by();
  void such_sessions_use_and_leave_no_tickets();
  void certificate_that_ends_after_all_times_leaves_tickets();
  void failure_tells_the_dates();
};

void TestEngineDates::ignored_dates_let_a_clock_that_is_far_off_be_measured_data() {
  QTest::addColumn<qint64>("aheadDays");
  QTest::addColumn<bool>("pinned");
  QTest::addColumn<QString>("byClock");  // with dates checked
  for (const bool pinned : {false, true}) {
    const char* trust = pinned ? "pinned" : "by its authority";
    QTest::addRow("1970, %s", trust) << qint64{-20'779} << pinned << QStringLiteral("certificate-not-yet-valid");
    QTest::addRow("2099, %s", trust) << qint64{26'700} << pinned << QStringLiteral("certificate-expired");
    QTest::addRow("a right clock, %s", trust) << qint64{0} << pinned << QStringLiteral("measured");
  }
}

void TestEngineDates::ignored_dates_let_a_clock_that_is_far_off_be_measured() {
  QFETCH(qint64, aheadDays);
  QFETCH(bool, pinned);
  QFETCH(QString, byClock);
  ChainWorld chain{.clientAhead = days(aheadDays)};
  EngineWorld& world = chain.start();
  const quic::Trust trust = pinned ? quic::Trust(world.identity.credentials->pin()) : world.identity.file;
  QVERIFY(world.measureOnce({}, trust));
  QCOMPARE(outcomeOf(world), byClock);
  world.seen.failures.clear();
  world.seen.samples.clear();
  world.manner.dates = DatesIgnored{kProgramMade};
  QVERIFY(world.measureOnce({}, trust));
  QCOMPARE(outcomeOf(world), QStringLiteral("measured"));
  QCOMPARE(world.seen.samples[0].sample.offset(), -Duration(days(aheadDays)));
  QVERIFY(!world.seen.connections.back().verified);
}

void TestEngineDates::ignoring_dates_excuses_nothing_else_data() {
  QTest::addColumn<QString>("flaw");
  QTest::addColumn<QString>("outcome");
  QTest::newRow("none") << QString() << QStringLiteral("measured");
  QTest::newRow("another authority") << QStringLiteral("authority") << QStringLiteral("certificate-untrusted");
  QTest::newRow("another name") << QStringLiteral("name") << QStringLiteral("certificate-name-mismatch");
  QTest::newRow("another key than the pinned one") << QStringLiteral("pin") << QStringLiteral("pin-mismatch");
  // GnuTLS stops at a certificate that is not valid, unless date checks are disabled.
  QTest::newRow("forged under an intermediate that has expired")
      << QStringLiteral("forged") << QStringLiteral("certificate-untrusted");
}

void TestEngineDates::ignoring_dates_excuses_nothing_else() {
  QFETCH(QString, flaw);
  QFETCH(QString, outcome);
  ChainWorld chain{.intermediateValid = {.from = kToday - days(2000), .until = kToday - days(1)},
                   .clientAhead = kFrom2026To2099,
                   .forged = flaw == QLatin1String("forged")};
  EngineWorld& world = chain.start();
  world.simulation.names().add("other.example", {"10.0.0.2"});
  quic::Trust trust = world.identity.file;
  if (flaw == QLatin1String("authority")) {
    trust = world.makeIdentity({kName}, kToday).file;
  } else if (flaw == QLatin1String("pin")) {
    trust = quic::Pin{};
  }
  world.manner.dates = DatesIgnored{kProgramMade};
  QVERIFY(world.measureOnce({}, trust, flaw == QLatin1String("name") ? "other.example" : kName));
  QCOMPARE(outcomeOf(world), outcome);
}

void TestEngineDates::dates_are_the_reason_only_when_nothing_else_is_wrong_data() {
  QTest::addColumn<qint64>("daysFromNow");
  QTest::addColumn<QString>("flaw");
  QTest::addColumn<QString>("outcome");
  const auto row = [](const char* name, qint64 daysFromNow, const char* flaw, const char* outcome) {
    QTest::newRow(name) << daysFromNow << QString::fromLatin1(flaw) << QString::fromLatin1(outcome);
  };
  row("expired", 21, "", "certificate-expired");
  row("not valid yet", -11, "", "certificate-not-yet-valid");
  row("expired, of another authority", 21, "authority", "certificate-untrusted");
  row("not valid yet, of another authority", -11, "authority", "certificate-untrusted");
  row("expired, for another name", 21, "name", "certificate-name-mismatch");
  row("not valid yet, for another name", -11, "name", "certificate-name-mismatch");
  row("expired, with another key", 21, "pin", "pin-mismatch");
}

// If only the dates were reported, the user would set the clock and trust the server then.
void TestEngineDates::dates_are_the_reason_only_when_nothing_else_is_wrong() {
  QFETCH(qint64, daysFromNow);
  QFETCH(QString, flaw);
  QFETCH(QString, outcome);
  // GnuTLS stops at the first untrusted certificate, so that one has the dates.
  ChainWorld chain{.intermediateValid = kThisMonth, .clientAhead = days(daysFromNow)};
  EngineWorld& world = chain.start();
  world.simulation.names().add("other.example", {"10.0.0.2"});
  quic::Trust trust = world.identity.file;
  if (flaw == QLatin1String("authority")) {
    trust = world.makeIdentity({kName}, kToday).file;
  } else if (flaw == QLatin1String("pin")) {
    trust = quic::Pin{};
  }
  QVERIFY(world.measureOnce({}, trust, flaw == QLatin1String("name") ? "other.example" : kName));
  QCOMPARE(outcomeOf(world), outcome);
}

void TestEngineDates::certificate_from_before_this_program_is_past_by_any_clock_data() {
  QTest::addColumn<qint64>("secondsAfter");  // the end of its validity, relative to the build date
  QTest::addColumn<bool>("pinned");
  QTest::addColumn<QString>("outcome");
  const QString tooOld = QStringLiteral("certificate-too-old");
  for (const bool pinned : {false, true}) {
    const char* trust = pinned ? "pinned" : "by its authority";
    QTest::addRow("a year before, %s", trust) << qint64{-365 * 86'400} << pinned << tooOld;
    QTest::addRow("just then, %s", trust) << qint64{0} << pinned << tooOld;
    QTest::addRow("a second later, %s", trust) << qint64{1} << pinned << QStringLiteral("measured");
  }
}

void TestEngineDates::certificate_from_before_this_program_is_past_by_any_clock() {
  QFETCH(qint64, secondsAfter);
  QFETCH(bool, pinned);
  QFETCH(QString, outcome);
  const auto end = kProgramMade + std::chrono::seconds(secondsAfter);
  // The client's clock is within its validity: it is rejected all the same.
  ChainWorld chain{.leafValid = {.from = end - days(30), .until = end}, .clientAhead = end - days(1) - kToday};
  EngineWorld& world = chain.start();
  world.manner.dates = DatesIgnored{kProgramMade};
  QVERIFY(world.measureOnce(
      {}, pinned ? quic::Trust(world.identity.credentials->pin()) : quic::Trust(world.identity.file)));
  QCOMPARE(outcomeOf(world), outcome);
}

void TestEngineDates::dates_count_at_the_corrected_time_data() {
  QTest::addColumn<QString>("dated");  // valid this month; the others are valid for years
  QTest::addColumn<qint64>("daysFromNow");
  QTest::addColumn<QString>("outcome");
  const auto add = [](const char* dated, qint64 daysFromNow, const char* outcome) {
    QTest::addRow("%s, %lld days from now", dated, daysFromNow)
        << QString::fromLatin1(dated) << daysFromNow << QString::fromLatin1(outcome);
  };
  for (const char* dated : {"leaf", "pinned leaf", "intermediate", "root"}) {
    add(dated, -11, "certificate-not-yet-valid");
    add(dated, 0, "measured");
    add(dated, 21, "certificate-expired");
  }
}

void TestEngineDates::dates_count_at_the_corrected_time() {
  QFETCH(QString, dated);
  QFETCH(qint64, daysFromNow);
  QFETCH(QString, outcome);
  const auto validityOf = [&](const char* who) { return dated.endsWith(QLatin1String(who)) ? kThisMonth : kForYears; };
  ChainWorld chain{.rootValid = validityOf("root"),
                   .intermediateValid = validityOf("intermediate"),
                   .leafValid = validityOf("leaf"),
                   .clientAhead = days(daysFromNow) - kFrom1970To2026};
  EngineWorld& world = chain.start();
  // The correction leads to that day, which is also the server's time.
  world.server.clock().step(days(daysFromNow));
  world.client.clock().step(-days(daysFromNow));
  world.manner.dates = DatesByClock{.behind = kFrom1970To2026 + days(daysFromNow)};
  const bool pinned = dated.startsWith(QLatin1String("pinned"));
  QVERIFY(world.measureOnce(
      {}, pinned ? quic::Trust(world.identity.credentials->pin()) : quic::Trust(world.identity.file)));
  QCOMPARE(outcomeOf(world), outcome);
  if (outcome == QLatin1String("measured")) {
    QVERIFY(world.seen.connections.at(0).verified);
    QCOMPARE(world.seen.samples[0].sample.offset(), kFrom1970To2026);
  }
}

void TestEngineDates::answers_have_to_be_near_what_the_clock_is_corrected_by() {
  for (const auto& [beside, outcome] :
       {std::pair(0h, "measured"), std::pair(24h, "measured"), std::pair(25h, "offset-beyond-limit"),
        std::pair(-25h, "offset-beyond-limit")}) {
    ChainWorld chain{.clientAhead = -kFrom1970To2026};
    EngineWorld& world = chain.start();
    world.manner.dates = DatesByClock{.behind = kFrom1970To2026 + beside};
    QVERIFY(world.measureOnce());
    QCOMPARE(outcomeOf(world), QString::fromLatin1(outcome));
  }
}

void TestEngineDates::such_sessions_use_and_leave_no_tickets() {
  for (const quic::DateCheck& dates :
       {quic::DateCheck(DatesIgnored{kProgramMade}), quic::DateCheck(DatesByClock{1ms})}) {
    ChainWorld chain{.keepsTickets = true};
    EngineWorld& world = chain.start();
    world.manner.dates = dates;
    for (std::size_t session = 1; session <= 2; ++session) {
      QVERIFY(world.measureOnce());
      QCOMPARE(world.seen.samples.size(), session);
      QCOMPARE(world.tickets.size(), std::size_t{0});
      QVERIFY(world.seen.connections.back().handshake == HandshakeKind::Full);
    }
    // Nor is a ticket used of a session whose dates were checked: it is kept for the next such session.
    world.manner.dates = {};
    QVERIFY(world.measureOnce());
    QCOMPARE(world.tickets.size(), std::size_t{1});
    world.manner.dates = dates;
    QVERIFY(world.measureOnce());
    QVERIFY(world.seen.connections.back().handshake == HandshakeKind::Full);
    QCOMPARE(world.tickets.size(), std::size_t{1});
    world.manner.dates = {};
    QVERIFY(world.measureOnce());
    QVERIFY(world.seen.connections.back().handshake == HandshakeKind::ZeroRtt);
  }
}

void TestEngineDates::certificate_that_ends_after_all_times_leaves_tickets() {
  ChainWorld chain{.leafValid = {.from = kToday - days(1), .until = kToday + std::chrono::years(300)},
                   .keepsTickets = true};
  chain.rootValid.until = chain.intermediateValid.until = chain.leafValid.until;
  EngineWorld& world = chain.start();
  QVERIFY(world.measureOnce());
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{2});
  QVERIFY(world.seen.connections.back().handshake == HandshakeKind::ZeroRtt);
}

void TestEngineDates::failure_tells_the_dates() {
  ChainWorld late{.clientAhead = kFrom2026To2099};
  QVERIFY(late.start().measureOnce());
  QCOMPARE(late.world->seen.failures.at(0).detail, std::string("valid until 2026-12-12; checked for 2099-12-29"));
  ChainWorld early{.clientAhead = -kFrom1970To2026};
  QVERIFY(early.start().measureOnce());
  QCOMPARE(early.world->seen.failures.at(0).detail, std::string("valid from 2026-11-12; checked for 1970-01-01"));
  ChainWorld old{.leafValid = {.from = kProgramMade - days(30), .until = kProgramMade - days(1)}};
  old.start().manner.dates = DatesIgnored{kProgramMade};
  QVERIFY(old.world->measureOnce());
  QCOMPARE(old.world->seen.failures.at(0).detail, std::string("valid until 2026-08-13"));
}

QTEST_GUILESS_MAIN(TestEngineDates)
#include "tst_engine_dates.moc"
