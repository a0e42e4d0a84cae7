// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "text/error_text.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;

class TestErrorText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyErrorHasItsOwnSentenceAndLabel();
  void everyInvalidReasonHasItsOwnSentenceAndLabel();
  void showsNoDetailMeantForLogs();
  void saysWhatIsWrongWithAnAddress_data();
  void saysWhatIsWrongWithAnAddress();
};

void TestErrorText::everyErrorHasItsOwnSentenceAndLabel() {
  QSet<QString> sentences;
  QSet<QString> labels;
  constexpr int kCodes = static_cast<int>(ErrorCode::Internal) + 1;
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
