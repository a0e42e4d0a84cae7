// SPDX-License-Identifier: MIT
#include <QTest>

#include "base/build_date.h"
#include "base/instant.h"

using namespace tsq;
using namespace std::chrono_literals;

class TestInstant : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void text_and_back_data();
  void text_and_back();
  void parts_of_seconds_are_dropped();
  void other_texts_are_no_instants_data();
  void other_texts_are_no_instants();
  void dates_of_certificates_may_lie_beyond();
  void build_date_is_in_the_past();
};

void TestInstant::text_and_back_data() {
  QTest::addColumn<qint64>("seconds");
  QTest::addColumn<QString>("text");
  QTest::newRow("epoch") << qint64{0} << QStringLiteral("1970-01-01T00:00:00Z");
  QTest::newRow("second before it") << qint64{-1} << QStringLiteral("1969-12-31T23:59:59Z");
  QTest::newRow("leap day") << qint64{1'709'210'096} << QStringLiteral("2024-02-29T12:34:56Z");
  QTest::newRow("end of the NTP era") << qint64{2'085'978'496} << QStringLiteral("2036-02-07T06:28:16Z");
  QTest::newRow("first") << qint64{-9'214'560'000} << QStringLiteral("1678-01-01T00:00:00Z");
  QTest::newRow("last") << qint64{9'214'646'399} << QStringLiteral("2261-12-31T23:59:59Z");
}

void TestInstant::text_and_back() {
  QFETCH(qint64, seconds);
  QFETCH(QString, text);
  const WallTime time{std::chrono::seconds(seconds)};
  QCOMPARE(formatInstant(time), text.toStdString());
  QVERIFY(parseInstant(text.toStdString()) == time);
}

void TestInstant::parts_of_seconds_are_dropped() {
  QCOMPARE(formatInstant(WallTime(1s + 999'999'999ns)), std::string("1970-01-01T00:00:01Z"));
  QCOMPARE(formatInstant(WallTime(-1ns)), std::string("1969-12-31T23:59:59Z"));
}

void TestInstant::other_texts_are_no_instants_data() {
  QTest::addColumn<QByteArray>("text");
  for (const char* text : {"",
                           "2027",
                           "2027-01-01",
                           "2027-01-01T00:00:00",
                           "2027-01-01 00:00:00Z",
                           "2027-01-01t00:00:00z",
                           "2027-01-01T00:00:00+00:00",
                           "2027-01-01T00:00:00.5Z",
                           "2027-01-01T00:00:00Z ",
                           " 2027-01-01T00:00:00Z",
                           "2027-1-01T00:00:00Z",
                           "+027-01-01T00:00:00Z",
                           "2027-13-01T00:00:00Z",
                           "2027-00-01T00:00:00Z",
                           "2027-02-29T00:00:00Z",
                           "2027-01-01T24:00:00Z",
                           "2027-01-01T00:60:00Z",
                           "2027-01-01T00:00:60Z",
                           "1677-12-31T23:59:59Z",
                           "2262-01-01T00:00:00Z",
                           "9999-12-31T23:59:59Z"}) {
    QTest::newRow(text) << QByteArray(text);
  }
}

void TestInstant::other_texts_are_no_instants() {
  QFETCH(QByteArray, text);
  QVERIFY(!parseInstant(text.toStdString()));
}

void TestInstant::dates_of_certificates_may_lie_beyond() {
  QCOMPARE(formatDate(std::chrono::sys_seconds(253'402'300'799s)), std::string("9999-12-31"));
  QCOMPARE(formatDate(std::chrono::sys_seconds(-62'167'219'200s)), std::string("0000-01-01"));
}

// Otherwise this program could not set any clock.
void TestInstant::build_date_is_in_the_past() {
  QVERIFY(buildDate() > WallTime(std::chrono::sys_days(std::chrono::January / 1 / 2026)));
  QVERIFY(buildDate() <= std::chrono::system_clock::now());
}

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
