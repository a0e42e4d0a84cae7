// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "text/format_quantity.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;

namespace {

const QLocale kEnglish(QLocale::English);
const QLocale kPolish(QLocale::Polish);

// Replaces no-break spaces by plain ones.
QString plain(QString text) {
  return text.replace(QChar::Nbsp, u' ');
}

}  // namespace

class TestFormatQuantity : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void choosesUnitAndDecimals_data();
  void choosesUnitAndDecimals();
  void roundsAHalfUp_data();
  void roundsAHalfUp();
  void alwaysShowsTheSign();
  void usesTheDecimalSignOfTheLocale();
  void keepsTheSignBeforeTheNumberInRightToLeftText();
  void survivesTheSmallestDuration();
  void tellsAgesInOneUnit_data();
  void tellsAgesInOneUnit();
  void tellsRoundLengths();
  void labelsTicksInOneUnit();
};

void TestFormatQuantity::choosesUnitAndDecimals_data() {
  QTest::addColumn<qint64>("nanoseconds");
  QTest::addColumn<QString>("expected");
  QTest::newRow("zero") << qint64{0} << u"0 ns"_s;
  QTest::newRow("nanoseconds") << qint64{746} << u"746 ns"_s;
  QTest::newRow("microseconds") << qint64{3'900} << u"3.90 µs"_s;
  QTest::newRow("tens of microseconds") << qint64{85'340} << u"85.3 µs"_s;
  QTest::newRow("tenths of milliseconds") << qint64{420'000} << u"0.42 ms"_s;
  QTest::newRow("milliseconds") << qint64{12'340'000} << u"12.3 ms"_s;
  QTest::newRow("hundreds of milliseconds") << qint64{412'340'000} << u"412 ms"_s;
  QTest::newRow("rounds into the next unit") << qint64{999'700'000} << u"1.00 s"_s;
  QTest::newRow("seconds") << qint64{1'200'000'000} << u"1.20 s"_s;
  QTest::newRow("minutes") << qint64{125'000'000'000} << u"2 min 5 s"_s;
  QTest::newRow("hours") << qint64{3'603'000'000'000} << u"1 h 0 min 3 s"_s;
}

void TestFormatQuantity::choosesUnitAndDecimals() {
  QFETCH(qint64, nanoseconds);
  QFETCH(QString, expected);
  QCOMPARE(plain(formatMagnitude(Duration(nanoseconds), kEnglish)), expected);
  QCOMPARE(plain(formatMagnitude(Duration(-nanoseconds), kEnglish)), expected);
}

void TestFormatQuantity::roundsAHalfUp_data() {
  QTest::addColumn<qint64>("nanoseconds");
  QTest::addColumn<QString>("expected");
  QTest::newRow("just below a half") << qint64{1'234} << u"1.23 µs"_s;
  QTest::newRow("a half") << qint64{1'235} << u"1.24 µs"_s;
  QTest::newRow("a half of a larger step") << qint64{12'345'000} << u"12.3 ms"_s;
  QTest::newRow("a half of a larger step, exactly") << qint64{12'350'000} << u"12.4 ms"_s;
  QTest::newRow("just below that") << qint64{12'349'999} << u"12.3 ms"_s;
  QTest::newRow("milliseconds") << qint64{412'500'000} << u"413 ms"_s;
  QTest::newRow("into the next digit") << qint64{9'995} << u"10.0 µs"_s;
  QTest::newRow("into the next unit") << qint64{999'500'000} << u"1.00 s"_s;
  QTest::newRow("just below the next unit") << qint64{999'499'999} << u"999 ms"_s;
  QTest::newRow("seconds") << qint64{1'235'000'000} << u"1.24 s"_s;
  QTest::newRow("spelled out") << qint64{125'500'000'000} << u"2 min 6 s"_s;
  QTest::newRow("spelled out, just below") << qint64{125'499'999'999} << u"2 min 5 s"_s;
  QTest::newRow("no unit is left for less than a nanosecond") << qint64{1} << u"1 ns"_s;
}

void TestFormatQuantity::roundsAHalfUp() {
  choosesUnitAndDecimals();
}

void TestFormatQuantity::alwaysShowsTheSign() {
  QCOMPARE(plain(formatSigned(420us, kEnglish)), u"+0.42 ms"_s);
  QCOMPARE(plain(formatSigned(-1200ms, kEnglish)), u"−1.20 s"_s);
  QCOMPARE(plain(formatSigned(0ns, kEnglish)), u"0 ns"_s);
  QCOMPARE(plain(formatUncertainty(310us, kEnglish)), u"± 0.31 ms"_s);
}

void TestFormatQuantity::usesTheDecimalSignOfTheLocale() {
  QCOMPARE(plain(formatSigned(420us, kPolish)), u"+0,42 ms"_s);
}

void TestFormatQuantity::keepsTheSignBeforeTheNumberInRightToLeftText() {
  const QString text = formatSigned(5ms, QLocale(QLocale::Hebrew));
  QCOMPARE(text.front(), QChar(0x2066));
  QCOMPARE(text.back(), QChar(0x2069));
}

void TestFormatQuantity::survivesTheSmallestDuration() {
  QVERIFY(!formatSigned(Duration::min(), kEnglish).isEmpty());
}

void TestFormatQuantity::tellsAgesInOneUnit_data() {
  QTest::addColumn<qint64>("seconds");
  QTest::addColumn<QString>("expected");
  QTest::newRow("nothing") << qint64{0} << u"0 s"_s;
  QTest::newRow("seconds") << qint64{89} << u"89 s"_s;
  QTest::newRow("half a minute more") << qint64{90} << u"2 min"_s;
  QTest::newRow("just below two and a half minutes") << qint64{149} << u"2 min"_s;
  QTest::newRow("two and a half minutes") << qint64{150} << u"3 min"_s;
  QTest::newRow("minutes") << qint64{300} << u"5 min"_s;
  QTest::newRow("just below an hour and a half") << qint64{5'399} << u"90 min"_s;
  QTest::newRow("an hour and a half") << qint64{5'400} << u"2 h"_s;
  QTest::newRow("just below two and a half hours") << qint64{8'999} << u"2 h"_s;
  QTest::newRow("two and a half hours") << qint64{9'000} << u"3 h"_s;
  QTest::newRow("just below two days") << qint64{172'799} << u"48 h"_s;
  QTest::newRow("two days") << qint64{172'800} << u"2 d"_s;
  QTest::newRow("just below two and a half days") << qint64{215'999} << u"2 d"_s;
  QTest::newRow("two and a half days") << qint64{216'000} << u"3 d"_s;
}

void TestFormatQuantity::tellsAgesInOneUnit() {
  QFETCH(qint64, seconds);
  QFETCH(QString, expected);
  QCOMPARE(plain(formatSpan(std::chrono::seconds(seconds), kEnglish)), expected);
  QCOMPARE(plain(formatSpan(std::chrono::seconds(seconds) + 999ms, kEnglish)), expected);
  QCOMPARE(plain(formatAgo(std::chrono::seconds(seconds), kEnglish)),
           seconds < 3 ? u"just now"_s : expected + u" ago"_s);
}

void TestFormatQuantity::tellsRoundLengths() {
  QCOMPARE(plain(formatRange(10min, kEnglish)), u"10 min"_s);
  QCOMPARE(plain(formatRange(1h, kEnglish)), u"1 h"_s);
  QCOMPARE(plain(formatRange(24h, kEnglish)), u"24 h"_s);
  QCOMPARE(plain(formatRange(std::chrono::days(7), kEnglish)), u"7 d"_s);
}

void TestFormatQuantity::labelsTicksInOneUnit() {
  QCOMPARE(unitForAxis(0.8e-3), TimeUnit::Milliseconds);
  QCOMPARE(unitForAxis(150e-6), TimeUnit::Microseconds);
  QCOMPARE(plain(formatTick(0.5e-3, 0.5e-3, TimeUnit::Milliseconds, true, kEnglish)), u"+0.5 ms"_s);
  QCOMPARE(plain(formatTick(-0.025e-3, 0.025e-3, TimeUnit::Milliseconds, true, kEnglish)), u"−0.025 ms"_s);
  QCOMPARE(plain(formatTick(1e-19, 0.5e-3, TimeUnit::Milliseconds, true, kEnglish)), u"0 ms"_s);
  QCOMPARE(plain(formatTick(10e-3, 10e-3, TimeUnit::Milliseconds, false, kEnglish)), u"10 ms"_s);
}

QTEST_GUILESS_MAIN(TestFormatQuantity)
#include "tst_format_quantity.moc"
