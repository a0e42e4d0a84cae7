// SPDX-License-Identifier: MIT
// Assigning true transmit times to exchanges and amending their samples; interpreting clock reports.
#include <QTest>

#include "bytes.h"
#include "client/answer_check.h"
#include "client/exchange_log.h"
#include "client/server_report.h"
#include "show.h"

using namespace tsq;
using namespace tsq::client;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

using Standing = ExchangeLog::Standing;

constexpr WallTime kStart = wire::kEraStart + 24h;

wire::Nonce nonceOf(std::uint8_t number) {
  wire::Nonce nonce{};
  nonce[0] = number;
  return nonce;
}

// 20 us each way and 10 us at the server; the predicted T3 is `early`.
Sample sampleWith(Duration early) {
  return {.t1 = kStart, .t2 = kStart + 20us, .t3 = kStart + 30us - early, .t4 = kStart + 50us};
}

wire::TrueSendTime truthFor(const wire::Nonce& nonce) {
  return wire::TrueSendTime::of(nonce, kStart + 30us);
}

ExchangeLog logWith(const Sample& sample) {
  ExchangeLog log;
  log.noteAsked(nonceOf(1));
  log.noteAnswered(nonceOf(1), sample);
  return log;
}

wire::ClockReport reportWith(const wire::Metadata& metadata) {
  return {.quality = {}, .source = {}, .metadata = metadata};
}

}  // namespace

class TestExchangeLog : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knows_what_was_asked_and_answered();
  void forgets_what_is_long_over();
  void true_time_is_for_one_of_the_last_eight();
  void true_time_takes_the_error_away();
  void true_time_mends_a_delay_that_was_too_small();
  void amends_only_once();
  void amends_nothing_for_strangers();
  void two_that_could_be_meant_are_both_left_alone();
  void resent_answers_are_left_alone();
  void other_flaws_are_not_mended();
  void impossible_times_are_refused_data();
  void impossible_times_are_refused();
  void report_is_read_data();
  void report_is_read();
  void signature_that_is_missing_foreign_or_wrong_is_named();
};

void TestExchangeLog::knows_what_was_asked_and_answered() {
  ExchangeLog log;
  QCOMPARE(log.standingOf(nonceOf(1)), Standing::Foreign);
  log.noteAsked(nonceOf(1));
  QCOMPARE(log.standingOf(nonceOf(1)), Standing::Open);
  log.noteAnswered(nonceOf(1), sampleWith(0us));
  QCOMPARE(log.standingOf(nonceOf(1)), Standing::Answered);
}

void TestExchangeLog::forgets_what_is_long_over() {
  ExchangeLog log;
  for (std::uint8_t i = 0; i < 65; ++i) {
    log.noteAsked(nonceOf(i));
  }
  QCOMPARE(log.standingOf(nonceOf(0)), Standing::Foreign);
  QCOMPARE(log.standingOf(nonceOf(1)), Standing::Open);
}

void TestExchangeLog::true_time_is_for_one_of_the_last_eight() {
  for (const std::uint8_t later : {std::uint8_t{7}, std::uint8_t{8}}) {
    ExchangeLog log = logWith(sampleWith(6us));
    for (std::uint8_t i = 0; i < later; ++i) {
      log.noteAsked(nonceOf(static_cast<std::uint8_t>(10 + i)));
    }
    QCOMPARE(log.amend(truthFor(nonceOf(1))).has_value(), later == 7);
  }
}

void TestExchangeLog::true_time_takes_the_error_away() {
  ExchangeLog log = logWith(sampleWith(6us));
  const Sample amended = log.amend(truthFor(nonceOf(1))).value();
  QCOMPARE(sampleWith(6us).offset(), Duration(-3us));
  QCOMPARE(amended.offset(), Duration::zero());
  QCOMPARE(amended.delay(), Duration(40us));
  QVERIFY(amended.trueSendTime && !amended.invalid);
}

void TestExchangeLog::true_time_mends_a_delay_that_was_too_small() {
  Sample sample = sampleWith(0us);
  sample.t3 = sample.t4 + 25us;  // predicted too late
  sample.invalid = findAnomaly(sample);
  QCOMPARE(sample.invalid.value(), InvalidReason::NonPositiveDelay);
  ExchangeLog log = logWith(sample);
  const auto amended = log.amend(truthFor(nonceOf(1)));
  QVERIFY(amended && !amended->invalid);
  QCOMPARE(amended->offset(), Duration::zero());
}

void TestExchangeLog::amends_only_once() {
  ExchangeLog log = logWith(sampleWith(6us));
  QVERIFY(log.amend(truthFor(nonceOf(1))));
  QVERIFY(!log.amend(truthFor(nonceOf(1))));
}

void TestExchangeLog::amends_nothing_for_strangers() {
  ExchangeLog log = logWith(sampleWith(6us));
  QVERIFY(!log.amend(truthFor(nonceOf(2))));
  log.noteAsked(nonceOf(3));
  QVERIFY(!log.amend(truthFor(nonceOf(3))));  // not answered
}

void TestExchangeLog::two_that_could_be_meant_are_both_left_alone() {
  ExchangeLog log = logWith(sampleWith(6us));
  wire::Nonce alike = nonceOf(1);
  alike[15] = 1;  // after the eight bytes that identify the exchange
  log.noteAsked(alike);
  log.noteAnswered(alike, sampleWith(6us));
  QVERIFY(!log.amend(truthFor(nonceOf(1))));
}

void TestExchangeLog::resent_answers_are_left_alone() {
  Sample sample = sampleWith(6us);
  sample.maybeRetransmitted = true;
  ExchangeLog log = logWith(sample);
  QVERIFY(!log.amend(truthFor(nonceOf(1))));
}

void TestExchangeLog::other_flaws_are_not_mended() {
  Sample sample = sampleWith(6us);
  sample.invalid = InvalidReason::ClockStepped;
  ExchangeLog log = logWith(sample);
  QVERIFY(!log.amend(truthFor(nonceOf(1))));
}

void TestExchangeLog::impossible_times_are_refused_data() {
  QTest::addColumn<qint64>("microseconds");  // since the start
  QTest::newRow("before it was received") << qint64{19};
  QTest::newRow("so late that nothing is left for the way") << qint64{70};
  QTest::newRow("on another day") << qint64{-86'400'000'000};
}

void TestExchangeLog::impossible_times_are_refused() {
  QFETCH(qint64, microseconds);
  ExchangeLog log = logWith(sampleWith(6us));
  QVERIFY(!log.amend(wire::TrueSendTime::of(nonceOf(1), kStart + std::chrono::microseconds(microseconds))));
  QVERIFY(log.amend(truthFor(nonceOf(1))));  // the right one is not affected
}

void TestExchangeLog::report_is_read_data() {
  QTest::addColumn<QString>("key");
  QTest::addColumn<QString>("value");
  QTest::addColumn<qint64>("maxErrorUs");
  QTest::addColumn<bool>("smearing");
  QTest::addColumn<bool>("unsynchronised");
  QTest::newRow("max error") << "maxerror" << "2500" << qint64{2'500} << false << false;
  QTest::newRow("max error beyond all bounds")
      << "maxerror" << "99999999999999999999" << qint64{86'400'000'000} << false << false;
  QTest::newRow("negative max error") << "maxerror" << "-5" << qint64{0} << false << false;
  QTest::newRow("max error in other words") << "maxerror" << "5 ms" << qint64{0} << false << false;
  QTest::newRow("smear") << "smear" << "yes" << qint64{0} << true << false;
  QTest::newRow("no smear") << "smear" << "no" << qint64{0} << false << false;
  QTest::newRow("no leap") << "leap" << "none" << qint64{0} << false << false;
  QTest::newRow("unknown leap") << "leap" << "unknown" << qint64{0} << false << true;
  QTest::newRow("a key of somebody else's") << "site" << "unknown" << qint64{0} << false << false;
}

void TestExchangeLog::report_is_read() {
  QFETCH(QString, key);
  QFETCH(QString, value);
  const ServerReport report = readReport(reportWith({{key.toStdString(), value.toStdString()}}));
  QTEST(qint64{report.maxError / 1us}, "maxErrorUs");
  QTEST(report.smearing, "smearing");
  QTEST(report.unsynchronised, "unsynchronised");
}

void TestExchangeLog::signature_that_is_missing_foreign_or_wrong_is_named() {
  const auto key = wire::SigningKey::generate(wire::SignatureAlgorithm::HmacSha256).value();
  const auto other = wire::SigningKey::generate(wire::SignatureAlgorithm::HmacSha256).value();
  const std::vector<wire::VerifyKey> known{key.verifyKey()};
  const auto check = [&known](const wire::Bytes& message) {
    const auto response = std::get<wire::Response>(wire::parseAnswer(message).value());
    return checkSignature(response, message, known);
  };
  const auto codeOf = [](const Result<void>& checked) { return errorName(checked.error().code); };
  wire::Bytes message = wire::encodeResponse({.nonce = countingNonce(), .receiveTime = kStart, .sendTime = kStart});
  QCOMPARE(codeOf(check(message)), errorName(ErrorCode::SignatureMissing));
  const auto algorithm = static_cast<std::uint8_t>(key.algorithm());
  const auto sign = [&](std::uint8_t by, wire::KeyId id, const wire::Bytes& signature) {
    wire::Bytes block = message;
    wire::appendSignature(block, by, id, signature);
    return block;
  };
  QVERIFY(check(sign(algorithm, key.id(), key.sign(message))));
  QCOMPARE(codeOf(check(sign(algorithm, other.id(), other.sign(message)))), errorName(ErrorCode::SignatureKeyUnknown));
  QCOMPARE(codeOf(check(sign(1, key.id(), key.sign(message)))), errorName(ErrorCode::SignatureKeyUnknown));
  QCOMPARE(codeOf(check(sign(algorithm, key.id(), other.sign(message)))), errorName(ErrorCode::SignatureInvalid));
}

QTEST_APPLESS_MAIN(TestExchangeLog)
#include "tst_exchange_log.moc"
