// SPDX-License-Identifier: MIT
// What an answer holds, how long it is, and who signed it: the server's side of the message layer without connections.
#include <QTest>
#include <map>

#include "bytes.h"
#include "server/responder.h"
#include "server/transmit_log.h"
#include "show.h"
#include "wire/extensions.h"
#include "wire/padding.h"

using namespace tsq;
using namespace tsq::server;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

constexpr WallTime kReceived = wire::kEraStart + 1h;
constexpr WallTime kSent = kReceived + 1us;
constexpr std::size_t kPacketRoom = 1100;

wire::ClockReport fullReport() {
  return {
      .quality = wire::ClockQuality{.clockClass = wire::ClockClass::Ntp, .error = 40us, .driftPpb = 9, .tag = "ntp"},
      .source = wire::TimeSourceInfo{.stratum = 2, .type = wire::SourceType::Ntp, .info = "a.example"},
      .metadata = {{wire::kLeapKey, wire::kLeapNone}, {wire::kMaxErrorKey, "900"}, {"site", "us-east"}}};
}

const wire::SigningKey& signingKey() {
  static const wire::SigningKey kKey = wire::SigningKey::generate(wire::SignatureAlgorithm::Ed25519).value();
  return kKey;
}

ReceivedRequest ask(const wire::Request& request, std::size_t paddedTo = 0) {
  return {.request = request,
          .size = std::max(wire::encodeRequest(request).size(), paddedTo),
          .receiveTime = kReceived,
          .kernelReceived = true};
}

wire::Bytes answerOf(const Responder& responder, const ReceivedRequest& received, const AnswerContext& context) {
  return responder.draft(received, context).value().finish(kSent);
}

wire::Response parse(const wire::Bytes& message) {
  return std::get<wire::Response>(wire::parseAnswer(message).value());
}

}  // namespace

class TestResponder : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tells_nothing_to_those_who_do_not_ask();
  void tells_everything_to_those_who_ask();
  void between_reports_only_the_exchange_is_told();
  void signs_what_was_sent();
  void without_a_key_no_signature_is_promised();
  void the_newest_valid_key_signs_data();
  void the_newest_valid_key_signs();
  void of_keys_valid_since_the_same_time_the_first_signs();
  void precise_answer_is_as_long_as_its_request_data();
  void precise_answer_is_as_long_as_its_request();
  void precise_answer_drops_what_is_least_missed_first();
  void request_too_short_for_precision_is_answered_all_the_same_data();
  void request_too_short_for_precision_is_answered_all_the_same();
  void precise_answer_is_never_longer_than_a_packet_data();
  void precise_answer_is_never_longer_than_a_packet();
  void what_does_not_fit_a_packet_is_left_out();
  void signature_takes_its_room_from_the_report();
  void transmit_times_are_told_once_and_the_newest_first();
  void transmit_times_of_resent_answers_are_not_told();
  void transmit_times_are_kept_within_bounds();

 private:
  Responder plain_{KeyRing{}};
  AnswerContext context_{.maxSize = kPacketRoom, .tellReport = true};
};

void TestResponder::tells_nothing_to_those_who_do_not_ask() {
  plain_.setReport(fullReport());
  const wire::Bytes message = answerOf(plain_, ask({.nonce = countingNonce()}), context_);
  QCOMPARE(message.size(), wire::kPlainResponseSize);
  QCOMPARE(parse(message).receiveTime, kReceived);
  QCOMPARE(parse(message).sendTime, kSent);
}

void TestResponder::tells_everything_to_those_who_ask() {
  plain_.setReport(fullReport());
  context_.trueSendTime = "0001020304050607eeacaf0080000000";
  const auto response = parse(answerOf(plain_, ask({.nonce = countingNonce(), .metadataQuery = true}), context_));
  wire::ClockReport expected = fullReport();
  expected.metadata[wire::kReceiveStampKey] = wire::kKernelStamp;
  expected.metadata[wire::kTrueSendTimeKey] = *context_.trueSendTime;
  QVERIFY(response.report == expected);
  context_.trueSendTime.reset();
}

void TestResponder::between_reports_only_the_exchange_is_told() {
  plain_.setReport(fullReport());
  const AnswerContext later{.maxSize = kPacketRoom};
  const auto response = parse(answerOf(plain_, ask({.nonce = countingNonce(), .metadataQuery = true}), later));
  QVERIFY(!response.report.quality && !response.report.source);
  QVERIFY(response.report.metadata == (wire::Metadata{{wire::kReceiveStampKey, wire::kKernelStamp}}));
}

void TestResponder::signs_what_was_sent() {
  const Responder responder{KeyRing({{.key = signingKey()}})};
  const wire::Bytes message =
      answerOf(responder, ask({.nonce = countingNonce(), .metadataQuery = true, .signatureRequest = true}), context_);
  const wire::SignatureBlock block = parse(message).signature.value();
  QCOMPARE(block.keyId, signingKey().id());
  QVERIFY(signingKey().verifyKey().verify(ByteView(message).first(block.coveredSize), block.signature));
  QVERIFY(!parse(answerOf(responder, ask({.nonce = countingNonce()}), context_)).signature);
}

void TestResponder::without_a_key_no_signature_is_promised() {
  const auto draft = plain_.draft(ask({.nonce = countingNonce(), .signatureRequest = true}), context_);
  QVERIFY(!draft);
  QCOMPARE(draft.error(), wire::RefusalCode::AuthenticationRequired);
}

void TestResponder::the_newest_valid_key_signs_data() {
  QTest::addColumn<QList<int>>("order");  // of the keys in the file, by the hour that each is valid from
  QTest::newRow("the oldest first") << QList<int>{-3, -1, 1};
  QTest::newRow("the newest first") << QList<int>{1, -1, -3};
  QTest::newRow("mixed") << QList<int>{-1, 1, -3};
}

// Operators add keys at either end of the file.
void TestResponder::the_newest_valid_key_signs() {
  QFETCH(QList<int>, order);
  std::map<int, std::uint32_t> ids;
  std::vector<DatedKey> keys;
  for (const int hour : order) {
    keys.push_back({.key = wire::SigningKey::generate(wire::SignatureAlgorithm::HmacSha256).value(),
                    .validFrom = kReceived + hour * 1h});
    ids[hour] = keys.back().key.id();
  }
  const KeyRing ring(keys);
  QVERIFY(ring.current(kReceived - 3h - 1ns) == nullptr);
  QCOMPARE(ring.current(kReceived - 3h)->id(), ids[-3]);
  QCOMPARE(ring.current(kReceived)->id(), ids[-1]);
  QCOMPARE(ring.current(kReceived + 1h - 1ns)->id(), ids[-1]);
  QCOMPARE(ring.current(kReceived + 1h)->id(), ids[1]);
}

void TestResponder::of_keys_valid_since_the_same_time_the_first_signs() {
  const auto first = wire::SigningKey::generate(wire::SignatureAlgorithm::Ed25519).value();
  const auto second = wire::SigningKey::generate(wire::SignatureAlgorithm::HmacSha256).value();
  QCOMPARE(KeyRing({{.key = first}, {.key = second}}).current(kReceived)->id(), first.id());
  QCOMPARE(KeyRing({{.key = second}, {.key = first}}).current(kReceived)->id(), second.id());
}

void TestResponder::precise_answer_is_as_long_as_its_request_data() {
  QTest::addColumn<bool>("query");
  QTest::addColumn<bool>("isSigned");
  QTest::newRow("time alone") << false << false;
  QTest::newRow("with a report") << true << false;
  QTest::newRow("signed") << false << true;
  QTest::newRow("signed, with a report") << true << true;
}

void TestResponder::precise_answer_is_as_long_as_its_request() {
  QFETCH(bool, query);
  QFETCH(bool, isSigned);
  Responder responder{KeyRing({{.key = signingKey()}})};
  responder.setReport(fullReport());
  const wire::Request request{
      .nonce = countingNonce(), .metadataQuery = query, .precisionMode = true, .signatureRequest = isSigned};
  const std::size_t least = wire::kPlainResponseSize + wire::kTlvHeaderSize + (query ? 10 : 0) +
                            (isSigned ? wire::kSignatureOverhead + 64 : 0);
  for (std::size_t size = least + 2; size <= kPacketRoom; ++size) {
    const wire::Bytes message = answerOf(responder, ask(request, size), context_);
    QCOMPARE(message.size(), size);
    QVERIFY(parse(message).precisionMode);
    QCOMPARE(parse(message).signature.has_value(), isSigned);
  }
}

void TestResponder::precise_answer_drops_what_is_least_missed_first() {
  plain_.setReport(fullReport());
  const wire::Request request{.nonce = countingNonce(), .metadataQuery = true, .precisionMode = true};
  const auto answerAt = [&](std::size_t size) { return parse(answerOf(plain_, ask(request, size), context_)).report; };
  QVERIFY(!answerAt(150).metadata.empty());
  const auto withoutMetadata = answerAt(75);
  QVERIFY(withoutMetadata.metadata.empty() && withoutMetadata.source && withoutMetadata.quality);
  const auto withoutSource = answerAt(55);
  QVERIFY(withoutSource.metadata.empty() && !withoutSource.source && withoutSource.quality);
  QVERIFY(answerAt(45).empty());
}

void TestResponder::request_too_short_for_precision_is_answered_all_the_same_data() {
  QTest::addColumn<int>("size");
  QTest::newRow("no room for the acknowledgment") << 38;
  QTest::newRow("a gap of one byte cannot be padded") << 41;
}

void TestResponder::request_too_short_for_precision_is_answered_all_the_same() {
  QFETCH(int, size);
  const ReceivedRequest received =
      ask({.nonce = countingNonce(), .precisionMode = true}, static_cast<std::size_t>(size));
  const wire::Bytes message = answerOf(plain_, received, context_);
  QCOMPARE(message.size(), wire::kPlainResponseSize);
  QVERIFY(!parse(message).precisionMode);
}

void TestResponder::precise_answer_is_never_longer_than_a_packet_data() {
  QTest::addColumn<int>("room");  // bytes for the answer
  QTest::addColumn<int>("asked");
  QTest::newRow("just as long") << 200 << 200;
  QTest::newRow("a byte more than there is room for") << 200 << 201;
  QTest::newRow("as long as a request may be") << 1'100 << 4'096;
}

// A request on a stream may be longer than a packet, and a client may take smaller datagrams than it sends.
void TestResponder::precise_answer_is_never_longer_than_a_packet() {
  QFETCH(int, room);
  QFETCH(int, asked);
  const bool isPrecise = asked <= room;
  const ReceivedRequest received =
      ask({.nonce = countingNonce(), .metadataQuery = true, .precisionMode = true}, static_cast<std::size_t>(asked));
  const wire::Bytes message =
      answerOf(plain_, received, {.maxSize = static_cast<std::size_t>(room), .tellReport = true});
  QCOMPARE(parse(message).precisionMode, isPrecise);
  QVERIFY(isPrecise ? message.size() == static_cast<std::size_t>(asked)
                    : message.size() <= static_cast<std::size_t>(room));
}

void TestResponder::signature_takes_its_room_from_the_report() {
  Responder responder{KeyRing({{.key = signingKey()}})};
  responder.setReport(fullReport());
  const ReceivedRequest received = ask({.nonce = countingNonce(), .metadataQuery = true, .signatureRequest = true});
  const std::size_t whole = answerOf(responder, received, context_).size();
  for (std::size_t room = whole; room + 60 > whole; --room) {
    const wire::Bytes message = answerOf(responder, received, {.maxSize = room, .tellReport = true});
    QVERIFY(message.size() <= room);
    QVERIFY(parse(message).signature);
    QCOMPARE(parse(message).report.metadata.empty(), room < whole);
  }
}

void TestResponder::what_does_not_fit_a_packet_is_left_out() {
  wire::ClockReport report = fullReport();
  for (char key = 'a'; key <= 'z'; ++key) {
    report.metadata[std::string(1, key)] = std::string(50, 'x');
  }
  plain_.setReport(report);
  const auto response = parse(answerOf(plain_, ask({.nonce = countingNonce(), .metadataQuery = true}), context_));
  QVERIFY(response.report.metadata.empty());
  QVERIFY(response.report.source && response.report.quality);
}

void TestResponder::transmit_times_are_told_once_and_the_newest_first() {
  TransmitLog log;
  QVERIFY(!log.takeNewest());
  wire::Nonce second = countingNonce();
  second[0] = 0xff;
  log.note({.nonce = countingNonce()}, kSent);
  log.note({.nonce = second}, kSent + 1s);
  QCOMPARE(log.takeNewest().value(), wire::TrueSendTime::of(second, kSent + 1s).toText());
  QCOMPARE(log.takeNewest().value(), wire::TrueSendTime::of(countingNonce(), kSent).toText());
  QVERIFY(!log.takeNewest());
}

void TestResponder::transmit_times_of_resent_answers_are_not_told() {
  TransmitLog log;
  log.note({.nonce = countingNonce(), .stream = 4}, kSent);
  log.note({.nonce = countingNonce()}, kSent);
  log.forgetResent([](quic::StreamId stream) { return stream == 4; });
  QVERIFY(log.takeNewest());
  QVERIFY(!log.takeNewest());
}

void TestResponder::transmit_times_are_kept_within_bounds() {
  TransmitLog log;
  for (int i = 0; i < 100; ++i) {
    log.note({.nonce = countingNonce()}, kSent + i * 1s);
  }
  int told = 0;
  while (log.takeNewest()) {
    ++told;
  }
  QCOMPARE(told, 4);
}

QTEST_APPLESS_MAIN(TestResponder)
#include "tst_responder.moc"
