// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "platform/translations.h"
#include "test_support.h"
#include "text/certificate_text.h"
#include "text/server_details.h"
#include "ui/servers/server_table_model.h"
#include "wire/extensions.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;
using std::chrono::days;

namespace {

constexpr client::ServerId kServer{1};

quic::CertificateDetails certificateOf(const Clock& clock, std::chrono::seconds age, std::chrono::seconds left) {
  const auto now = std::chrono::floor<std::chrono::seconds>(clock.wall());
  return {.subject = "CN=time.example.org",
          .names = {"time.example.org"},
          .issuer = "CN=Example CA",
          .validFrom = now - age,
          .validUntil = now + left};
}

/// A server that has answered and sent its certificate.
struct Shown {
  Shown(const quic::Trust& trust, std::chrono::seconds age, std::chrono::seconds left) {
    ServerEntry entry = makeEntry("time.example.org");
    entry.trust = trust;
    servers.add(kServer, entry);
    servers.takeConnection(
        kServer, {.alpn = "tsq",
                  .verified = !entry.isInsecure(),
                  .peer = {.tls = {.version = "TLS1.3", .cipherSuite = "TLS_AES_128_GCM_SHA256", .group = "X25519"},
                           .certificate = certificateOf(clock, age, left)}});
    servers.takeSample(kServer, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  }

  QString text() { return asText(identityDetails(*servers.find(kServer), clock.wall())); }
  QString measurement() {
    const ServerRecord& record = *servers.find(kServer);
    return asText(measurementDetails(record, servers.viewOf(record))).replace(QChar::Nbsp, u' ');
  }
  void answer(const ServerReport& report, const wire::ClockReport& told) {
    Sample sample = makeSample(clock, 1ms, 1ms);
    sample.report = report;
    servers.takeReport(kServer, told);
    servers.takeSample(kServer, sample, client::Transport::Datagram);
  }
  QString discarded() { return asText({discardedDetails(*servers.find(kServer))}); }
  QString secondLine() {
    return model.index(0, 0).data(ServerTableModel::DetailRole).toString().replace(QChar::Nbsp, u' ');
  }
  bool isWarned() { return model.index(0, 0).data(ServerTableModel::WarningRole).toBool(); }

  TestClock clock;
  Watchlist servers{clock};
  ServerTableModel model{servers, clock};
};

}  // namespace

class TestServerDetails : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { installTranslations(u"en"_s); }
  void tellWhoTheServerIsAndHowItIsTrusted();
  void warnInTimeBeforeACertificateEnds_data();
  void warnInTimeBeforeACertificateEnds();
  void stayQuietAboutCertificatesThatNobodyChecks();
  void tellWhatTheServerSaysOfItsClock();
  void tellTheSourceAndTheQualityOfItsClock();
  void tellOfALeapSecondToCome_data();
  void tellOfALeapSecondToCome();
  void showWhatTheServerSaysBesidesAsText();
  void countTheAnswersThatWereNotUsed();
  void sayWhichKeyHasToSign();
  void tellWhyTheLastQuestionFailed();
  void sayThatNothingWasMeasured();
  void tellADriftInWords();
};

void TestServerDetails::tellWhoTheServerIsAndHowItIsTrusted() {
  Shown shown(quic::CaFile{"/etc/time/ca.pem"}, days(1), days(89));
  const QString text = shown.text();
  for (const auto expected : {"TLS 1.3 · TLS_AES_128_GCM_SHA256 · X25519", "ALPN “tsq”",
                              "Checked against the authorities in /etc/time/ca.pem", "Issued for: time.example.org",
                              "Issued by: CN=Example CA", "Valid: 17 Dec 2024 to 17 Mar 2025", "Key: sha256:0000"}) {
    QVERIFY2(text.contains(QString::fromUtf8(expected)), qPrintable(text));
  }
  QVERIFY(!shown.isWarned());
}

void TestServerDetails::warnInTimeBeforeACertificateEnds_data() {
  QTest::addColumn<int>("ageHours");
  QTest::addColumn<int>("leftHours");
  QTest::addColumn<QString>("warning");  // empty: none
  QTest::newRow("90 days, 15 left") << 75 * 24 << 15 * 24 << QString();
  QTest::newRow("90 days, 13 left") << 77 * 24 << 13 * 24 << u"certificate expires in 13 d"_s;
  QTest::newRow("ten years, 13 days left") << 3'637 * 24 << 13 * 24 << u"certificate expires in 13 d"_s;
  QTest::newRow("six days, three left") << 3 * 24 << 3 * 24 << QString();
  QTest::newRow("six days, one left") << 5 * 24 << 24 << u"certificate expires in 24 h"_s;
  QTest::newRow("over") << 90 * 24 << -1 << u"certificate has expired"_s;
}

void TestServerDetails::warnInTimeBeforeACertificateEnds() {
  QFETCH(int, ageHours);
  QFETCH(int, leftHours);
  QFETCH(QString, warning);
  Shown shown(quic::SystemRoots{}, ageHours * 1h, leftHours * 1h);
  QCOMPARE(shown.isWarned(), !warning.isEmpty());
  QCOMPARE(shown.secondLine().contains("certificate"_L1), !warning.isEmpty());
  QVERIFY2(shown.secondLine().contains(warning), qPrintable(shown.secondLine()));
  QCOMPARE(shown.text().contains("Warning: The server's certificate"_L1), !warning.isEmpty());
}

void TestServerDetails::stayQuietAboutCertificatesThatNobodyChecks() {
  Shown shown(quic::Insecure{}, days(89), 1h);
  QVERIFY(!shown.secondLine().contains("certificate"_L1));
  QVERIFY(shown.text().contains("Trust: Not checked: anyone could have answered"_L1));
  QVERIFY(!shown.text().contains("Warning"_L1));
}

void TestServerDetails::tellWhatTheServerSaysOfItsClock() {
  Shown shown(quic::SystemRoots{}, days(1), days(89));
  QVERIFY2(shown.measurement().contains("Server timestamps: by the kernel"_L1), qPrintable(shown.measurement()));
  QVERIFY(!shown.measurement().contains("Reported error bound"_L1));
  shown.answer({.unsynchronised = true, .smearing = true, .maxError = 2ms}, {});
  const QString text = shown.measurement();
  QVERIFY2(text.contains(u"Reported error bound: ± 2.00 ms"_s), qPrintable(text));
  QVERIFY(text.contains("State: It says that its clock is not set"_L1));
  QVERIFY(text.contains("Leap second: The server is smearing one"_L1));
}

void TestServerDetails::tellTheSourceAndTheQualityOfItsClock() {
  Shown shown(quic::SystemRoots{}, days(1), days(89));
  shown.answer(
      {}, {.quality =
               wire::ClockQuality{.clockClass = wire::ClockClass::Gnss, .error = 12us, .driftPpb = 5, .tag = "gpsdo"},
           .source = wire::TimeSourceInfo{.stratum = 1, .type = wire::SourceType::Gps, .info = "roof"}});
  QString text = shown.measurement();
  for (const auto expected :
       {"Time source: a GPS receiver · roof\n", "Stratum: 1\n", "Kind of clock: steered by satellites (GNSS) · gpsdo\n",
        "Accuracy: ± 12.0 µs\n", "Own drift: at most 5 ppb\n"}) {
    QVERIFY2(text.contains(QString::fromUtf8(expected)), qPrintable(text));
  }
  shown.answer({.unsynchronised = true}, {.quality = wire::ClockQuality{.error = 65'535us},
                                          .source = wire::TimeSourceInfo{.type = static_cast<wire::SourceType>(77)}});
  text = shown.measurement();
  for (const auto expected : {"Time source: source of type 77\n", "Stratum: 0: not synchronised\n",
                              "Kind of clock: of unknown kind\n", "Accuracy: worse than ± 65.5 ms\n"}) {
    QVERIFY2(text.contains(QString::fromUtf8(expected)), qPrintable(text));
  }
  QVERIFY(!text.contains("Own drift"_L1));
}

void TestServerDetails::tellOfALeapSecondToCome_data() {
  QTest::addColumn<int>("leap");
  QTest::addColumn<QString>("line");
  QTest::newRow("none") << static_cast<int>(Leap::None) << u"Leap second: None today\n"_s;
  QTest::newRow("one more") << static_cast<int>(Leap::Insert) << u"Leap second: One is added at the end"_s;
  QTest::newRow("one less") << static_cast<int>(Leap::Delete) << u"Leap second: One is left out at the end"_s;
}

void TestServerDetails::tellOfALeapSecondToCome() {
  QFETCH(int, leap);
  QFETCH(QString, line);
  Shown shown(quic::SystemRoots{}, days(1), days(89));
  QVERIFY(!shown.measurement().contains("Leap second"_L1));  // which was not reported
  shown.answer({.leap = static_cast<Leap>(leap)}, {.metadata = {{wire::kLeapKey, "as the engine read it"}}});
  QVERIFY2(shown.measurement().contains(line), qPrintable(shown.measurement()));
}

void TestServerDetails::showWhatTheServerSaysBesidesAsText() {
  Shown shown(quic::SystemRoots{}, days(1), days(89));
  shown.answer({}, {.metadata = {{"operator", "<b>Example</b>\x1b"}, {wire::kMaxErrorKey, "7"}, {"site", "Basel"}}});
  const QString text = shown.measurement();
  QVERIFY2(text.contains("Metadata: operator = <b>Example</b>?\nsite = Basel\n"_L1), qPrintable(text));
  QVERIFY(!text.contains("maxerror"_L1));
}

void TestServerDetails::countTheAnswersThatWereNotUsed() {
  Shown shown(quic::SystemRoots{}, days(1), days(89));
  QVERIFY2(shown.discarded().contains("Answers not used\nCount: 0\n"_L1), qPrintable(shown.discarded()));
  for (int i = 0; i < 3; ++i) {
    shown.servers.takeDiscarded(kServer, {ErrorCode::RepeatedResponse, {}});
  }
  shown.servers.takeDiscarded(kServer, {ErrorCode::LateResponse, {}});
  Sample stepped = makeSample(shown.clock, 1ms, 1ms);
  stepped.invalid = InvalidReason::ClockStepped;
  shown.servers.takeSample(kServer, stepped, client::Transport::Datagram);
  shown.servers.restart();  // counters are kept
  const QString text = shown.discarded();
  for (const auto* expected : {"\nAnswer too late: 1\n", "\nAnswer repeated: 3\n"}) {
    QVERIFY2(text.contains(QLatin1String(expected)), qPrintable(text));
  }
  QVERIFY2(text.contains("The clock was set meanwhile: 1\n"_L1, Qt::CaseInsensitive), qPrintable(text));
}

void TestServerDetails::sayWhichKeyHasToSign() {
  TestClock clock;
  Watchlist servers(clock);
  ServerEntry entry = makeEntry("time.example.org");
  entry.signatureKeyFile = "/etc/time/key.pub";
  servers.add(kServer, entry);
  const QString text = asText(identityDetails(*servers.find(kServer), clock.wall()));
  QVERIFY2(text.contains("Signed answers: Required, by a key in /etc/time/key.pub"_L1), qPrintable(text));
}

void TestServerDetails::tellWhyTheLastQuestionFailed() {
  Shown shown(quic::SystemRoots{}, days(1), days(89));
  shown.servers.takeFailure(kServer, {ErrorCode::CertificateExpired, "valid until 2026-12-12; checked for 2099-12-29"});
  const QString text = shown.text();
  QVERIFY2(text.contains("Last failure: The server's certificate has expired, or your clock is far ahead."_L1),
           qPrintable(text));
  QVERIFY2(text.contains("In detail: valid until 2026-12-12; checked for 2099-12-29\n"_L1), qPrintable(text));
}

void TestServerDetails::sayThatNothingWasMeasured() {
  const DetailSection section = statisticsDetails(std::nullopt);
  QCOMPARE(section.lines.size(), std::size_t{1});
  QCOMPARE(section.lines[0].value, u"0"_s);
}

void TestServerDetails::tellADriftInWords() {
  QCOMPARE(driftInWords({1.2e-6, 3e-8}).replace(QChar::Nbsp, u' '),
           u"1.200 ± 0.030 ppm: the clock loses 104 ms a day"_s);
  QCOMPARE(driftInWords({-1.2e-6, 3e-8}).replace(QChar::Nbsp, u' '),
           u"1.200 ± 0.030 ppm: the clock gains 104 ms a day"_s);
}

QTEST_GUILESS_MAIN(TestServerDetails)
#include "tst_server_details.moc"
