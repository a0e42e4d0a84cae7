// SPDX-License-Identifier: MIT
// The message layer: the vectors of our protocol notes, every malformed shape, and time stamps over two eras.
#include <QTest>
#include <random>

#include "base/utf8.h"
#include "bytes.h"
#include "show.h"
#include "wire/message.h"
#include "wire/timestamp.h"
#include "wire/tlv.h"

using namespace tsq;
using namespace tsq::test;
using namespace tsq::wire;
using namespace std::chrono_literals;
using std::chrono::sys_days;

namespace {

// HMAC-SHA256 with key 1, and a signature of two bytes.
const char* const kSignatureHex = "ff0902000000010002aabb";

constexpr WallTime kVectorReceive = sys_days(std::chrono::November / 22 / 2026) + 500ms;
constexpr WallTime kVectorSend = kVectorReceive + 1us;

QString nameOf(const tl::expected<Request, ParseError>& parsed) {
  return parsed ? QStringLiteral("fine") : QString::fromLatin1(parseErrorName(parsed.error()).data());
}

QString nameOf(const tl::expected<std::variant<Response, Refusal>, ParseError>& parsed) {
  return parsed ? QStringLiteral("fine") : QString::fromLatin1(parseErrorName(parsed.error()).data());
}

Bytes randomBytes(std::mt19937& generator, std::size_t size) {
  Bytes bytes(size);
  std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<std::uint8_t>(generator()); });
  return bytes;
}

}  // namespace

class TestWire : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void encodes_the_vectors();
  void parses_the_vectors();
  void response_round_trip_keeps_nanoseconds();
  void request_malformed_data();
  void request_malformed();
  void answer_malformed_data();
  void answer_malformed();
  void skips_unknown_tlvs();
  void accepts_response_in_another_order();
  void request_may_carry_optional_tlvs();
  void nothing_is_parsed_after_an_error();
  void refusal_round_trip();
  void refusal_reason_is_cut_between_characters();
  void refusal_reason_is_made_showable();
  void every_truncation_is_refused();
  void random_bytes_never_crash();
  void bit_flips_never_crash();
  void tlv_reader_walks_values_of_every_length();
  void timestamps_of_notable_times_data();
  void timestamps_of_notable_times();
  void timestamps_keep_every_nanosecond();
  void timestamps_keep_the_wires_order();
  void cuts_text_between_characters_data();
  void cuts_text_between_characters();
};

void TestWire::encodes_the_vectors() {
  QCOMPARE(toHex(encodeRequest({.nonce = countingNonce()})), QByteArray(kRequestHex));
  QCOMPARE(toHex(encodeResponse({countingNonce(), kVectorReceive, kVectorSend})), responseHex());
}

void TestWire::parses_the_vectors() {
  const auto request = parseRequest(fromHex(kRequestHex));
  QVERIFY(request);
  QCOMPARE(*request, Request{countingNonce()});
  const auto answer = parseAnswer(fromHex(responseHex()));
  QVERIFY(answer);
  QCOMPARE(std::get<Response>(*answer), (Response{countingNonce(), kVectorReceive, kVectorSend}));
}

void TestWire::response_round_trip_keeps_nanoseconds() {
  std::mt19937_64 generator(7);
  for (int i = 0; i < 10'000; ++i) {
    const WallTime receive = kEraStart + Duration(static_cast<std::int64_t>(generator() % 4'000'000'000'000'000'000));
    const Response response{countingNonce(), receive, receive + Duration(generator() % 1'000'000)};
    const auto answer = parseAnswer(encodeResponse(response));
    QVERIFY(answer);
    QCOMPARE(std::get<Response>(*answer), response);
  }
}

void TestWire::request_malformed_data() {
  QTest::addColumn<QByteArray>("message");
  QTest::addColumn<QString>("error");
  const QByteArray request = kRequestHex;
  QTest::newRow("empty") << QByteArray() << "nonce-missing";
  QTest::newRow("only a type") << QByteArray("01") << "truncated";
  QTest::newRow("one byte of nonce missing") << request.chopped(2) << "truncated";
  QTest::newRow("half a TLV after the nonce") << request + "fd" << "truncated";
  QTest::newRow("value shorter than its length") << request + "fe050000" << "truncated";
  QTest::newRow("short nonce") << QByteArray("010f000102030405060708090a0b0c0d0e") << "wrong-length";
  QTest::newRow("long nonce") << QByteArray("0111000102030405060708090a0b0c0d0e0f10") << "wrong-length";
  QTest::newRow("empty nonce") << QByteArray("0100") << "wrong-length";
  QTest::newRow("nonce not first") << "fa00" + request << "nonce-missing";
  QTest::newRow("type 0 first") << "0000" + request << "nonce-missing";
  QTest::newRow("two nonces") << request + request << "duplicate";
  QTest::newRow("two receive times") << request + kReceiveHex + kReceiveHex << "duplicate";
  QTest::newRow("TLV after the signature") << request + kSignatureHex + "fe00" << "after-signature";
  QTest::newRow("second signature") << request + kSignatureHex + kSignatureHex << "after-signature";
  QTest::newRow("stray byte after the signature") << request + kSignatureHex + "00" << "after-signature";
}

void TestWire::request_malformed() {
  QFETCH(QByteArray, message);
  QTEST(nameOf(parseRequest(fromHex(message))), "error");
}

void TestWire::answer_malformed_data() {
  QTest::addColumn<QByteArray>("message");
  QTest::addColumn<QString>("error");
  const QByteArray nonce = kRequestHex;
  QTest::newRow("empty") << QByteArray() << "nonce-missing";
  QTest::newRow("no time stamps") << nonce << "timestamp-missing";
  QTest::newRow("no send time") << nonce + kReceiveHex << "timestamp-missing";
  QTest::newRow("no receive time") << nonce + kSendHex << "timestamp-missing";
  QTest::newRow("nonce last") << QByteArray(kReceiveHex) + kSendHex + nonce << "nonce-missing";
  QTest::newRow("nonce of wrong length") << QByteArray("0101aa") + kReceiveHex + kSendHex << "wrong-length";
  QTest::newRow("two nonces") << responseHex() + nonce << "duplicate";
  QTest::newRow("two receive times") << responseHex() + kReceiveHex << "duplicate";
  QTest::newRow("two send times") << responseHex() + kSendHex << "duplicate";
  QTest::newRow("receive time of 7 bytes") << nonce + "0207eeacaf00800000" + kSendHex << "wrong-length";
  QTest::newRow("send time of 9 bytes") << nonce + kReceiveHex + "0309eeacaf00800010c700" << "wrong-length";
  QTest::newRow("cut in the send time") << responseHex().chopped(2) << "truncated";
  QTest::newRow("stray byte at the end") << responseHex() + "f8" << "truncated";
  QTest::newRow("padding after the signature") << responseHex() + kSignatureHex + "fe0100" << "after-signature";
  QTest::newRow("error behind the nonce") << nonce + "f9020100" << "error-not-first";
  QTest::newRow("error behind a response") << responseHex() + "f9020100" << "error-not-first";
  QTest::newRow("error without a code") << QByteArray("f900") << "wrong-length";
  QTest::newRow("error without the reserved byte") << QByteArray("f90101") << "wrong-length";
  QTest::newRow("truncated error") << QByteArray("f90401") << "truncated";
}

void TestWire::answer_malformed() {
  QFETCH(QByteArray, message);
  QTEST(nameOf(parseAnswer(fromHex(message))), "error");
}

void TestWire::skips_unknown_tlvs() {
  const QByteArray unknown =
      "0000"
      "0403aabbcc"
      "f600";
  const auto request = parseRequest(fromHex(kRequestHex + unknown));
  QVERIFY(request);
  QCOMPARE(request->nonce, countingNonce());
  const auto answer = parseAnswer(fromHex(kRequestHex + unknown + kReceiveHex + unknown + kSendHex + unknown));
  QVERIFY(answer);
  QCOMPARE(std::get<Response>(*answer), (Response{countingNonce(), kVectorReceive, kVectorSend}));
}

void TestWire::accepts_response_in_another_order() {
  const auto answer = parseAnswer(fromHex(QByteArray(kRequestHex) + kSendHex + kReceiveHex));
  QVERIFY(answer);
  QCOMPARE(std::get<Response>(*answer).receiveTime, kVectorReceive);
  QCOMPARE(std::get<Response>(*answer).sendTime, kVectorSend);
}

void TestWire::request_may_carry_optional_tlvs() {
  QVERIFY(parseRequest(fromHex(QByteArray(kRequestHex) + "f700"
                                                         "fa00"
                                                         "fc00"
                                                         "fd0d0473697465"
                                                         "0775732d65617374"
                                                         "fe020000")));
  // An Error belongs into answers; in a request it is one more TLV that means nothing to us.
  QVERIFY(parseRequest(fromHex(QByteArray(kRequestHex) + "f9020100")));
}

void TestWire::nothing_is_parsed_after_an_error() {
  const auto answer =
      parseAnswer(fromHex("f9050300"
                          "6e6f21" +
                          responseHex() + "ff"));
  QVERIFY(answer);
  QCOMPARE(std::get<Refusal>(*answer), (Refusal{.code = 3, .reason = "no!"}));
}

void TestWire::refusal_round_trip() {
  const auto message = encodeRefusal(RefusalCode::MalformedRequest, "too big: 5,000 bytes");
  QCOMPARE(toHex(message).left(8), QByteArray("f9160100"));
  const auto answer = parseAnswer(message);
  QVERIFY(answer);
  QCOMPARE(std::get<Refusal>(*answer), (Refusal{.code = 1, .reason = "too big: 5,000 bytes"}));
  QCOMPARE(toHex(encodeRefusal(RefusalCode::UnsupportedTlv, "")), QByteArray("f9020200"));
}

void TestWire::refusal_reason_is_cut_between_characters() {
  std::string reason(kMaxReasonSize - 1, 'x');
  reason += "\u20ac and more";
  const auto message = encodeRefusal(RefusalCode::MalformedRequest, reason);
  QCOMPARE(message.size(), std::size_t{2 + 2 + kMaxReasonSize - 1});
  QCOMPARE(std::size_t{message[1]}, message.size() - 2);
  QCOMPARE(encodeRefusal(RefusalCode::MalformedRequest, std::string(300, 'x')).size(), std::size_t{257});
}

void TestWire::refusal_reason_is_made_showable() {
  // ESC [ 2 J, a lone continuation byte, an overlong slash, a surrogate, U+0085, and then a proper character.
  const auto answer =
      parseAnswer(fromHex("f9111000"
                          "1b5b324a"
                          "80"
                          "c0af"
                          "eda080"
                          "c285"
                          "e282ac"));
  QVERIFY(answer);
  QCOMPARE(std::get<Refusal>(*answer).reason, std::string("?[2J???????\u20ac"));
}

void TestWire::every_truncation_is_refused() {
  const Bytes response = fromHex(responseHex());
  for (std::size_t size = 0; size < response.size(); ++size) {
    QVERIFY2(!parseAnswer(ByteView(response).first(size)), qPrintable(QString::number(size)));
  }
  const Bytes request = fromHex(kRequestHex);
  for (std::size_t size = 0; size < request.size(); ++size) {
    QVERIFY2(!parseRequest(ByteView(request).first(size)), qPrintable(QString::number(size)));
  }
}

void TestWire::random_bytes_never_crash() {
  std::mt19937 generator(11);
  int understood = 0;
  for (int i = 0; i < 200'000; ++i) {
    Bytes message = randomBytes(generator, generator() % 120);
    if (message.size() >= kPlainRequestSize && i % 2 == 0) {
      message[0] = 1;
      message[1] = 16;
    }
    understood += parseRequest(message) ? 1 : 0;
    understood += parseAnswer(message) ? 1 : 0;
  }
  QVERIFY(understood > 0);  // else the test would not reach beyond the first TLV
}

void TestWire::bit_flips_never_crash() {
  const Bytes whole = fromHex(responseHex() +
                              "fd0d0473697465"
                              "0775732d65617374"
                              "ff09"
                              "01000000010002aabb");
  QVERIFY(parseAnswer(whole));
  for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
    Bytes flipped = whole;
    flipped[bit / 8] = static_cast<std::uint8_t>(flipped[bit / 8] ^ (1u << bit % 8));
    const auto answer = parseAnswer(flipped);
    // The nonce's first byte sits at 2: all 128 flips there leave a well-formed answer to somebody else's request.
    if (bit / 8 >= 2 && bit / 8 < 18) {
      QVERIFY(answer);
      QVERIFY(std::get<Response>(*answer).nonce != countingNonce());
    }
  }
}

void TestWire::tlv_reader_walks_values_of_every_length() {
  for (std::size_t length = 0; length <= kMaxTlvValue; ++length) {
    Bytes message{42, static_cast<std::uint8_t>(length)};
    message.resize(2 + length, 7);
    message.insert(message.end(), {254, 0});
    TlvReader reader(message);
    const auto first = reader.next();
    QVERIFY(first);
    QCOMPARE(first->type, TlvType{42});
    QCOMPARE(first->value.size(), length);
    const auto second = reader.next();
    QVERIFY(second);
    QCOMPARE(second->type, TlvType::Padding);
    QVERIFY(!reader.next());
    QVERIFY(!reader.truncated());
  }
}

void TestWire::timestamps_of_notable_times_data() {
  QTest::addColumn<qint64>("unixSeconds");
  QTest::addColumn<qint64>("nanos");
  QTest::addColumn<quint64>("timestamp");
  using std::chrono::seconds;
  const auto at = [](std::chrono::year_month_day day) {
    return static_cast<qint64>(seconds(sys_days(day).time_since_epoch()).count());
  };
  using namespace std::chrono;
  QTest::newRow("the first instant of our era") << at(January / 1 / 2000) << qint64{0} << quint64{0xbc17c20000000000};
  QTest::newRow("2026") << at(November / 22 / 2026) << qint64{500'000'000} << quint64{0xeeacaf0080000000};
  // The 32-bit Unix second 2^31 - 1, and the one after.
  QTest::newRow("2038, before") << qint64{2'147'483'647} << qint64{999'999'999} << quint64{0x03aa7e7ffffffffc};
  QTest::newRow("2038, after") << qint64{2'147'483'648} << qint64{0} << quint64{0x03aa7e8000000000};
  QTest::newRow("the NTP era ends") << at(February / 7 / 2036) + 23'295 << qint64{999'999'999}
                                    << quint64{0xfffffffffffffffc};
  QTest::newRow("the NTP era begins again") << at(February / 7 / 2036) + 23'296 << qint64{0} << quint64{0};
  QTest::newRow("one nanosecond into it") << at(February / 7 / 2036) + 23'296 << qint64{1} << quint64{4};
  QTest::newRow("2100") << at(January / 1 / 2100) << qint64{123'456'789} << quint64{0x7830d5801f9add37};
  QTest::newRow("the last second of our era")
      << qint64{946'684'800 + 4'294'967'295} << qint64{999'999'999} << quint64{0xbc17c1fffffffffc};
}

void TestWire::timestamps_of_notable_times() {
  QFETCH(qint64, unixSeconds);
  QFETCH(qint64, nanos);
  QFETCH(quint64, timestamp);
  const WallTime time = WallTime(std::chrono::seconds(unixSeconds)) + Duration(nanos);
  QCOMPARE(toNtp(time), timestamp);
  QCOMPARE(fromNtp(timestamp), time);
}

void TestWire::timestamps_keep_every_nanosecond() {
  std::mt19937 generator(3);
  for (int i = 0; i < 100'000; ++i) {
    const WallTime time = kVectorReceive + Duration(generator() % 1'000'000'000);
    QCOMPARE(fromNtp(toNtp(time)), time);
  }
  QCOMPARE(fromNtp(0xeeacaf00ffffffff), kVectorReceive + 500ms);  // nearest, which is the next second
}

void TestWire::timestamps_keep_the_wires_order() {
  std::mt19937_64 generator(5);
  for (int i = 0; i < 10'000; ++i) {
    const std::uint64_t timestamp = 0xbc17c200'00000000 + (generator() >> 1);
    QVERIFY(fromNtp(timestamp) <= fromNtp(timestamp + 1));
    QVERIFY(fromNtp(timestamp) < fromNtp(timestamp + 5));
  }
}

void TestWire::cuts_text_between_characters_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("limit");
  QTest::addColumn<QByteArray>("cut");
  QTest::newRow("shorter") << QByteArray("abc") << 5 << QByteArray("abc");
  QTest::newRow("exact") << QByteArray("abc") << 3 << QByteArray("abc");
  QTest::newRow("longer") << QByteArray("abcd") << 3 << QByteArray("abc");
  QTest::newRow("inside two bytes") << QByteArray("ab\xc3\xa4") << 3 << QByteArray("ab");
  QTest::newRow("after two bytes") << QByteArray(
                                          "ab\xc3\xa4"
                                          "c")
                                   << 4 << QByteArray("ab\xc3\xa4");
  QTest::newRow("inside four bytes") << QByteArray("\xf0\x9f\x95\x90") << 3 << QByteArray();
  QTest::newRow("nothing") << QByteArray("abc") << 0 << QByteArray();
}

void TestWire::cuts_text_between_characters() {
  QFETCH(QByteArray, text);
  QFETCH(int, limit);
  const std::string_view cut =
      cutUtf8({text.data(), static_cast<std::size_t>(text.size())}, static_cast<std::size_t>(limit));
  QTEST(QByteArray(cut.data(), static_cast<qsizetype>(cut.size())), "cut");
}

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"
