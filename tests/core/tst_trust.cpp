// SPDX-License-Identifier: MIT
// Pins as people read and write them.
#include <QTest>

#include "show.h"
#include "tls/trust.h"

using tsq::quic::Pin;

namespace {

constexpr std::string_view kText = "sha256:00112233445566778899aabbccddeeff0123456789abcdef0123456789abcdef";

}  // namespace

class TestTrust : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pin_round_trip();
  void pin_digits_may_be_upper_case();
  void pin_refused_data();
  void pin_refused();
};

void TestTrust::pin_round_trip() {
  const auto pin = Pin::parse(kText);
  QVERIFY(pin);
  QCOMPARE(int{pin->digest[0]}, 0x00);
  QCOMPARE(int{pin->digest[1]}, 0x11);
  QCOMPARE(int{pin->digest[31]}, 0xef);
  QCOMPARE(pin->toString(), std::string(kText));
}

void TestTrust::pin_digits_may_be_upper_case() {
  const auto pin = Pin::parse("sha256:00112233445566778899AABBCCDDEEFF0123456789ABCDEF0123456789abcdef");
  QVERIFY(pin);
  QCOMPARE(*pin, *Pin::parse(kText));
}

void TestTrust::pin_refused_data() {
  QTest::addColumn<QByteArray>("text");
  const QByteArray good(kText.data(), static_cast<qsizetype>(kText.size()));
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("only the prefix") << QByteArray("sha256:");
  QTest::newRow("no prefix") << good.mid(7);
  QTest::newRow("another hash") << "sha512:" + good.mid(7);
  QTest::newRow("one digit short") << good.chopped(1);
  QTest::newRow("one digit more") << good + "0";
  QTest::newRow("no digit") << good.chopped(1) + "g";
  QTest::newRow("sign") << "sha256:+1" + good.mid(9);
  QTest::newRow("space before") << " " + good.chopped(1);
  QTest::newRow("space after") << good.chopped(1) + " ";
}

void TestTrust::pin_refused() {
  QFETCH(QByteArray, text);
  QVERIFY(!Pin::parse({text.data(), static_cast<std::size_t>(text.size())}));
}

QTEST_APPLESS_MAIN(TestTrust)
#include "tst_trust.moc"
