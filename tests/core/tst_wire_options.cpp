// SPDX-License-Identifier: MIT
// What a message may carry besides nonce and times: every optional TLV, in both directions.
#include <QTest>

#include "bytes.h"
#include "show.h"
#include "wire/extensions.h"
#include "wire/padding.h"

using namespace tsq;
using namespace tsq::test;
using namespace tsq::wire;
using namespace std::chrono_literals;

namespace {

Response responseWith(const ClockReport& report) {
  return {.nonce = countingNonce(), .receiveTime = kEraStart + 5s, .sendTime = kEraStart + 6s, .report = report};
}

QString nameOf(ParseError error) {
  return QString::fromLatin1(parseErrorName(error).data());
}

template <typename Message>
QString outcome(const tl::expected<Message, ParseError>& parsed) {
  return parsed ? QStringLiteral("fine") : nameOf(parsed.error());
}

QByteArray answerHex(const QByteArray& optional) {
  return responseHex() + optional;
}

// "01" "k" "01" "v"
QByteArray pairHex(char key, char value) {
  return "01" + QByteArray(1, key).toHex() + "01" + QByteArray(1, value).toHex();
}

}  // namespace

class TestWireOptions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void request_asks_for_everything();
  void response_tells_everything();
  void metadata_has_the_drafts_bytes();
  void metadata_goes_in_order_of_bytes();
  void metadata_is_split_between_pairs();
  void unsigned_metadata_may_come_in_any_order_data();
  void unsigned_metadata_may_come_in_any_order();
  void longest_pair_fits_one_tlv();
  void pairs_that_cannot_be_sent_data();
  void pairs_that_cannot_be_sent();
  void clock_quality_has_the_drafts_bytes();
  void clock_error_saturates();
  void time_source_has_the_drafts_bytes();
  void padding_fills_every_gap_but_one();
  void flawed_options_are_refused_data();
  void flawed_options_are_refused();
  void flawed_requests_are_refused_data();
  void flawed_requests_are_refused();
  void options_of_the_other_direction_mean_nothing();
  void unknown_tlvs_may_stand_anywhere_but_behind_padding();
  void signature_covers_everything_before_it();
  void true_send_time_round_trip();
  void true_send_time_malformed_data();
  void true_send_time_malformed();
};

void TestWireOptions::request_asks_for_everything() {
  const Request request{.nonce = countingNonce(),
                        .metadataQuery = true,
                        .precisionMode = true,
                        .signatureRequest = true,
                        .metadata = {{"site", "us-east"}}};
  const Bytes message = encodeRequest(request);
  QCOMPARE(toHex(message), QByteArray(kRequestHex) + "f700fa00fc00fd0d04736974650775732d65617374");
  QCOMPARE(parseRequest(message).value(), request);
}

void TestWireOptions::response_tells_everything() {
  Response response = responseWith(
      {.quality = ClockQuality{.clockClass = ClockClass::Gnss, .error = 500us, .driftPpb = 50, .tag = "gpsdo"},
       .source = TimeSourceInfo{.stratum = 1, .type = SourceType::Gps, .info = "us-west1"},
       .metadata = {{"leap", "none"}, {"site", "us-east"}}});
  response.precisionMode = true;
  QCOMPARE(std::get<Response>(parseAnswer(encodeResponse(response)).value()), response);
}

void TestWireOptions::metadata_has_the_drafts_bytes() {
  Bytes message;
  appendMetadata(message, {{"site", "us-east"}});
  QCOMPARE(toHex(message), QByteArray("fd0d04736974650775732d65617374"));
}

void TestWireOptions::metadata_goes_in_order_of_bytes() {
  Bytes message;
  appendMetadata(message, {{"b", ""}, {"\u00e9", ""}, {"a", ""}, {"Z", ""}, {"ab", ""}});
  QCOMPARE(toHex(message), QByteArray("fd11") + "015a00" + "016100" + "02616200" + "016200" + "02c3a900");
}

void TestWireOptions::metadata_is_split_between_pairs() {
  Metadata metadata;
  for (char key = 'a'; key <= 'z'; ++key) {
    metadata[std::string(1, key)] = std::string(60, 'x');
  }
  const Bytes message = encodeResponse(responseWith({.quality = {}, .source = {}, .metadata = metadata}));
  TlvReader reader(message);
  int tlvs = 0;
  while (const auto tlv = reader.next()) {
    tlvs += tlv->type == TlvType::Metadata ? 1 : 0;
  }
  QCOMPARE(tlvs, 7);  // four pairs of 63 bytes each
  QCOMPARE(std::get<Response>(parseAnswer(message).value()).report.metadata, metadata);
}

void TestWireOptions::unsigned_metadata_may_come_in_any_order_data() {
  QTest::addColumn<QByteArray>("tlvs");
  const QByteArray a1 = pairHex('a', '1');
  const QByteArray b2 = pairHex('b', '2');
  QTest::newRow("backwards") << "fd08" + b2 + a1;
  QTest::newRow("backwards, in two TLVs") << "fd04" + b2 + "fd04" + a1;
  QTest::newRow("a key that comes again") << "fd0c" + a1 + pairHex('a', '3') + b2;
  QTest::newRow("a key that comes again in the next TLV") << "fd08" + b2 + a1 + "fd08" + pairHex('b', '3') + a1;
}

// Draft-01 demands the canonical order under a signature only.
void TestWireOptions::unsigned_metadata_may_come_in_any_order() {
  QFETCH(QByteArray, tlvs);
  const Metadata expected{{"a", "1"}, {"b", "2"}};
  QCOMPARE(parseRequest(fromHex(QByteArray(kRequestHex) + tlvs)).value().metadata, expected);
  QCOMPARE(std::get<Response>(parseAnswer(fromHex(answerHex(tlvs))).value()).report.metadata, expected);
}

void TestWireOptions::longest_pair_fits_one_tlv() {
  const Metadata metadata{{"k", std::string(kMaxMetadataPair - 1, 'v')}};
  QVERIFY(isMetadataPair("k", metadata.at("k")));
  Bytes message;
  appendMetadata(message, metadata);
  QCOMPARE(message.size(), kTlvHeaderSize + kMaxTlvValue);
}

void TestWireOptions::pairs_that_cannot_be_sent_data() {
  QTest::addColumn<QByteArray>("key");
  QTest::addColumn<QByteArray>("value");
  QTest::newRow("no key") << QByteArray() << QByteArray("v");
  QTest::newRow("too long together") << QByteArray(100, 'k') << QByteArray(154, 'v');
  QTest::newRow("key is no UTF-8") << QByteArray("\xff") << QByteArray("v");
  QTest::newRow("value ends inside a character") << QByteArray("k") << QByteArray("\xe2\x82");
}

void TestWireOptions::pairs_that_cannot_be_sent() {
  QFETCH(QByteArray, key);
  QFETCH(QByteArray, value);
  QVERIFY(!isMetadataPair(key.toStdString(), value.toStdString()));
}

void TestWireOptions::clock_quality_has_the_drafts_bytes() {
  Bytes message;
  appendClockQuality(message, {.clockClass = ClockClass::Ntp, .error = 500us, .driftPpb = 50, .tag = "ntp-v4"});
  QCOMPARE(toHex(message), QByteArray("f80c") + "0300" + "01f4" + "0032" + "6e74702d7634");
}

void TestWireOptions::clock_error_saturates() {
  for (const auto error : {65'536us, std::chrono::microseconds::max()}) {
    Bytes message;
    appendClockQuality(message, {.error = error});
    QCOMPARE(toHex(message), QByteArray("f806") + "0000" + "ffff" + "0000");
  }
}

void TestWireOptions::time_source_has_the_drafts_bytes() {
  Bytes message;
  appendTimeSourceInfo(message, {.stratum = 2, .type = SourceType::Ntp, .info = "us"});
  QCOMPARE(toHex(message), QByteArray("fb04") + "0203" + "7573");
}

void TestWireOptions::padding_fills_every_gap_but_one() {
  QVERIFY(!canPad(1));
  for (std::size_t gap = 0; gap < 1'100; ++gap) {
    if (!canPad(gap)) {
      continue;
    }
    Bytes message = encodeRequest({.nonce = countingNonce()});
    appendPadding(message, gap);
    QCOMPARE(message.size(), kPlainRequestSize + gap);
    QVERIFY(parseRequest(message));
  }
}

void TestWireOptions::flawed_options_are_refused_data() {
  QTest::addColumn<QByteArray>("optional");
  QTest::addColumn<QString>("error");
  const QByteArray ab = pairHex('a', '1') + pairHex('b', '2');
  QTest::newRow("precision with a payload") << QByteArray("fa0100") << "wrong-length";
  QTest::newRow("precision twice") << QByteArray("fa00fa00") << "duplicate";
  QTest::newRow("short clock quality") << QByteArray("f8050300000000") << "wrong-length";
  QTest::newRow("clock quality twice") << QByteArray("f806030000000000f806030000000000") << "duplicate";
  QTest::newRow("clock tag is no UTF-8") << QByteArray("f807030000000000ff") << "not-utf8";
  QTest::newRow("short time source") << QByteArray("fb0101") << "wrong-length";
  QTest::newRow("time source twice") << QByteArray("fb020101fb020101") << "duplicate";
  QTest::newRow("source info is no UTF-8") << QByteArray("fb030101c0") << "not-utf8";
  QTest::newRow("metadata ends in a key") << QByteArray("fd0204aa") << "wrong-length";
  QTest::newRow("metadata without a value") << QByteArray("fd020161") << "wrong-length";
  QTest::newRow("metadata ends in a value") << QByteArray("fd0401610262") << "wrong-length";
  QTest::newRow("metadata value too short") << QByteArray("fd040161") + "0262" << "wrong-length";
  QTest::newRow("metadata with an empty key") << QByteArray("fd03000161") << "wrong-length";
  QTest::newRow("metadata key is no UTF-8") << QByteArray("fd0401ff0161") << "not-utf8";
  const QByteArray signature = "ff0902000000010002aabb";
  QTest::newRow("metadata in the wrong order, signed")
      << "fd08" + pairHex('b', '2') + pairHex('a', '1') + signature << "metadata-unsorted";
  QTest::newRow("metadata key twice, signed")
      << "fd08" + pairHex('a', '1') + pairHex('a', '2') + signature << "metadata-unsorted";
  QTest::newRow("metadata goes back in the next TLV, signed")
      << "fd08" + ab + "fd04" + pairHex('a', '3') + signature << "metadata-unsorted";
  QTest::newRow("metadata in order, signed") << "fd08" + ab + signature << "fine";
  QTest::newRow("metadata goes on in the next TLV") << "fd08" + ab + "fd04" + pairHex('c', '3') << "fine";
  QTest::newRow("empty metadata") << QByteArray("fd00") << "fine";
  QTest::newRow("padding that says something") << QByteArray("fe03000100") << "padding-not-zero";
  QTest::newRow("something behind padding") << QByteArray("fe0100fa00") << "misplaced";
  QTest::newRow("padding in two TLVs") << QByteArray("fe0100fe020000") << "fine";
  QTest::newRow("empty padding") << QByteArray("fe00") << "fine";
  QTest::newRow("padding and a signature") << QByteArray("fe0100ff0902000000010002aabb") << "fine";
  QTest::newRow("signature without a length") << QByteArray("ff06020000000100") << "wrong-length";
  QTest::newRow("signature shorter than it says") << QByteArray("ff0902000000010003aabb") << "wrong-length";
  QTest::newRow("signature longer than it says") << QByteArray("ff0902000000010001aabb") << "wrong-length";
  QTest::newRow("unknown class, type and algorithm")
      << QByteArray("f806630000000000fb026363ff0963000000010002aabb") << "fine";
}

void TestWireOptions::flawed_options_are_refused() {
  QFETCH(QByteArray, optional);
  QTEST(outcome(parseAnswer(fromHex(answerHex(optional)))), "error");
  const QByteArray early = QByteArray(kRequestHex) + kReceiveHex + optional + kSendHex;
  QVERIFY(!parseAnswer(fromHex(early)));  // in front of T3 nothing optional may stand
}

void TestWireOptions::flawed_requests_are_refused_data() {
  QTest::addColumn<QByteArray>("optional");
  QTest::addColumn<QString>("error");
  QTest::newRow("query with a payload") << QByteArray("f70100") << "wrong-length";
  QTest::newRow("query twice") << QByteArray("f700f700") << "duplicate";
  QTest::newRow("precision with a payload") << QByteArray("fa0101") << "wrong-length";
  QTest::newRow("signature request with a payload") << QByteArray("fc0100") << "wrong-length";
  QTest::newRow("signature request twice") << QByteArray("fc00f700fc00") << "duplicate";
  QTest::newRow("padding that says something") << QByteArray("fe0101") << "padding-not-zero";
  QTest::newRow("a question behind padding") << QByteArray("fe00f700") << "misplaced";
}

void TestWireOptions::flawed_requests_are_refused() {
  QFETCH(QByteArray, optional);
  QTEST(outcome(parseRequest(fromHex(QByteArray(kRequestHex) + optional))), "error");
}

void TestWireOptions::options_of_the_other_direction_mean_nothing() {
  const auto request = parseRequest(fromHex(QByteArray(kRequestHex) + "f80100" + "fb00"));
  QCOMPARE(request.value(), Request{.nonce = countingNonce()});
  const auto answer = parseAnswer(fromHex(answerHex("f70100fc0100")));
  QVERIFY(std::get<Response>(answer.value()).report.empty());
}

void TestWireOptions::unknown_tlvs_may_stand_anywhere_but_behind_padding() {
  const QByteArray unknown = "0402aabb";
  const QByteArray padding = "fe0100";
  QVERIFY(parseAnswer(fromHex(answerHex(unknown + padding))));
  QCOMPARE(parseAnswer(fromHex(answerHex(padding + unknown))).error(), ParseError::Misplaced);
}

void TestWireOptions::signature_covers_everything_before_it() {
  Bytes message = encodeResponse(responseWith({.quality = {}, .source = {}, .metadata = {{"a", "b"}}}));
  appendPadding(message, 5);
  const std::size_t covered = message.size();
  appendSignature(message, 2, 0x01020304, Bytes{0xaa, 0xbb});
  QCOMPARE(toHex(message).mid(static_cast<qsizetype>(2 * covered)),
           QByteArray("ff09") + "02" + "01020304" + "0002aabb");
  const auto answer = parseAnswer(message);
  const SignatureBlock expected{.algorithm = 2, .keyId = 0x01020304, .signature = {0xaa, 0xbb}, .coveredSize = covered};
  QCOMPARE(std::get<Response>(answer.value()).signature.value(), expected);
}

void TestWireOptions::true_send_time_round_trip() {
  const auto told = TrueSendTime::of(countingNonce(), std::chrono::sys_days(std::chrono::November / 22 / 2026) + 500ms);
  QCOMPARE(QByteArray::fromStdString(told.toText()), QByteArray("0001020304050607eeacaf0080000000"));
  QCOMPARE(TrueSendTime::parse(told.toText()).value(), told);
  QVERIFY(told.isFor(countingNonce()));
  Nonce other = countingNonce();
  other[7] ^= 1;
  QVERIFY(!told.isFor(other));
}

void TestWireOptions::true_send_time_malformed_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("a digit short") << QByteArray("0001020304050607eeacaf008000000");
  QTest::newRow("a digit more") << QByteArray("0001020304050607eeacaf00800000000");
  QTest::newRow("upper case") << QByteArray("0001020304050607EEACAF0080000000");
  QTest::newRow("no digit") << QByteArray("000102030405060geeacaf0080000000");
  QTest::newRow("a sign") << QByteArray("-001020304050607eeacaf0080000000");
}

void TestWireOptions::true_send_time_malformed() {
  QFETCH(QByteArray, text);
  QVERIFY(!TrueSendTime::parse(text.toStdString()));
}

QTEST_APPLESS_MAIN(TestWireOptions)
#include "tst_wire_options.moc"
