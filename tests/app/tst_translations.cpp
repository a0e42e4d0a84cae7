// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>
#include <map>

#include "monitor/clock_status.h"
#include "platform/translations.h"
#include "text/format_quantity.h"
#include "text/status_text.h"

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

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
