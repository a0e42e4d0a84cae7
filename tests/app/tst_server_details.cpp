// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "application/translations.h"
#include "test_support.h"
#include "text/certificate_text.h"
#include "text/server_details.h"

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

/// A server that has answered and shown its certificate.
struct Shown {
  Shown(const quic::Trust& trust, std::chrono::seconds age, std::chrono::seconds left) {
    ServerEntry entry = makeEntry("time.example.org");
    entry.trust = trust;
    model.add(kServer, entry);
    model.takeConnection(
        kServer, {.alpn = "tsq",
                  .verified = !entry.isInsecure(),
                  .peer = {.tls = {.version = "TLS1.3", .cipherSuite = "TLS_AES_128_GCM_SHA256", .group = "X25519"},
                           .certificate = certificateOf(clock, age, left)}});
    model.takeSample(kServer, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  }

  QString text() { return asText(identityDetails(*model.find(kServer), clock.wall())); }
  QString secondLine() { return model.index(0, 0).data(ServerModel::DetailRole).toString().replace(QChar::Nbsp, u' '); }
  bool isWarned() { return model.index(0, 0).data(ServerModel::WarningRole).toBool(); }

  TestClock clock;
  ServerModel model{clock};
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
  const auto text = [&] {
    const ServerRecord& record = *shown.model.find(kServer);
    return asText(measurementDetails(record, shown.model.viewOf(record))).replace(QChar::Nbsp, u' ');
  };
  QVERIFY2(text().contains("Stamped there: by the kernel"_L1), qPrintable(text()));
  QVERIFY(!text().contains("Its own bound"_L1));
  Sample sample = makeSample(shown.clock, 1ms, 1ms);
  sample.report = {.unsynchronised = true, .smearing = true, .maxError = 2ms};
  shown.model.takeSample(kServer, sample, client::Transport::Datagram);
  QVERIFY2(text().contains(u"Its own bound: ± 2.00 ms"_s), qPrintable(text()));
  QVERIFY(text().contains("State: It says that its clock is not set"_L1));
  QVERIFY(text().contains("Leap second: "_L1));
}

void TestServerDetails::sayThatNothingWasMeasured() {
  const DetailSection section = statisticsDetails(std::nullopt);
  QCOMPARE(section.lines.size(), std::size_t{1});
  QCOMPARE(section.lines[0].value, u"0"_s);
}

void TestServerDetails::tellADriftInWords() {
  QCOMPARE(driftInWords(1.2e-6).replace(QChar::Nbsp, u' '), u"1.200 ppm: the clock loses 104 ms a day"_s);
  QCOMPARE(driftInWords(-1.2e-6).replace(QChar::Nbsp, u' '), u"1.200 ppm: the clock gains 104 ms a day"_s);
}

QTEST_GUILESS_MAIN(TestServerDetails)
#include "tst_server_details.moc"
