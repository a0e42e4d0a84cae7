// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>
#include <map>

#include "monitor/clock_status.h"
#include "platform/translations.h"
#include "text/format_date.h"
#include "text/format_quantity.h"
#include "text/status_text.h"
#include "text/tally_text.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;

namespace {

ClockStatus statusOf(int agreeing, int total) {
  return {.state = app::ClockState::Good,
          .offset = 3ms,
          .uncertainty = 1ms,
          .servers = {.agreeing = agreeing, .wrong = total - agreeing},
          .total = total,
          .checkedAt = MonoTime{}};
}

}  // namespace

class TestTranslations : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void formsEnglishPlurals();
  void fallsBackToEnglishPlurals();
  void speaksPolish();
  void offersEachLanguageByItsOwnName();
  void digitsAndDirectionAreThoseOfTheTexts_data();
  void digitsAndDirectionAreThoseOfTheTexts();
  void chineseIsChosenByItsScript_data();
  void chineseIsChosenByItsScript();
  void datesAndListsAreWrittenAsInTheLanguage_data();
  void datesAndListsAreWrittenAsInTheLanguage();
  void everyLanguageHasTheButtonsOfQt();
};

void TestTranslations::formsEnglishPlurals() {
  installTranslations(u"en"_s);
  QVERIFY(subline(statusOf(1, 1), MonoTime{}).startsWith(u"1 server agrees ·"_s));
  QVERIFY(subline(statusOf(1, 3), MonoTime{}).startsWith(u"1 agrees, 2 wrong ·"_s));
}

void TestTranslations::fallsBackToEnglishPlurals() {
  installTranslations(u"eo"_s);
  QVERIFY(subline(statusOf(2, 2), MonoTime{}).startsWith("2 servers agree"_L1));
}

void TestTranslations::speaksPolish() {
  installTranslations(u"pl"_s);
  QCOMPARE(headline(statusOf(2, 2)).replace(QChar::Nbsp, u' '), u"Zegar spóźnia się o 3,00 ms"_s);
  QVERIFY(subline(statusOf(2, 5), MonoTime{}).startsWith(u"2 się zgadzają, 3 błędne"_s));
}

void TestTranslations::offersEachLanguageByItsOwnName() {
  std::map<QString, QString> names;
  for (const auto& [code, name] : availableLanguages()) {
    QVERIFY2(names.emplace(name, code).second, qPrintable(name));
  }
  QCOMPARE(names[u"English"_s], u"en"_s);
  QCOMPARE(names[u"Polski"_s], u"pl"_s);
  const QDir files(qEnvironmentVariable("TSQ_SOURCE") + "/translations"_L1);
  QCOMPARE(static_cast<qsizetype>(names.size()), files.entryList({u"tsq_*.ts"_s}).size());
}

// As for the user of an Arabic or Persian desktop while there are no texts in that language.
void TestTranslations::digitsAndDirectionAreThoseOfTheTexts_data() {
  QTest::addColumn<QString>("language");
  for (const QString& language : {u"ar_EG"_s, u"fa"_s, u"he"_s, u"bn"_s, u"pl"_s, u"en_GB"_s, u"de_CH"_s}) {
    QTest::newRow(qPrintable(language)) << language;
  }
}

void TestTranslations::digitsAndDirectionAreThoseOfTheTexts() {
  QFETCH(QString, language);
  installTranslations(language);
  const QLocale wanted(language);
  const bool isTranslated = QFile::exists(":/i18n/tsq_%1.qm"_L1.arg(language.left(2)));
  QCOMPARE(QLocale().language(), isTranslated ? wanted.language() : QLocale::English);
  QCOMPARE(QLocale().textDirection(), isTranslated ? wanted.textDirection() : Qt::LeftToRight);
  const QString digits = isTranslated ? wanted.zeroDigit() : u"0"_s;
  QVERIFY2(formatMagnitude(100ms).contains(QChar(digits.at(0).unicode() + 1)), qPrintable(formatMagnitude(100ms)));
  // A button of Qt: in the language of the other texts.
  const QString button = QCoreApplication::translate("QPlatformTheme", "Cancel");
  QVERIFY2(isTranslated || button == "Cancel"_L1, qPrintable(button));
}

void TestTranslations::chineseIsChosenByItsScript_data() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<QString>("button");
  for (const QString& simplified : {u"zh"_s, u"zh_CN"_s, u"zh_SG"_s, u"zh_Hans"_s, u"zh_Hans_MY"_s}) {
    QTest::newRow(qPrintable(simplified)) << simplified << u"取消"_s;
  }
  for (const QString& traditional : {u"zh_TW"_s, u"zh_HK"_s, u"zh_Hant"_s}) {
    QTest::newRow(qPrintable(traditional)) << traditional << u"Cancel"_s;
  }
}

void TestTranslations::chineseIsChosenByItsScript() {
  QFETCH(QString, language);
  QFETCH(QString, button);
  installTranslations(language);
  QCOMPARE(QCoreApplication::translate("SyncSheet", "Cancel"), button);
  QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), button);
}

void TestTranslations::datesAndListsAreWrittenAsInTheLanguage_data() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<QString>("date");
  QTest::addColumn<QString>("time");
  QTest::addColumn<QString>("separator");
  const auto add = [](const char* language, const QString& date, const QString& time, const QString& separator) {
    QTest::newRow(language) << QString::fromLatin1(language) << date << time << separator;
  };
  add("en", u"5 Nov 2026"_s, u"14:03:09.007"_s, u", "_s);
  add("pl", u"5 lis 2026"_s, u"14:03:09,007"_s, u", "_s);
  add("de", u"5. Nov. 2026"_s, u"14:03:09,007"_s, u", "_s);
  add("fr", u"5 nov. 2026"_s, u"14:03:09,007"_s, u", "_s);
  add("es", u"5 nov 2026"_s, u"14:03:09,007"_s, u", "_s);
  add("zh_CN", u"2026年11月5日"_s, u"14:03:09.007"_s, u"，"_s);
  add("ja", u"2026年11月5日"_s, u"14:03:09.007"_s, u"、"_s);
  add("ar", u"٥ نوفمبر ٢٠٢٦"_s, u"١٤:٠٣:٠٩٫٠٠٧"_s, u"، "_s);
}

void TestTranslations::datesAndListsAreWrittenAsInTheLanguage() {
  QFETCH(QString, language);
  installTranslations(language);
  QTEST(formatDay(QDate(2026, 11, 5)), "date");
  QTEST(formatTimeOfDay(QTime(14, 3, 9), 7ms, 3), "time");
  QFETCH(QString, separator);
  const QString list = tallyText({.agreeing = 2, .wrong = 1});
  QVERIFY2(list.contains(separator), qPrintable(list));
}

// In Debian they are in qt6-translations-l10n, which the package of the monitor recommends.
void TestTranslations::everyLanguageHasTheButtonsOfQt() {
  for (const Language& language : availableLanguages()) {
    installTranslations(language.code);
    const QString button = QCoreApplication::translate("QPlatformTheme", "Cancel");
    QVERIFY2((button == "Cancel"_L1) == (language.code == "en"_L1), qPrintable(language.name));
  }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
