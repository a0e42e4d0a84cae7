// SPDX-License-Identifier: MIT
// The gate between texts of others and what people see. Qt knows Unicode's categories independently of us.
#include <QChar>
#include <QTest>
#include <array>

#include "base/error.h"
#include "base/utf8.h"
#include "connection/close_reason.h"

using namespace tsq;

namespace {

std::string utf8(char32_t value) {
  // fromUcs4() takes a byte order mark for what it is elsewhere.
  const bool isOneUnit = !QChar::requiresSurrogates(value);
  return (isOneUnit ? QString(QChar(static_cast<char16_t>(value))) : QString::fromUcs4(&value, 1)).toStdString();
}

// Leaves no trace on a screen, although its category is that of letters and marks.
bool isInvisibleLetter(char32_t value) {
  constexpr std::array<char32_t, 7> kFillers{0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xffa0};
  return std::ranges::find(kFillers, value) != kFillers.end() || (value >= 0x180b && value <= 0x180f) ||
         (value >= 0xfe00 && value <= 0xfe0f) || (value >= 0xe0100 && value <= 0xe01ef);
}

bool mustBeHidden(char32_t value) {
  switch (QChar::category(value)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
      return true;
    default:
      return QChar::isNonCharacter(value) || isInvisibleLetter(value);
  }
}

bool isVisible(char32_t value) {
  const QChar::Category category = QChar::category(value);
  return category != QChar::Other_NotAssigned && !mustBeHidden(value);
}

ngtcp2_ccerr closing(ngtcp2_ccerr_type type, std::string& reason) {
  ngtcp2_ccerr error;
  ngtcp2_ccerr_default(&error);
  error.type = type;
  error.error_code = 10;
  error.reason = reinterpret_cast<std::uint8_t*>(reason.data());
  error.reasonlen = reason.size();
  return error;
}

}  // namespace

class TestPrintable : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void no_character_that_is_hidden_passes();
  void every_character_that_can_be_seen_passes();
  void malformed_bytes_become_question_marks_data();
  void malformed_bytes_become_question_marks();
  void what_has_passed_is_left_as_it_is();
  void long_texts_end_in_dots();
  void every_error_is_one_printable_line();
  void the_reason_that_a_peer_closes_with_is_printable_data();
  void the_reason_that_a_peer_closes_with_is_printable();
};

void TestPrintable::no_character_that_is_hidden_passes() {
  for (char32_t value = 0; value <= QChar::LastValidCodePoint; ++value) {
    if (!QChar::isSurrogate(value) && mustBeHidden(value)) {
      QVERIFY2(printableUtf8("a" + utf8(value) + "b") == "a?b", QByteArray::number(value, 16));
    }
  }
}

void TestPrintable::every_character_that_can_be_seen_passes() {
  for (char32_t value = 0; value <= QChar::LastValidCodePoint; ++value) {
    if (!QChar::isSurrogate(value) && isVisible(value)) {
      QVERIFY2(printableUtf8(utf8(value)) == utf8(value), QByteArray::number(value, 16));
    }
  }
}

void TestPrintable::malformed_bytes_become_question_marks_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QByteArray>("shown");
  QTest::newRow("a byte on its own") << QByteArray(
                                            "a\x80"
                                            "b")
                                     << QByteArray("a?b");
  QTest::newRow("cut short") << QByteArray("a\xe2\x82") << QByteArray("a??");
  QTest::newRow("overlong newline") << QByteArray("\xc0\x8a") << QByteArray("??");
  QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("???");
  QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << QByteArray("????");
  QTest::newRow("escape sequence") << QByteArray("\x1b[2J") << QByteArray("?[2J");
  QTest::newRow("C1 escape sequence") << QByteArray(
                                             "\xc2\x9b"
                                             "2J")
                                      << QByteArray("?2J");
  QTest::newRow("a forged line") << QByteArray("no\r\nyes") << QByteArray("no??yes");
  QTest::newRow("zero byte") << QByteArray("a\0b", 3) << QByteArray("a?b");
  QTest::newRow("text turned around") << QByteArray(
                                             "\xe2\x80\xae"
                                             "cba")
                                      << QByteArray("?cba");
}

void TestPrintable::malformed_bytes_become_question_marks() {
  QFETCH(QByteArray, bytes);
  QFETCH(QByteArray, shown);
  QCOMPARE(QByteArray::fromStdString(printableUtf8(bytes.toStdString())), shown);
}

void TestPrintable::what_has_passed_is_left_as_it_is() {
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; ++second) {
      const std::string once = printableUtf8(std::string{static_cast<char>(first), static_cast<char>(second), 'x'});
      QCOMPARE(printableUtf8(once), once);
      QVERIFY(isUtf8(once));
    }
  }
}

void TestPrintable::long_texts_end_in_dots() {
  QCOMPARE(printableUtf8("abcdef", 6), std::string("abcdef"));
  QCOMPARE(printableUtf8("abcdefg", 6), std::string("abcdef…"));
  QCOMPARE(printableUtf8("abcdeäg", 6), std::string("abcde…"));
}

void TestPrintable::every_error_is_one_printable_line() {
  const Error error = fail(ErrorCode::FileUnreadable, "dir\n\x1b[31m\xe2\x80\xaetxt").value();
  QCOMPARE(error.detail, std::string("dir??[31m?txt"));
  QVERIFY(Error(ErrorCode::Internal, std::string(100'000, 'x')).detail.size() < kMaxShownText + 4);
}

void TestPrintable::the_reason_that_a_peer_closes_with_is_printable_data() {
  QTest::addColumn<int>("type");
  QTest::newRow("transport") << static_cast<int>(NGTCP2_CCERR_TYPE_TRANSPORT);
  QTest::newRow("application") << static_cast<int>(NGTCP2_CCERR_TYPE_APPLICATION);
}

void TestPrintable::the_reason_that_a_peer_closes_with_is_printable() {
  QFETCH(int, type);
  std::string reason = "hi \x1b]0;title\x07\nYour clock is right \xe2\x81\xa6 to within 1 ns";
  const Error error = quic::errorOfPeer(closing(static_cast<ngtcp2_ccerr_type>(type), reason));
  QCOMPARE(error.code, ErrorCode::ConnectionClosed);
  QCOMPARE(error.detail, std::string("closed by the peer: hi ?]0;title??Your clock is right ? to within 1 ns"));
}

QTEST_APPLESS_MAIN(TestPrintable)
#include "tst_printable.moc"
