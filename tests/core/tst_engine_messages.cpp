// SPDX-License-Identifier: MIT
// The message layer between the real client and the real server, or one of them and a peer of the test: signatures,
// Precision Mode, clock reports, the strict profile, and timestamps in other eras.
#include <QTest>
#include <set>

#include "bytes.h"
#include "engine_world.h"
#include "hostile/raw_peer.h"
#include "show.h"
#include "wire/extensions.h"
#include "wire/padding.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::Transport;
using client::TransportChoice;
using wire::SignatureAlgorithm;
using wire::SigningKey;

namespace {

const SigningKey& keyOf(SignatureAlgorithm algorithm) {
  static const SigningKey kEd25519 = SigningKey::generate(SignatureAlgorithm::Ed25519).value();
  static const SigningKey kHmac = SigningKey::generate(SignatureAlgorithm::HmacSha256).value();
  return algorithm == SignatureAlgorithm::Ed25519 ? kEd25519 : kHmac;
}

void transportRows() {
  QTest::addColumn<int>("transport");
  QTest::newRow("datagram") << static_cast<int>(TransportChoice::Datagram);
  QTest::newRow("stream") << static_cast<int>(TransportChoice::Stream);
}

TransportChoice choiceOf(int transport) {
  return static_cast<TransportChoice>(transport);
}

/// The real client and a server whose answers are defined by the test.
struct Impostor {
  using Answer = std::function<wire::Bytes(const wire::Request& request, std::size_t size)>;

  explicit Impostor(Answer how) : answer(std::move(how)), world({.withServer = false}) {
    peer = RawPeer::listen(world.server, kPort, world.identity.credentials, {});
    peer->onMessage = [this](const Bytes& message) { peer->sendDatagram(answerTo(message)); };
    peer->onStream = [this](quic::StreamId stream, const Bytes& message, bool fin) {
      if (fin) {
        peer->sendStream(stream, answerTo(message), true);
      }
    };
  }

  wire::Bytes answerTo(const wire::Bytes& message) {
    requests.push_back(message);
    return answer(wire::parseRequest(message).value(), message.size());
  }

  /// The name of the only failure of one measurement; "answered" if there was none.
  QString measure(TransportChoice transport) {
    world.measure({.burst = 1, .timeout = 1s}, transport);
    world.finish();
    return world.seen.failures.empty() ? QStringLiteral("answered")
                                       : QString::fromLatin1(errorName(world.seen.failures[0].code).data());
  }

  WallTime now() const { return world.server.clock().wall(); }

  Answer answer;
  EngineWorld world;
  std::unique_ptr<RawPeer> peer;
  std::vector<wire::Bytes> requests;
};

wire::Bytes timesFor(const wire::Nonce& nonce, WallTime now) {
  return wire::encodeResponse({.nonce = nonce, .receiveTime = now, .sendTime = now});
}

wire::Bytes sign(wire::Bytes message, const SigningKey& key) {
  const wire::Bytes signature = key.sign(message);
  wire::appendSignature(message, static_cast<std::uint8_t>(key.algorithm()), key.id(), signature);
  return message;
}

}  // namespace

class TestEngineMessages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void every_request_has_a_nonce_of_its_own_data();
  void every_request_has_a_nonce_of_its_own();
  void signed_answers_are_taken_data();
  void signed_answers_are_taken();
  void answers_that_are_not_signed_as_demanded_are_refused_data();
  void answers_that_are_not_signed_as_demanded_are_refused();
  void every_bit_of_a_signed_answer_counts_data();
  void every_bit_of_a_signed_answer_counts();
  void server_without_a_key_refuses_to_sign_data();
  void server_without_a_key_refuses_to_sign();
  void signed_stream_answer_without_fin_is_complete_with_its_signature();
  void signature_vouches_where_no_certificate_does();
  void precise_exchange_is_equally_long_both_ways_data();
  void precise_exchange_is_equally_long_both_ways();
  void precise_answer_of_another_length_is_refused_data();
  void precise_answer_of_another_length_is_refused();
  void server_that_is_not_precise_is_measured_all_the_same_data();
  void server_that_is_not_precise_is_measured_all_the_same();
  void report_reaches_the_client_data();
  void report_reaches_the_client();
  void report_is_told_once_a_second();
  void server_says_who_took_its_receive_time();
  void old_server_is_asked_for_nothing_but_the_time();
  void strict_client_prefers_streams();
  void strict_client_takes_unsigned_datagrams_as_advice_only();
  void strict_client_counts_signed_datagrams();
  void strict_sides_do_not_speak_to_the_old_protocol();
  void eras_do_not_matter_data();
  void eras_do_not_matter();
};

void TestEngineMessages::every_request_has_a_nonce_of_its_own_data() {
  transportRows();
}

// Also a repeated request.
void TestEngineMessages::every_request_has_a_nonce_of_its_own() {
  QFETCH(int, transport);
  Impostor sparing({});
  sparing.answer = [&](const wire::Request& request, std::size_t) {
    const bool answers = sparing.requests.size() % 3 != 0;
    return answers ? timesFor(request.nonce, sparing.now()) : wire::Bytes{0};
  };
  sparing.world.measure({.burst = 200, .timeout = 500ms}, choiceOf(transport));
  QVERIFY(sparing.world.simulation.runUntil([&] { return sparing.world.seen.finished == 1; }, 10min));
  std::set<wire::Nonce> nonces;
  for (const wire::Bytes& request : sparing.requests) {
    nonces.insert(wire::parseRequest(request).value().nonce);
  }
  QVERIFY(sparing.requests.size() >= 200);
  QCOMPARE(nonces.size(), sparing.requests.size());
}

void TestEngineMessages::signed_answers_are_taken_data() {
  QTest::addColumn<int>("transport");
  QTest::addColumn<int>("algorithm");
  for (const auto transport : {TransportChoice::Datagram, TransportChoice::Stream}) {
    for (const auto algorithm : {SignatureAlgorithm::Ed25519, SignatureAlgorithm::HmacSha256}) {
      QTest::addRow("%s, %s", transport == TransportChoice::Datagram ? "datagram" : "stream",
                    wire::signatureAlgorithmName(algorithm).data())
          << static_cast<int>(transport) << static_cast<int>(algorithm);
    }
  }
}

void TestEngineMessages::signed_answers_are_taken() {
  QFETCH(int, transport);
  QFETCH(int, algorithm);
  const SigningKey& key = keyOf(static_cast<SignatureAlgorithm>(algorithm));
  EngineWorld world({.signingKeys = {{.key = key}}});
  world.manner.verifyKeys = {keyOf(SignatureAlgorithm::Ed25519).verifyKey(),
                             keyOf(SignatureAlgorithm::HmacSha256).verifyKey()};
  QVERIFY(world.measureOnce(choiceOf(transport)));
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QVERIFY(!world.seen.samples[0].sample.invalid && !world.seen.samples[0].sample.advisory);
}

void TestEngineMessages::answers_that_are_not_signed_as_demanded_are_refused_data() {
  QTest::addColumn<int>("transport");
  QTest::addColumn<QString>("flaw");
  QTest::addColumn<QString>("error");
  for (const auto transport : {TransportChoice::Datagram, TransportChoice::Stream}) {
    const char* way = transport == TransportChoice::Datagram ? "datagram" : "stream";
    const bool onStream = transport == TransportChoice::Stream;
    const auto row = [&](const char* flaw, const char* error) {
      QTest::addRow("%s, %s", flaw, way) << static_cast<int>(transport) << flaw << error;
    };
    row("none", "answered");
    row("unsigned", "signature-missing");
    row("wrongly signed", "signature-invalid");
    row("wrong key id", "signature-key-unknown");
    row("replayed", "foreign-response");
    row("truncated", "malformed-response");
    row("bit flipped in T2", "signature-invalid");
    row("bit flipped in the nonce", "foreign-response");
    row("refused", onStream ? "request-refused" : "malformed-response");
  }
}

void TestEngineMessages::answers_that_are_not_signed_as_demanded_are_refused() {
  QFETCH(int, transport);
  QFETCH(QString, flaw);
  const SigningKey& key = keyOf(SignatureAlgorithm::Ed25519);
  const SigningKey forger = SigningKey::generate(SignatureAlgorithm::Ed25519).value();
  Impostor impostor({});
  impostor.world.manner.verifyKeys = {key.verifyKey()};
  impostor.answer = [&](const wire::Request& request, std::size_t) {
    const wire::Bytes times = timesFor(request.nonce, impostor.now());
    wire::Bytes good = sign(times, key);
    if (flaw == QStringLiteral("unsigned")) {
      return times;
    }
    if (flaw == QStringLiteral("wrongly signed")) {
      wire::Bytes forged = times;
      wire::appendSignature(forged, 1, key.id(), forger.sign(times));
      return forged;
    }
    if (flaw == QStringLiteral("wrong key id")) {
      return sign(times, forger);
    }
    if (flaw == QStringLiteral("replayed")) {
      return sign(timesFor(countingNonce(), impostor.now()), key);  // valid, but for another request
    }
    if (flaw == QStringLiteral("truncated")) {
      good.pop_back();
    }
    if (flaw == QStringLiteral("bit flipped in T2")) {
      good[20] ^= 1;
    }
    if (flaw == QStringLiteral("bit flipped in the nonce")) {
      good[2] ^= 1;
    }
    return flaw == QStringLiteral("refused") ? wire::encodeRefusal(wire::RefusalCode::AuthenticationRequired, "no")
                                             : good;
  };
  QTEST(impostor.measure(choiceOf(transport)), "error");
  QVERIFY(impostor.world.seen.samples.size() == (flaw == QStringLiteral("none") ? 1 : 0));
}

void TestEngineMessages::every_bit_of_a_signed_answer_counts_data() {
  transportRows();
}

void TestEngineMessages::every_bit_of_a_signed_answer_counts() {
  QFETCH(int, transport);
  const SigningKey& key = keyOf(SignatureAlgorithm::HmacSha256);
  const std::size_t size = wire::kPlainResponseSize + wire::kSignatureOverhead + 32;
  std::size_t bit = 0;
  Impostor impostor({});
  impostor.world.manner.verifyKeys = {key.verifyKey()};
  impostor.answer = [&](const wire::Request& request, std::size_t) {
    wire::Bytes message = sign(timesFor(request.nonce, impostor.now()), key);
    const std::size_t flipped = bit++ % (size * 8);  // a request may be repeated
    message[flipped / 8] = static_cast<std::uint8_t>(message[flipped / 8] ^ (1U << flipped % 8));
    return message;
  };
  impostor.world.measure({.burst = static_cast<int>(size * 8), .timeout = 100ms}, choiceOf(transport));
  QVERIFY(impostor.world.simulation.runUntil([&] { return impostor.world.seen.finished == 1; }, 10min));
  QVERIFY(bit >= size * 8);
  QVERIFY(impostor.world.seen.samples.empty());
}

void TestEngineMessages::server_without_a_key_refuses_to_sign_data() {
  QTest::addColumn<int>("transport");
  QTest::addColumn<QString>("error");
  QTest::newRow("datagram: silence") << static_cast<int>(TransportChoice::Datagram) << "response-timeout";
  QTest::newRow("stream: an Error") << static_cast<int>(TransportChoice::Stream) << "request-refused";
  QTest::newRow("auto finds out on a stream") << static_cast<int>(TransportChoice::Auto) << "request-refused";
}

void TestEngineMessages::server_without_a_key_refuses_to_sign() {
  QFETCH(int, transport);
  EngineWorld world;
  world.manner.verifyKeys = {keyOf(SignatureAlgorithm::Ed25519).verifyKey()};
  QVERIFY(world.measureOnce(choiceOf(transport)));
  QVERIFY(world.seen.samples.empty());
  QTEST(QString::fromLatin1(errorName(world.seen.failures.at(0).code).data()), "error");
  QVERIFY(world.service->counters().unsignedRefusals > 0);
}

void TestEngineMessages::signed_stream_answer_without_fin_is_complete_with_its_signature() {
  const SigningKey& key = keyOf(SignatureAlgorithm::Ed25519);
  Impostor impostor({});
  impostor.world.manner.verifyKeys = {key.verifyKey()};
  impostor.peer->onStream = [&](quic::StreamId stream, const Bytes& message, bool) {
    const auto nonce = wire::parseRequest(message).value().nonce;
    const wire::Bytes whole = sign(timesFor(nonce, impostor.now()), key);
    const wire::Bytes times(whole.begin(), whole.begin() + wire::kPlainResponseSize);
    const wire::Bytes rest(whole.begin() + wire::kPlainResponseSize, whole.end());
    impostor.peer->sendStream(stream, times, false);
    // Longer than the silence after which an unsigned answer is complete.
    impostor.world.simulation.queue().after(200ms, [&, stream, rest] {
      impostor.world.server.run([&] { impostor.peer->sendStream(stream, rest, false); });
    });
  };
  QCOMPARE(impostor.measure(TransportChoice::Stream), QStringLiteral("answered"));
}

void TestEngineMessages::signature_vouches_where_no_certificate_does() {
  EngineWorld world({.signingKeys = {{.key = keyOf(SignatureAlgorithm::Ed25519)}}});
  QVERIFY(world.measureOnce(TransportChoice::Auto, quic::Insecure{}));
  QVERIFY(!world.seen.connections.at(0).verified);
  world.manner.verifyKeys = {keyOf(SignatureAlgorithm::Ed25519).verifyKey()};
  QVERIFY(world.measureOnce(TransportChoice::Auto, quic::Insecure{}));
  QVERIFY(world.seen.connections.at(1).verified);
}

void TestEngineMessages::precise_exchange_is_equally_long_both_ways_data() {
  QTest::addColumn<int>("transport");
  QTest::addColumn<bool>("isSigned");
  QTest::addColumn<bool>("asksMore");
  for (const auto transport : {TransportChoice::Datagram, TransportChoice::Stream}) {
    for (const bool isSigned : {false, true}) {
      for (const bool asksMore : {false, true}) {
        QTest::addRow("%s%s%s", transport == TransportChoice::Datagram ? "datagram" : "stream",
                      isSigned ? ", signed" : "", asksMore ? ", with a report" : "")
            << static_cast<int>(transport) << isSigned << asksMore;
      }
    }
  }
}

// The client's request is recorded and sent to the real server by a peer that sees the answer.
void TestEngineMessages::precise_exchange_is_equally_long_both_ways() {
  QFETCH(int, transport);
  QFETCH(bool, isSigned);
  QFETCH(bool, asksMore);
  const SigningKey& key = keyOf(SignatureAlgorithm::Ed25519);
  Impostor observer([](const wire::Request&, std::size_t) { return wire::Bytes{0}; });
  observer.world.manner = {.precision = true, .metadata = asksMore};
  if (isSigned) {
    observer.world.manner.verifyKeys = {key.verifyKey()};
  }
  observer.measure(choiceOf(transport));
  const wire::Bytes request = observer.requests.at(0);

  EngineWorld world({.signingKeys = {{.key = key}}});
  world.service->setReport({.quality = wire::ClockQuality{.error = 5us}, .source = {}, .metadata = {{"leap", "none"}}});
  const auto peer = RawPeer::connect(world.client, world.server.address(kPort), {});
  QVERIFY(world.simulation.runUntil([&] { return peer->isOpen(); }, 1s));
  wire::Bytes answer;
  world.client.run([&] {
    if (choiceOf(transport) == TransportChoice::Stream) {
      peer->sendStream(peer->connection->openStream().value(), request, true);
    } else {
      peer->sendDatagram(request);
    }
  });
  world.simulation.runFor(1s);
  answer = peer->datagrams.empty() ? peer->streams.begin()->second : peer->datagrams.front();
  QCOMPARE(answer.size(), request.size());
  const auto response = std::get<wire::Response>(wire::parseAnswer(answer).value());
  QVERIFY(response.precisionMode);
  QCOMPARE(response.signature.has_value(), isSigned);
  QCOMPARE(response.report.quality.has_value(), asksMore);
}

void TestEngineMessages::precise_answer_of_another_length_is_refused_data() {
  QTest::addColumn<int>("transport");
  QTest::addColumn<int>("beyond");  // the request's length, bytes
  QTest::addColumn<QString>("outcome");
  for (const auto transport : {TransportChoice::Datagram, TransportChoice::Stream}) {
    const char* const name = transport == TransportChoice::Datagram ? "datagram" : "stream";
    QTest::addRow("%s, equal", name) << static_cast<int>(transport) << 0 << QStringLiteral("answered");
    QTest::addRow("%s, longer", name) << static_cast<int>(transport) << 1 << QStringLiteral("malformed-response");
    QTest::addRow("%s, much longer", name)
        << static_cast<int>(transport) << 300 << QStringLiteral("malformed-response");
    QTest::addRow("%s, shorter", name) << static_cast<int>(transport) << -1 << QStringLiteral("malformed-response");
  }
}

// An acknowledgement says that both directions took equally long (draft-01 section 6.4): it has to be true.
void TestEngineMessages::precise_answer_of_another_length_is_refused() {
  QFETCH(int, transport);
  QFETCH(int, beyond);
  QFETCH(QString, outcome);
  Impostor impostor({});
  impostor.answer = [&](const wire::Request& request, std::size_t size) {
    wire::Bytes answer = wire::encodeResponse(
        {.nonce = request.nonce, .receiveTime = impostor.now(), .sendTime = impostor.now(), .precisionMode = true});
    const std::size_t wanted = size + static_cast<std::size_t>(beyond);
    if (answer.size() < wanted) {
      wire::appendPadding(answer, wanted - answer.size());
    }
    return answer;
  };
  impostor.world.manner = {.precision = true, .metadata = true};
  QCOMPARE(impostor.measure(choiceOf(transport)), outcome);
  QCOMPARE(impostor.world.seen.samples.size(), std::size_t{outcome == QStringLiteral("answered") ? 1U : 0U});
}

void TestEngineMessages::server_that_is_not_precise_is_measured_all_the_same_data() {
  transportRows();
}

void TestEngineMessages::server_that_is_not_precise_is_measured_all_the_same() {
  QFETCH(int, transport);
  Impostor plain({});
  plain.answer = [&](const wire::Request& request, std::size_t) { return timesFor(request.nonce, plain.now()); };
  plain.world.manner.precision = true;
  QCOMPARE(plain.measure(choiceOf(transport)), QStringLiteral("answered"));
  QCOMPARE(plain.world.seen.samples.size(), std::size_t{1});
}

void TestEngineMessages::report_reaches_the_client_data() {
  transportRows();
}

void TestEngineMessages::report_reaches_the_client() {
  QFETCH(int, transport);
  EngineWorld world;
  const wire::ClockReport report{
      .quality = wire::ClockQuality{.clockClass = wire::ClockClass::Ntp, .error = 40us, .driftPpb = 3, .tag = "x"},
      .source = wire::TimeSourceInfo{.stratum = 2, .type = wire::SourceType::Ntp, .info = ""},
      .metadata = {{"leap", "insert"}, {"maxerror", "2500"}, {"site", "us-east"}, {"smear", "yes"}}};
  world.service->setReport(report);
  QVERIFY(world.measureOnce(choiceOf(transport)));
  QCOMPARE(world.seen.reports.size(), std::size_t{1});
  QVERIFY(world.seen.reports[0] == report);
  const ServerReport& known = world.seen.samples.at(0).sample.report;
  QCOMPARE(known.maxError, Duration(2500us));
  QVERIFY(known.smearing && known.leap == Leap::Insert && !known.unsynchronised);
}

void TestEngineMessages::report_is_told_once_a_second() {
  EngineWorld world;
  world.service->setReport({.quality = {}, .source = {}, .metadata = {{"maxerror", "2500"}}});
  world.measure({.burst = 25, .burstInterval = 100ms});
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{25});
  QCOMPARE(world.seen.reports.size(), std::size_t{3});  // 25 exchanges of 120 ms
  for (const auto& measured : world.seen.samples) {
    QCOMPARE(measured.sample.report.maxError, Duration(2500us));  // the last report is still valid
  }
}

void TestEngineMessages::server_says_who_took_its_receive_time() {
  EngineWorld stamping;
  QVERIFY(stamping.measureOnce());
  QVERIFY(stamping.seen.samples.at(0).sample.t2Source == StampSource::Kernel);
  EngineWorld reading({.serverKernel = {.receiveStamps = false}});
  QVERIFY(reading.measureOnce());
  QVERIFY(reading.seen.samples.at(0).sample.t2Source == StampSource::User);
  QVERIFY(reading.seen.reports.empty());
}

void TestEngineMessages::old_server_is_asked_for_nothing_but_the_time() {
  EngineWorld world({.withServer = false});
  const auto peer = RawPeer::listen(world.server, kPort, world.identity.credentials, {.alpn = "tsq/1"});
  peer->onMessage = [&](const Bytes& message) {
    peer->sendDatagram(timesFor(wire::parseRequest(message).value().nonce, world.server.clock().wall()));
  };
  world.manner.precision = true;
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QCOMPARE(peer->datagrams.at(0).size(), wire::kPlainRequestSize);
}

void TestEngineMessages::strict_client_prefers_streams() {
  EngineWorld world;
  world.manner.strict = true;
  QVERIFY(world.measureOnce());
  QCOMPARE(static_cast<int>(world.seen.samples.at(0).transport), static_cast<int>(Transport::Stream));
  QVERIFY(!world.seen.samples[0].sample.advisory);
}

void TestEngineMessages::strict_client_takes_unsigned_datagrams_as_advice_only() {
  EngineWorld world;
  world.manner.strict = true;
  QVERIFY(world.measureOnce(TransportChoice::Datagram));
  QVERIFY(world.seen.samples.at(0).sample.advisory);
}

void TestEngineMessages::strict_client_counts_signed_datagrams() {
  EngineWorld world({.signingKeys = {{.key = keyOf(SignatureAlgorithm::Ed25519)}}});
  world.manner.strict = true;
  world.manner.verifyKeys = {keyOf(SignatureAlgorithm::Ed25519).verifyKey()};
  QVERIFY(world.measureOnce());
  QCOMPARE(static_cast<int>(world.seen.samples.at(0).transport), static_cast<int>(Transport::Datagram));
  QVERIFY(!world.seen.samples[0].sample.advisory);
}

void TestEngineMessages::strict_sides_do_not_speak_to_the_old_protocol() {
  EngineWorld world({.withServer = false});
  const auto peer = RawPeer::listen(world.server, kPort, world.identity.credentials, {.alpn = "tsq/1"});
  world.manner.strict = true;
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.failures.at(0).code, ErrorCode::NoCommonProtocol);
  QVERIFY(world.seen.failures[0].detail.find("TSQ 0.1") != std::string::npos);

  EngineWorld strict({.limits = {.strict = true}});
  const auto old = RawPeer::connect(strict.client, strict.server.address(kPort), {.alpn = "tsq/1"});
  strict.simulation.runFor(2s);
  QVERIFY(!old->isOpen());
  QCOMPARE(strict.service->counters().handshakes, std::uint64_t{0});
  QVERIFY(strict.measureOnce());
  QCOMPARE(strict.seen.connections.at(0).alpn, std::string("tsq"));
}

void TestEngineMessages::eras_do_not_matter_data() {
  QTest::addColumn<int>("clientYear");
  QTest::addColumn<qint64>("serverSeconds");  // relative to the end of the NTP era
  for (const int year : {1970, 2038, 2100, 2163}) {
    QTest::addRow("client in %d, server before the era's end", year) << year << qint64{-3600};
    QTest::addRow("client in %d, server after the era's end", year) << year << qint64{3600};
    QTest::addRow("client in %d, era ends between T2 and T3 of a burst", year) << year << qint64{0};
  }
}

void TestEngineMessages::eras_do_not_matter() {
  QFETCH(int, clientYear);
  QFETCH(qint64, serverSeconds);
  constexpr WallTime kEraEnd = std::chrono::sys_days(std::chrono::February / 7 / 2036) + 6h + 28min + 16s;
  const WallTime utc = kEraEnd + std::chrono::seconds(serverSeconds) - 50ms;
  const WallTime clientStart = std::chrono::sys_days(std::chrono::year(clientYear) / 1 / 2) + 123456789ns;
  EngineWorld world({.utcAtStart = utc, .clientClock = {.offset = clientStart - utc}, .certificateMade = utc});
  world.measure({.burst = 8}, TransportChoice::Auto, quic::Insecure{});
  QVERIFY(world.finish());
  QCOMPARE(world.seen.samples.size(), std::size_t{8});
  for (const auto& measured : world.seen.samples) {
    QCOMPARE(measured.sample.offset(), utc - clientStart);
    QCOMPARE(measured.sample.delay(), Duration(20ms));
    QVERIFY(measured.sample.invalid == InvalidReason::OffsetBeyondLimit);
  }
}

QTEST_GUILESS_MAIN(TestEngineMessages)
#include "tst_engine_messages.moc"
