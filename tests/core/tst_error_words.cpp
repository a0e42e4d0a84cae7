// SPDX-License-Identifier: MIT
// Every error code has words of its own, and an exception that nobody caught has them too.
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <new>
#include <stdexcept>

#include "base/error_words.h"
#include "base/last_resort.h"

using namespace tsq;

class TestErrorWords : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void every_code_has_a_name_of_its_own();
  void every_failure_of_a_server_has_a_sentence_of_its_own();
  void detail_stands_where_the_sentence_wants_it_data();
  void detail_stands_where_the_sentence_wants_it();
  void exception_becomes_one_sentence();
};

void TestErrorWords::every_code_has_a_name_of_its_own() {
  QSet<QString> names;
  for (std::size_t i = 0; i < kErrorCodes; ++i) {
    const auto code = static_cast<ErrorCode>(i);
    QVERIFY(wordsOf(code).code == code);
    const QString name = QString::fromUtf8(errorName(code).data(), static_cast<qsizetype>(errorName(code).size()));
    QVERIFY2(QRegularExpression(QStringLiteral("^[a-z]+(-[a-z0-9]+)*$")).match(name).hasMatch(), qPrintable(name));
    names.insert(name);
  }
  QCOMPARE(static_cast<std::size_t>(names.size()), kErrorCodes);
}

// Those that are no server's fault say "failed", with their detail or their name.
void TestErrorWords::every_failure_of_a_server_has_a_sentence_of_its_own() {
  QSet<QString> sentences;
  for (std::size_t i = 0; i < kErrorCodes; ++i) {
    const QString sentence = QString::fromStdString(describeError({static_cast<ErrorCode>(i), {}}));
    QVERIFY(!sentence.isEmpty() && !sentence.endsWith(u'.'));
    sentences.insert(sentence);
  }
  QCOMPARE(static_cast<std::size_t>(sentences.size()), kErrorCodes);
}

void TestErrorWords::detail_stands_where_the_sentence_wants_it_data() {
  QTest::addColumn<int>("code");
  QTest::addColumn<QString>("detail");
  QTest::addColumn<QString>("sentence");
  const auto row = [](ErrorCode code, const char* detail, const char* sentence) {
    QTest::addRow("%s", sentence) << static_cast<int>(code) << QString::fromLatin1(detail)
                                  << QString::fromLatin1(sentence);
  };
  row(ErrorCode::NoCommonProtocol, "", "it speaks QUIC but not TSQ");
  row(ErrorCode::NoCommonProtocol, "h3", "it speaks QUIC but not TSQ (h3)");
  row(ErrorCode::NameNotFound, "x", "no such name: check the spelling");
  row(ErrorCode::CertificateUnacceptable, "too weak", "its certificate cannot be accepted: too weak");
  row(ErrorCode::CertificateExpired, "yesterday",
      "its certificate has expired (yesterday); if the clock of this computer is that wrong, tsq-adjtime "
      "--allow-invalid-dates sets it");
  row(ErrorCode::FileUnreadable, "ca.pem", "failed (ca.pem)");
  row(ErrorCode::FileUnreadable, "", "failed (file-unreadable)");
}

void TestErrorWords::detail_stands_where_the_sentence_wants_it() {
  QFETCH(int, code);
  QFETCH(QString, detail);
  QTEST(QString::fromStdString(describeError({static_cast<ErrorCode>(code), detail.toStdString()})), "sentence");
}

void TestErrorWords::exception_becomes_one_sentence() {
  QCOMPARE(runGuarded([] { return 7; }).value(), 7);
  const auto without = runGuarded([]() -> int { throw std::bad_alloc(); });
  QCOMPARE(without.error().detail, std::string("out of memory."));
  const auto wrong = runGuarded([]() -> int { throw std::runtime_error("line one\nline two"); });
  QVERIFY(wrong.error().detail.starts_with("unexpected failure, which is a fault of this program: line one"));
  QVERIFY(wrong.error().detail.find('\n') == std::string::npos && wrong.error().detail.ends_with('.'));
  const auto refused = runGuarded(
      []() -> int { throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again)); });
  QVERIFY(refused.error().code == ErrorCode::SystemLimit);
  QCOMPARE(refused.error().detail, std::string("the system refuses what this program needs: Resource temporarily "
                                               "unavailable; raise the limit of threads (ulimit -u, or TasksMax= of "
                                               "its unit) or use fewer."));
  const auto strange = runGuarded([]() -> int { throw 7; });  // NOLINT(hicpp-exception-baseclass): the worst case
  QCOMPARE(strange.error().detail, std::string("unexpected failure, which is a fault of this program."));
}

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_error_words.moc"
