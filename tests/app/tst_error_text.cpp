// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "base/error_words.h"
#include "platform/translations.h"
#include "text/error_text.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;

class TestErrorText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { installTranslations(u"en"_s); }
  void everyErrorHasItsOwnSentenceAndLabel();
  void everyInvalidReasonHasItsOwnSentenceAndLabel();
  void showsNoDetailMeantForLogs();
  void saysHowFarTheClockMayBeOff_data();
  void saysHowFarTheClockMayBeOff();
  void saysWhatIsWrongWithAnAddress_data();
  void saysWhatIsWrongWithAnAddress();
};

void TestErrorText::everyErrorHasItsOwnSentenceAndLabel() {
  QSet<QString> sentences;
  QSet<QString> labels;
  constexpr int kCodes = static_cast<int>(kErrorCodes);
  for (int i = 0; i < kCodes; ++i) {
    const auto code = static_cast<ErrorCode>(i);
    QVERIFY(errorSentence({code, {}}).endsWith(u'.'));
    sentences.insert(errorSentence({code, {}}));
    labels.insert(errorLabel(code));
  }
  QCOMPARE(sentences.size(), kCodes);
  QCOMPARE(labels.size(), kCodes);
}

void TestErrorText::everyInvalidReasonHasItsOwnSentenceAndLabel() {
  QSet<QString> sentences;
  QSet<QString> labels;
  constexpr int kReasons = static_cast<int>(InvalidReason::Suspended) + 1;
  for (int i = 0; i < kReasons; ++i) {
    const auto reason = static_cast<InvalidReason>(i);
    QVERIFY(invalidSentence(reason).endsWith(u'.'));
    sentences.insert(invalidSentence(reason));
    labels.insert(invalidLabel(reason));
  }
  QCOMPARE(sentences.size(), kReasons);
  QCOMPARE(labels.size(), kReasons);
}

void TestErrorText::showsNoDetailMeantForLogs() {
  QVERIFY(!errorSentence({ErrorCode::TlsFailed, "alert 42"}).contains("42"_L1));
}

void TestErrorText::saysHowFarTheClockMayBeOff_data() {
  QTest::addColumn<int>("code");
  QTest::addColumn<QString>("detail");
  QTest::addColumn<QString>("end");
  constexpr int kExpired = static_cast<int>(ErrorCode::CertificateExpired);
  constexpr int kNotYet = static_cast<int>(ErrorCode::CertificateNotYetValid);
  QTest::newRow("far ahead") << kExpired << u"valid until 2026-12-12; checked for 2099-12-29"_s
                             << u"Your clock may be ahead by 26,680 days or more."_s;
  QTest::newRow("a day ahead") << kExpired << u"valid until 2026-12-12; checked for 2026-12-13"_s
                               << u"Your clock may be ahead by 1 day or more."_s;
  QTest::newRow("far behind") << kNotYet << u"valid from 2026-11-12; checked for 1970-01-01"_s
                              << u"Your clock may be behind by 20,769 days or more."_s;
  QTest::newRow("within a day") << kExpired << u"valid until 2026-12-12; checked for 2026-12-12"_s
                                << u"sets a clock that is far off."_s;
  QTest::newRow("no dates") << kExpired << QString() << u"sets a clock that is far off."_s;
}

void TestErrorText::saysHowFarTheClockMayBeOff() {
  QFETCH(int, code);
  QFETCH(QString, detail);
  QFETCH(QString, end);
  const QString sentence = errorSentence({static_cast<ErrorCode>(code), detail.toStdString()});
  QVERIFY2(sentence.endsWith(end), qPrintable(sentence));
}

void TestErrorText::saysWhatIsWrongWithAnAddress_data() {
  QTest::addColumn<QString>("address");
  QTest::addColumn<QString>("word");
  QTest::newRow("nothing") << u"  "_s << u"Enter"_s;
  QTest::newRow("web link") << u"https://time.example.org"_s << u"tsq://"_s;
  QTest::newRow("spaces") << u"time example"_s << u"spaces"_s;
  QTest::newRow("bare IPv6") << u"2001:db8::7:x"_s << u"brackets"_s;
  QTest::newRow("anything else") << u"time.example.org:99999"_s << u"port"_s;
}

void TestErrorText::saysWhatIsWrongWithAnAddress() {
  QFETCH(QString, address);
  QFETCH(QString, word);
  QVERIFY2(addressProblem(address).contains(word), qPrintable(addressProblem(address)));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
