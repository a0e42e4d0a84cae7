// SPDX-License-Identifier: MIT
// The server and clients that behave differently: messages on streams and in datagrams.
#include <QTest>

#include "engine_world.h"
#include "hostile/raw_peer.h"
#include "show.h"
#include "wire/message.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;

namespace {

wire::Nonce nonceOf(std::uint8_t number) {
  wire::Nonce nonce{};
  nonce.fill(number);
  return nonce;
}

Bytes requestOf(std::uint8_t number) {
  const auto request = wire::encodeRequest({.nonce = nonceOf(number)});
  return {request.begin(), request.end()};
}

// A complete request of this size: the nonce, then Padding.
Bytes paddedRequest(std::size_t size) {
  Bytes bytes = requestOf(1);
  while (bytes.size() < size) {
    const std::size_t length = std::min<std::size_t>(255, size - bytes.size() - 2);
    // A rest of one byte could not be padded.
    const std::size_t used = size - bytes.size() - 2 - length == 1 ? length - 1 : length;
    bytes.insert(bytes.end(), {254, static_cast<std::uint8_t>(used)});
    bytes.resize(bytes.size() + used);
  }
  return bytes;
}

Bytes part(const Bytes& bytes, std::size_t from, std::size_t to) {
  return {bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.begin() + static_cast<std::ptrdiff_t>(to)};
}

/// A client connected to the real server, over a path of 10 ms each way.
struct Conversation {
  explicit Conversation(const std::string& alpn = "tsq", const server::Limits& limits = {})
      : world({.limits = limits}) {
    world.back().drop = [this](std::uint64_t index, ByteView) {
      packetsFromServer = index;
      return false;
    };
    peer = RawPeer::connect(world.client, world.server.address(kPort), {.alpn = alpn});
    world.simulation.runUntil([this] { return peer->isOpen(); }, 1s);
  }

  quic::StreamId open() const { return peer->connection->openStream().value(); }

  /// Sends the bytes on a stream at once.
  void send(quic::StreamId stream, const Bytes& bytes, bool fin) {
    world.client.run([&] { peer->sendStream(stream, bytes, fin); });
  }

  void sendDatagram(const Bytes& bytes) {
    world.client.run([&] { peer->sendDatagram(bytes); });
  }

  /// So many requests in one packet.
  void sendDatagrams(std::uint8_t count) {
    std::vector<Bytes> requests;
    for (std::uint8_t number = 0; number < count; ++number) {
      requests.push_back(requestOf(number));
    }
    world.client.run([&] { peer->sendDatagrams(requests); });
  }

  /// The answer on this stream once its FIN has come.
  std::optional<Bytes> answer(quic::StreamId stream, Duration within = 1s) {
    return world.simulation.runUntil([&] { return peer->ended[stream]; }, within) ? std::optional(peer->streams[stream])
                                                                                  : std::nullopt;
  }

  bool answersWith(quic::StreamId stream, const wire::Nonce& nonce) {
    const auto parsed = wire::parseAnswer(answer(stream).value_or(Bytes()));
    return parsed && std::holds_alternative<wire::Response>(*parsed) &&
           std::get<wire::Response>(*parsed).nonce == nonce;
  }

  std::optional<wire::Refusal> refusal(quic::StreamId stream) {
    const auto parsed = wire::parseAnswer(answer(stream).value_or(Bytes()));
    return parsed && std::holds_alternative<wire::Refusal>(*parsed) ? std::optional(std::get<wire::Refusal>(*parsed))
                                                                    : std::nullopt;
  }

  std::uint64_t packetsFromServer = 0;
  EngineWorld world;
  std::unique_ptr<RawPeer> peer;
};

}  // namespace

class TestEngineStreams : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void request_with_fin_is_answered_with_fin();
  void request_without_fin_is_answered_after_a_silence();
  void compat_request_without_fin_is_answered_at_once();
  void request_in_pieces_was_received_with_its_last();
  void unfinished_request_is_never_answered();
  void only_the_first_request_on_a_stream_counts();
  void stream_may_be_ended_after_its_answer_data();
  void stream_may_be_ended_after_its_answer();
  void client_that_never_ends_its_streams_does_not_run_out_of_them();
  void fin_that_comes_behind_the_request_is_not_what_was_received();
  void request_in_tiny_pieces_is_answered();
  void sleeping_client_of_tsq_0_1_finds_its_next_answer_among_few_packets();
  void optional_tlvs_do_not_disturb();
  void request_of_4096_bytes_is_answered();
  void longer_request_is_refused();
  void endless_request_is_refused();
  void malformed_request_is_refused_data();
  void malformed_request_is_refused();
  void streams_can_be_opened_again_and_again();
  void streams_beyond_the_limit_wait();
  void send_times_of_a_connection_increase();
  void malformed_datagram_is_dropped_in_silence_data();
  void malformed_datagram_is_dropped_in_silence();
  void datagram_and_stream_share_a_connection();
  void requests_of_one_packet_are_answered_in_one_packet();
  void answers_that_one_packet_has_no_room_for_come_in_the_next();
  void request_without_an_answer_holds_up_no_other();
  void stream_credit_comes_with_an_answer_of_any_size_data();
  void stream_credit_comes_with_an_answer_of_any_size();
};

void TestEngineStreams::request_with_fin_is_answered_with_fin() {
  Conversation talk;
  const Duration asked = talk.world.elapsed();
  const auto stream = talk.open();
  talk.send(stream, requestOf(7), true);
  QVERIFY(talk.answersWith(stream, nonceOf(7)));
  QCOMPARE(talk.world.elapsed() - asked, Duration(20ms));
  QCOMPARE(talk.peer->streams[stream].size(), wire::kPlainResponseSize);
  QCOMPARE(talk.world.service->counters().streamAnswers, std::uint64_t{1});
}

void TestEngineStreams::request_without_fin_is_answered_after_a_silence() {
  Conversation talk;
  const Duration asked = talk.world.elapsed();
  const auto stream = talk.open();
  talk.send(stream, requestOf(7), false);
  QVERIFY(talk.answersWith(stream, nonceOf(7)));
  QCOMPARE(talk.world.elapsed() - asked, Duration(70ms));
  const auto response = std::get<wire::Response>(*wire::parseAnswer(talk.peer->streams[stream]));
  // T2 is the arrival of the request, not the time at which it counted as complete.
  QCOMPARE(response.sendTime - response.receiveTime, Duration(50ms));
}

void TestEngineStreams::compat_request_without_fin_is_answered_at_once() {
  Conversation talk("tsq/1");
  const Duration asked = talk.world.elapsed();
  const auto stream = talk.open();
  talk.send(stream, requestOf(7), false);
  QVERIFY(talk.answersWith(stream, nonceOf(7)));
  QCOMPARE(talk.world.elapsed() - asked, Duration(20ms));
  QCOMPARE(talk.peer->streams[stream].size(), wire::kPlainResponseSize);
}

void TestEngineStreams::request_in_pieces_was_received_with_its_last() {
  Conversation talk;
  const auto stream = talk.open();
  const Bytes request = requestOf(9);
  talk.send(stream, part(request, 0, 1), false);
  talk.world.simulation.runFor(300ms);
  talk.send(stream, part(request, 1, 17), false);
  talk.world.simulation.runFor(300ms);
  const WallTime last = talk.world.simulation.utc();
  talk.send(stream, part(request, 17, 18), true);
  QVERIFY(talk.answersWith(stream, nonceOf(9)));
  const auto response = std::get<wire::Response>(*wire::parseAnswer(talk.peer->streams[stream]));
  QCOMPARE(response.receiveTime, last + 10ms);
}

void TestEngineStreams::unfinished_request_is_never_answered() {
  Conversation talk;
  const auto stream = talk.open();
  talk.send(stream, part(requestOf(9), 0, 17), false);
  QVERIFY(!talk.answer(stream, 10s));
  QVERIFY(talk.peer->isOpen());
  const auto next = talk.open();
  talk.send(next, requestOf(10), true);
  QVERIFY(talk.answersWith(next, nonceOf(10)));
}

void TestEngineStreams::only_the_first_request_on_a_stream_counts() {
  Conversation talk;
  const auto stream = talk.open();
  talk.send(stream, requestOf(1), false);
  QVERIFY(talk.answersWith(stream, nonceOf(1)));
  talk.send(stream, requestOf(2), true);
  talk.world.simulation.runFor(1s);
  QCOMPARE(talk.peer->streams[stream].size(), wire::kPlainResponseSize);
  QCOMPARE(talk.world.service->counters().streamAnswers, std::uint64_t{1});
  QVERIFY(talk.peer->isOpen());
}

void TestEngineStreams::stream_may_be_ended_after_its_answer_data() {
  QTest::addColumn<QString>("alpn");
  QTest::newRow("the draft's protocol") << QStringLiteral("tsq");
  QTest::newRow("TSQ 0.1") << QStringLiteral("tsq/1");
}

// TSQ 0.1's client in Python closes its stream when it has read the answer; after STOP_SENDING it cannot.
void TestEngineStreams::stream_may_be_ended_after_its_answer() {
  QFETCH(QString, alpn);
  Conversation talk(alpn.toStdString());
  for (std::uint8_t i = 0; i < 40; ++i) {
    const auto stream = talk.open();
    talk.send(stream, requestOf(i), false);
    QVERIFY(talk.answersWith(stream, nonceOf(i)));
    talk.world.simulation.runFor(25ms);
    bool taken = false;
    talk.world.client.run([&] { taken = talk.peer->sendStream(stream, {}, true); });
    QVERIFY(taken);
    talk.world.simulation.runFor(100ms);
  }
}

void TestEngineStreams::client_that_never_ends_its_streams_does_not_run_out_of_them() {
  Conversation talk("tsq/1", {.streams = 4});
  for (std::uint8_t i = 0; i < 40; ++i) {
    const auto stream = talk.open();
    talk.send(stream, requestOf(i), false);
    QVERIFY(talk.answersWith(stream, nonceOf(i)));
    talk.world.simulation.runFor(100ms);
  }
}

void TestEngineStreams::fin_that_comes_behind_the_request_is_not_what_was_received() {
  Conversation talk;
  const auto stream = talk.open();
  const WallTime asked = talk.world.server.clock().wall();
  talk.send(stream, requestOf(7), false);
  talk.world.simulation.runFor(30ms);
  talk.send(stream, {}, true);
  QVERIFY(talk.answersWith(stream, nonceOf(7)));
  const auto response = std::get<wire::Response>(*wire::parseAnswer(talk.peer->streams[stream]));
  QCOMPARE(response.receiveTime - asked, Duration(10ms));
}

void TestEngineStreams::request_in_tiny_pieces_is_answered() {
  for (const char* alpn : {"tsq", "tsq/1"}) {
    Conversation talk(alpn);
    const auto stream = talk.open();
    const Bytes request = paddedRequest(200);
    for (std::size_t at = 0; at < request.size(); at += 2) {
      talk.send(stream, part(request, at, at + 2), false);
    }
    QVERIFY(talk.answersWith(stream, nonceOf(1)));
  }
}

// It sends a request each second, reads ten packets at most and takes the first answer in them.
void TestEngineStreams::sleeping_client_of_tsq_0_1_finds_its_next_answer_among_few_packets() {
  Conversation talk("tsq/1");
  talk.sendDatagram(requestOf(1));
  talk.world.simulation.runFor(5s);
  QCOMPARE(talk.peer->datagrams.size(), std::size_t{1});
  std::size_t unread = 0;
  talk.world.back().drop = [&unread](std::uint64_t, ByteView) {
    ++unread;
    return true;
  };
  talk.sendDatagram(requestOf(2));
  talk.world.simulation.runFor(11ms);
  talk.world.there().down = true;  // nor does it send anything
  talk.world.simulation.runFor(1s);
  QVERIFY2(unread >= 1 && unread <= 5, qPrintable(QString::number(unread)));  // the answer and four probes
  talk.world.simulation.runFor(20s);
  QVERIFY2(unread <= 5, qPrintable(QString::number(unread)));
  talk.world.back().drop = nullptr;
  talk.world.there().down = false;
  talk.sendDatagram(requestOf(3));
  talk.world.simulation.runFor(1s);
  QCOMPARE(talk.peer->datagrams.size(), std::size_t{2});
  const auto response = std::get<wire::Response>(wire::parseAnswer(talk.peer->datagrams.back()).value());
  QCOMPARE(response.nonce, nonceOf(3));
}

void TestEngineStreams::optional_tlvs_do_not_disturb() {
  Conversation talk;
  Bytes request = requestOf(3);
  const Bytes optional{247, 0, 250, 0, 77, 2, 1, 2, 254, 3, 0, 0, 0};
  request.insert(request.end(), optional.begin(), optional.end());
  const auto stream = talk.open();
  talk.send(stream, request, true);
  QVERIFY(talk.answersWith(stream, nonceOf(3)));
  QVERIFY(talk.peer->streams[stream].size() <= wire::kMaxPlainResponseSize);
}

void TestEngineStreams::request_of_4096_bytes_is_answered() {
  Conversation talk;
  const Bytes request = paddedRequest(wire::kMaxRequestSize);
  QCOMPARE(request.size(), wire::kMaxRequestSize);
  const auto stream = talk.open();
  talk.send(stream, request, true);
  QVERIFY(talk.answersWith(stream, nonceOf(1)));
}

void TestEngineStreams::longer_request_is_refused() {
  Conversation talk;
  const auto stream = talk.open();
  talk.send(stream, paddedRequest(wire::kMaxRequestSize + 1), true);
  const auto refusal = talk.refusal(stream);
  QVERIFY(refusal);
  QCOMPARE(int{refusal->code}, int(wire::RefusalCode::MalformedRequest));
  QVERIFY(!refusal->reason.empty());
  QVERIFY(talk.peer->isOpen());
  QCOMPARE(talk.world.service->counters().malformedRequests, std::uint64_t{1});
}

void TestEngineStreams::endless_request_is_refused() {
  Conversation talk;
  const auto stream = talk.open();
  talk.send(stream, paddedRequest(6'000), false);
  QVERIFY(talk.refusal(stream));
  const auto next = talk.open();
  talk.send(next, requestOf(2), true);
  QVERIFY(talk.answersWith(next, nonceOf(2)));
}

void TestEngineStreams::malformed_request_is_refused_data() {
  QTest::addColumn<QByteArray>("hex");
  QTest::newRow("nothing but FIN") << QByteArray();
  QTest::newRow("one byte") << QByteArray("01");
  QTest::newRow("short nonce") << QByteArray("0102aabb");
  QTest::newRow("nonce not first") << QByteArray("fa00") + "0110" + QByteArray(32, '1');
  QTest::newRow("two nonces") << QByteArray(("0110" + QByteArray(32, '1'))).repeated(2);
  QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.0\r\n\r\n").toHex();
}

void TestEngineStreams::malformed_request_is_refused() {
  QFETCH(QByteArray, hex);
  Conversation talk;
  const QByteArray raw = QByteArray::fromHex(hex);
  const auto stream = talk.open();
  talk.send(stream, Bytes(raw.begin(), raw.end()), true);
  const auto refusal = talk.refusal(stream);
  QVERIFY(refusal);
  QCOMPARE(int{refusal->code}, int(wire::RefusalCode::MalformedRequest));
  QCOMPARE(talk.world.service->counters().malformedRequests, std::uint64_t{1});
  QVERIFY(talk.peer->isOpen());
}

void TestEngineStreams::streams_can_be_opened_again_and_again() {
  Conversation talk;
  for (int i = 0; i < 500; ++i) {
    const auto stream = talk.open();
    talk.send(stream, requestOf(static_cast<std::uint8_t>(i)), true);
    QVERIFY(talk.answersWith(stream, nonceOf(static_cast<std::uint8_t>(i))));
    talk.world.simulation.runFor(30ms);
  }
  QCOMPARE(talk.world.service->counters().streamAnswers, std::uint64_t{500});
}

void TestEngineStreams::streams_beyond_the_limit_wait() {
  Conversation talk("tsq", {.streams = 3});
  std::vector<quic::StreamId> streams;
  while (const auto stream = talk.peer->connection->openStream()) {
    streams.push_back(*stream);
  }
  QCOMPARE(streams.size(), std::size_t{3});
  for (const auto stream : streams) {
    talk.send(stream, requestOf(5), true);
  }
  for (const auto stream : streams) {
    QVERIFY(talk.answersWith(stream, nonceOf(5)));
  }
  talk.world.simulation.runFor(100ms);
  QVERIFY(talk.peer->connection->openStream());
}

void TestEngineStreams::send_times_of_a_connection_increase() {
  Conversation talk;
  talk.world.client.run([&] {
    for (std::uint8_t i = 0; i < 10; ++i) {
      talk.peer->connection->sendDatagram(requestOf(i), kNoTransmitTag);
    }
  });
  talk.world.simulation.runFor(100ms);
  QCOMPARE(talk.peer->datagrams.size(), std::size_t{10});
  WallTime last{};
  for (const Bytes& bytes : talk.peer->datagrams) {
    const auto response = std::get<wire::Response>(wire::parseAnswer(bytes).value());
    QVERIFY(response.sendTime > last);
    last = response.sendTime;
  }
}

void TestEngineStreams::malformed_datagram_is_dropped_in_silence_data() {
  QTest::addColumn<QByteArray>("hex");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("one byte") << QByteArray("01");
  QTest::newRow("cut") << QByteArray("0110aabb");
  QTest::newRow("two nonces") << QByteArray(("0110" + QByteArray(32, '1'))).repeated(2);
  QTest::newRow("zeros") << QByteArray(600, '0');
}

void TestEngineStreams::malformed_datagram_is_dropped_in_silence() {
  QFETCH(QByteArray, hex);
  Conversation talk;
  const QByteArray raw = QByteArray::fromHex(hex);
  talk.sendDatagram(Bytes(raw.begin(), raw.end()));
  talk.world.simulation.runFor(1s);
  QVERIFY(talk.peer->datagrams.empty());
  QVERIFY(talk.peer->isOpen());
  QCOMPARE(talk.world.service->counters().malformedRequests, std::uint64_t{1});
  talk.sendDatagram(requestOf(1));
  talk.world.simulation.runFor(1s);
  QCOMPARE(talk.peer->datagrams.size(), std::size_t{1});
}

void TestEngineStreams::datagram_and_stream_share_a_connection() {
  Conversation talk;
  const auto stream = talk.open();
  talk.world.client.run([&] {
    talk.peer->connection->sendDatagram(requestOf(1), kNoTransmitTag);
    talk.peer->sendStream(stream, requestOf(2), true);
  });
  QVERIFY(talk.answersWith(stream, nonceOf(2)));
  QCOMPARE(talk.peer->datagrams.size(), std::size_t{1});
  QCOMPARE(talk.world.service->counters().handshakes, std::uint64_t{1});
}

void TestEngineStreams::requests_of_one_packet_are_answered_in_one_packet() {
  Conversation talk;
  talk.world.simulation.runFor(100ms);
  const std::uint64_t before = talk.packetsFromServer;
  constexpr std::uint8_t kRequests = 16;
  talk.sendDatagrams(kRequests);
  talk.world.simulation.runFor(20ms);
  QCOMPARE(talk.packetsFromServer - before, std::uint64_t{1});
  QCOMPARE(talk.peer->datagrams.size(), std::size_t{kRequests});
  WallTime last = WallTime::min();
  for (std::uint8_t i = 0; i < kRequests; ++i) {
    const auto response = std::get<wire::Response>(wire::parseAnswer(talk.peer->datagrams[i]).value());
    QVERIFY(response.nonce == nonceOf(i));
    QVERIFY(response.sendTime > last);
    last = response.sendTime;
  }
  QCOMPARE(talk.world.service->counters().datagramAnswers, std::uint64_t{kRequests});
}

void TestEngineStreams::answers_that_one_packet_has_no_room_for_come_in_the_next() {
  Conversation talk;
  talk.world.simulation.runFor(100ms);
  const std::uint64_t before = talk.packetsFromServer;
  constexpr std::uint8_t kRequests = 50;  // of 18 bytes, while an answer has 38
  talk.sendDatagrams(kRequests);
  talk.world.simulation.runFor(20ms);
  QCOMPARE(talk.packetsFromServer - before, std::uint64_t{2});
  QCOMPARE(talk.peer->datagrams.size(), std::size_t{kRequests});
  for (std::uint8_t i = 0; i < kRequests; ++i) {
    QVERIFY(std::get<wire::Response>(wire::parseAnswer(talk.peer->datagrams[i]).value()).nonce == nonceOf(i));
  }
}

// A server without a key does not answer a request for a signature in a datagram. The answers that were made before it
// wait for no other.
void TestEngineStreams::request_without_an_answer_holds_up_no_other() {
  Conversation talk;
  talk.world.simulation.runFor(100ms);
  const auto wanting = wire::encodeRequest({.nonce = nonceOf(9), .signatureRequest = true});
  const auto precise = wire::encodeRequest({.nonce = nonceOf(8), .metadataQuery = true});
  talk.world.client.run([&] {
    talk.peer->sendDatagrams({requestOf(1),
                              {precise.begin(), precise.end()},
                              {wanting.begin(), wanting.end()},
                              requestOf(2),
                              Bytes{1, 2, 3},
                              requestOf(3),
                              {wanting.begin(), wanting.end()}});
  });
  talk.world.simulation.runFor(20ms);
  QCOMPARE(talk.peer->datagrams.size(), std::size_t{4});
  QCOMPARE(talk.world.service->counters().unsignedRefusals, std::uint64_t{2});
  QCOMPARE(talk.world.service->counters().malformedRequests, std::uint64_t{1});
}

void TestEngineStreams::stream_credit_comes_with_an_answer_of_any_size_data() {
  QTest::addColumn<int>("size");
  for (const int size : {38, 500, 600, 1000, 1100, 1131}) {
    QTest::addRow("%d bytes", size) << size;
  }
}

// The client acknowledges the answer on its stream in the packet of its next request, a datagram in Precision Mode. The
// server then has two things to send, and sends both at once.
void TestEngineStreams::stream_credit_comes_with_an_answer_of_any_size() {
  QFETCH(int, size);
  Conversation talk;
  QCOMPARE(talk.peer->connection->maxDatagramSize() >= static_cast<std::size_t>(size), true);
  Bytes precise = requestOf(2);
  precise.insert(precise.end(), {250, 0});
  const Bytes padded = paddedRequest(static_cast<std::size_t>(size) - 2);
  precise.insert(precise.end(), padded.begin() + wire::kPlainRequestSize, padded.end());
  QCOMPARE(precise.size(), static_cast<std::size_t>(size));
  talk.peer->onStream = [&](quic::StreamId, const Bytes&, bool fin) {
    if (fin) {
      talk.peer->sendDatagram(precise);
    }
  };
  const std::uint64_t credit = talk.peer->connection->streamsLeft();
  const auto stream = talk.open();
  talk.send(stream, requestOf(1), true);
  QCOMPARE(talk.peer->connection->streamsLeft(), credit - 1);
  talk.world.simulation.runFor(40ms);
  QCOMPARE(talk.peer->datagrams.size(), std::size_t{1});
  QCOMPARE(talk.peer->datagrams[0].size(), static_cast<std::size_t>(size));
  QCOMPARE(talk.peer->connection->streamsLeft(), credit);
}

QTEST_GUILESS_MAIN(TestEngineStreams)
#include "tst_engine_streams.moc"
