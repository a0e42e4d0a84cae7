// SPDX-License-Identifier: MIT
// The client and servers that behave differently: answers that are late, wrong, truncated, duplicated or refused.
#include <QTest>

#include "engine_world.h"
#include "hostile/raw_peer.h"
#include "show.h"
#include "wire/message.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using client::Transport;
using client::TransportChoice;

namespace {

Bytes toBytes(const auto& range) {
  return {range.begin(), range.end()};
}

/// The real client and a server whose reaction to each request is defined by the test.
struct Conversation {
  using Answer = std::function<void(const wire::Nonce& nonce)>;

  explicit Conversation(const RawPeer::Options& options = {}) : world({.withServer = false}) {
    peer = RawPeer::listen(world.server, kPort, world.identity.credentials, options);
    peer->onMessage = [this](const Bytes& message) {
      ++requests;
      onDatagram(wire::parseRequest(message).value().nonce);
    };
    peer->onStream = [this](quic::StreamId stream, const Bytes& soFar, bool fin) {
      if (fin) {
        ++requests;
        lastStream = stream;
        onStream(wire::parseRequest(soFar).value().nonce);
      }
    };
  }

  bool measureOnce(TransportChoice transport) {
    world.measure({.burst = 1, .timeout = 2s}, transport);
    return world.finish();
  }

  WallTime now() { return world.server.clock().wall(); }
  Bytes response(const wire::Nonce& nonce) {
    return toBytes(wire::encodeResponse({.nonce = nonce, .receiveTime = now(), .sendTime = now()}));
  }
  void sendDatagram(const Bytes& bytes) const { peer->sendDatagram(bytes); }
  void sendStream(const Bytes& bytes, bool fin) const { peer->sendStream(lastStream, bytes, fin); }
  /// Later, as the server.
  void after(Duration delay, std::function<void()> act) {
    world.simulation.queue().after(delay, [this, act = std::move(act)] { world.server.run(act); });
  }

  ErrorCode onlyFailure() const {
    const auto& seen = world.seen;
    return seen.samples.empty() && seen.failures.size() == 1 ? seen.failures[0].code : ErrorCode::Internal;
  }

  EngineWorld world;
  std::unique_ptr<RawPeer> peer;
  Answer onDatagram = [](const wire::Nonce&) {};
  Answer onStream = [](const wire::Nonce&) {};
  quic::StreamId lastStream = 0;
  int requests = 0;
};

}  // namespace

class TestEngineAnswers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answer_to_another_nonce_is_not_taken();
  void right_answer_after_wrong_ones_is_taken();
  void doubled_answer_counts_once();
  void late_answer_is_matched_with_its_own_request();
  void answer_between_two_polls_is_told_when_it_comes_data();
  void answer_between_two_polls_is_told_when_it_comes();
  void malformed_datagram_is_ignored();
  void refusal_in_a_datagram_is_ignored();
  void malformed_stream_answer_is_named_data();
  void malformed_stream_answer_is_named();
  void refusal_on_a_stream_is_told();
  void unknown_error_code_is_told_with_its_number();
  void stream_answer_without_fin_is_complete_after_a_silence();
  void compat_stream_answer_without_fin_is_complete_at_once();
  void stream_answer_in_pieces_arrives_with_its_last();
  void stream_answer_to_another_nonce_is_not_taken();
  void long_stream_answer_is_taken_and_an_oversized_one_is_none_data();
  void long_stream_answer_is_taken_and_an_oversized_one_is_none();
  void datagram_does_not_answer_what_was_asked_on_a_stream();
  void stream_does_not_answer_what_was_asked_in_a_datagram();
  void server_of_datagrams_only_is_coped_with();
  void impossible_times_are_named_data();
  void impossible_times_are_named();
  void round_trip_that_is_not_positive_is_measured_again();
  void stream_that_the_server_resets_is_told_at_once();
  void answered_stream_is_not_stopped();
  void server_that_never_ends_its_streams_is_asked_on();
  void fin_that_comes_behind_the_answer_is_not_when_it_arrived();
  void server_closing_instead_of_answering_is_told();
};

void TestEngineAnswers::answer_to_another_nonce_is_not_taken() {
  Conversation talk;
  talk.onDatagram = [&](wire::Nonce nonce) {
    nonce[0] ^= 1;
    talk.sendDatagram(talk.response(nonce));
  };
  QVERIFY(talk.measureOnce(TransportChoice::Datagram));
  QVERIFY(talk.onlyFailure() == ErrorCode::ForeignResponse);
  QVERIFY(talk.requests > 1);
}

void TestEngineAnswers::right_answer_after_wrong_ones_is_taken() {
  Conversation talk;
  talk.onDatagram = [&](const wire::Nonce& nonce) {
    talk.sendDatagram(talk.response({}));
    talk.sendDatagram(talk.response(nonce));
  };
  QVERIFY(talk.measureOnce(TransportChoice::Datagram));
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{1});
  QCOMPARE(talk.world.seen.samples[0].sample.offset(), Duration(0));
}

void TestEngineAnswers::doubled_answer_counts_once() {
  Conversation talk;
  talk.onDatagram = [&](const wire::Nonce& nonce) {
    talk.sendDatagram(talk.response(nonce));
    talk.sendDatagram(talk.response(nonce));
  };
  talk.world.measure({.burst = 3, .burstInterval = 100ms});
  QVERIFY(talk.world.finish());
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{3});
  QVERIFY(talk.world.seen.failures.empty());
  QCOMPARE(talk.requests, 3);
}

void TestEngineAnswers::late_answer_is_matched_with_its_own_request() {
  Conversation talk;
  talk.onDatagram = [&](const wire::Nonce& nonce) {
    const WallTime received = talk.now();
    talk.after(300ms, [&talk, nonce, received] {
      talk.sendDatagram(
          toBytes(wire::encodeResponse({.nonce = nonce, .receiveTime = received, .sendTime = talk.now()})));
    });
  };
  QVERIFY(talk.measureOnce(TransportChoice::Datagram));
  QVERIFY(talk.requests > 1);
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{1});
  QCOMPARE(talk.world.seen.samples[0].sample.offset(), Duration(0));
  QCOMPARE(talk.world.seen.samples[0].sample.delay(), Duration(20ms));
}

void TestEngineAnswers::answer_between_two_polls_is_told_when_it_comes_data() {
  QTest::addColumn<int>("code");
  QTest::newRow("late") << static_cast<int>(ErrorCode::LateResponse);
  QTest::newRow("repeated") << static_cast<int>(ErrorCode::RepeatedResponse);
  QTest::newRow("foreign") << static_cast<int>(ErrorCode::ForeignResponse);
  QTest::newRow("malformed") << static_cast<int>(ErrorCode::MalformedResponse);
}

void TestEngineAnswers::answer_between_two_polls_is_told_when_it_comes() {
  QFETCH(int, code);
  const auto expected = static_cast<ErrorCode>(code);
  Conversation talk;
  const int answered = expected == ErrorCode::LateResponse ? 2 : 1;  // it asks again
  talk.onDatagram = [&](const wire::Nonce& nonce) {
    if (talk.requests == answered) {
      talk.sendDatagram(talk.response(nonce));
    }
    if (talk.requests == 1) {
      talk.after(5s, [&talk, nonce, expected] {
        Bytes answer = talk.response(expected == ErrorCode::ForeignResponse ? wire::Nonce{} : nonce);
        answer.resize(expected == ErrorCode::MalformedResponse ? 7 : answer.size());
        talk.sendDatagram(answer);
      });
    }
  };
  const auto& discarded = talk.world.seen.discarded;
  talk.world.measure({.burst = 1, .timeout = 2s, .pollInterval = 16s}, TransportChoice::Datagram);
  talk.world.simulation.runFor(4s);
  QCOMPARE(talk.requests, answered);
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{1});
  QVERIFY(discarded.empty());
  talk.world.simulation.runFor(4s);
  QCOMPARE(discarded.size(), std::size_t{1});
  QVERIFY(discarded[0].code == expected);
  QCOMPARE(talk.requests, answered);  // it does not count as an exchange
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{1});
  QVERIFY(talk.world.fleet->nextDeadline() > talk.world.client.clock().monotonic());  // and no deadline is due
}

void TestEngineAnswers::malformed_datagram_is_ignored() {
  Conversation talk;
  talk.onDatagram = [&](const wire::Nonce& nonce) {
    Bytes cut = talk.response(nonce);
    cut.pop_back();
    talk.sendDatagram(cut);
    talk.sendDatagram({});
    talk.sendDatagram(Bytes(1'000, 255));
    talk.sendDatagram(talk.response(nonce));
  };
  QVERIFY(talk.measureOnce(TransportChoice::Datagram));
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{1});
  QCOMPARE(talk.requests, 1);
}

void TestEngineAnswers::refusal_in_a_datagram_is_ignored() {
  Conversation talk;
  talk.onDatagram = [&](const wire::Nonce&) {
    talk.sendDatagram(wire::encodeRefusal(wire::RefusalCode::MalformedRequest, "no"));
  };
  QVERIFY(talk.measureOnce(TransportChoice::Datagram));
  QVERIFY(talk.onlyFailure() == ErrorCode::MalformedResponse);
}

void TestEngineAnswers::malformed_stream_answer_is_named_data() {
  QTest::addColumn<int>("size");  // of a valid answer, truncated
  QTest::addColumn<QByteArray>("more");
  QTest::newRow("nothing but FIN") << 0 << QByteArray();
  QTest::newRow("only the nonce") << 18 << QByteArray();
  QTest::newRow("no send time") << 28 << QByteArray();
  QTest::newRow("cut in the send time") << 37 << QByteArray();
  QTest::newRow("something after the signature") << 38 << QByteArray::fromHex("ff00fe00");
  QTest::newRow("two send times") << 38 << QByteArray::fromHex("03080000000000000000");
}

void TestEngineAnswers::malformed_stream_answer_is_named() {
  QFETCH(int, size);
  QFETCH(QByteArray, more);
  Conversation talk;
  talk.onStream = [&](const wire::Nonce& nonce) {
    Bytes bytes = talk.response(nonce);
    bytes.resize(static_cast<std::size_t>(size));
    bytes.insert(bytes.end(), more.begin(), more.end());
    talk.sendStream(bytes, true);
  };
  QVERIFY(talk.measureOnce(TransportChoice::Stream));
  QVERIFY2(talk.onlyFailure() == ErrorCode::MalformedResponse, errorName(talk.onlyFailure()).data());
  QVERIFY(!talk.world.seen.failures[0].detail.empty());
  QCOMPARE(talk.world.elapsed(), Duration(40ms));
}

void TestEngineAnswers::refusal_on_a_stream_is_told() {
  Conversation talk;
  talk.onStream = [&](const wire::Nonce&) {
    talk.sendStream(wire::encodeRefusal(wire::RefusalCode::AuthenticationRequired, "members only"), true);
  };
  QVERIFY(talk.measureOnce(TransportChoice::Stream));
  QVERIFY(talk.onlyFailure() == ErrorCode::RequestRefused);
  QVERIFY(talk.world.seen.failures[0].detail.find("members only") != std::string::npos);
}

void TestEngineAnswers::unknown_error_code_is_told_with_its_number() {
  Conversation talk;
  talk.onStream = [&](const wire::Nonce&) {
    talk.sendStream(wire::encodeRefusal(static_cast<wire::RefusalCode>(77), "too \x1b[31mbusy\xe2\x80\xae"), true);
  };
  QVERIFY(talk.measureOnce(TransportChoice::Stream));
  QVERIFY(talk.onlyFailure() == ErrorCode::RequestRefused);
  QCOMPARE(talk.world.seen.failures[0].detail, std::string("error code 77, which is unknown here: too ?[31mbusy?"));
}

void TestEngineAnswers::stream_answer_without_fin_is_complete_after_a_silence() {
  Conversation talk;
  talk.onStream = [&](const wire::Nonce& nonce) { talk.sendStream(talk.response(nonce), false); };
  QVERIFY(talk.measureOnce(TransportChoice::Stream));
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{1});
  QCOMPARE(talk.world.elapsed(), Duration(90ms));
  QCOMPARE(talk.world.seen.samples[0].sample.delay(), Duration(20ms));  // the silence is not part of the delay
}

void TestEngineAnswers::compat_stream_answer_without_fin_is_complete_at_once() {
  Conversation talk({.alpn = "tsq/1"});
  talk.onStream = [&](const wire::Nonce& nonce) { talk.sendStream(talk.response(nonce), false); };
  QVERIFY(talk.measureOnce(TransportChoice::Stream));
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{1});
  QCOMPARE(talk.world.elapsed(), Duration(40ms));
}

void TestEngineAnswers::stream_answer_in_pieces_arrives_with_its_last() {
  Conversation talk;
  talk.onStream = [&](const wire::Nonce& nonce) {
    const Bytes bytes = talk.response(nonce);
    talk.sendStream({bytes.begin(), bytes.begin() + 20}, false);
    talk.after(100ms, [&talk, bytes] { talk.sendStream({bytes.begin() + 20, bytes.end()}, true); });
  };
  QVERIFY(talk.measureOnce(TransportChoice::Stream));
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{1});
  QCOMPARE(talk.world.seen.samples[0].sample.delay(), Duration(120ms));
  QVERIFY(talk.world.seen.samples[0].sample.maybeRetransmitted);
}

void TestEngineAnswers::stream_answer_to_another_nonce_is_not_taken() {
  Conversation talk;
  talk.onStream = [&](wire::Nonce nonce) {
    nonce[15] ^= 0x80;
    talk.sendStream(talk.response(nonce), true);
  };
  QVERIFY(talk.measureOnce(TransportChoice::Stream));
  QVERIFY(talk.world.seen.samples.empty());
  QCOMPARE(talk.world.seen.failures.size(), std::size_t{1});
}

void TestEngineAnswers::long_stream_answer_is_taken_and_an_oversized_one_is_none_data() {
  QTest::addColumn<int>("paddings");  // of 100 bytes each
  QTest::addColumn<bool>("taken");
  QTest::newRow("4,038 bytes") << 40 << true;
  QTest::newRow("4,138 bytes") << 41 << false;
  QTest::newRow("6,038 bytes") << 60 << false;
}

// Complete, it would be a valid answer.
void TestEngineAnswers::long_stream_answer_is_taken_and_an_oversized_one_is_none() {
  QFETCH(int, paddings);
  QFETCH(bool, taken);
  Conversation talk;
  talk.onStream = [&](const wire::Nonce& nonce) {
    Bytes bytes = talk.response(nonce);
    for (int i = 0; i < paddings; ++i) {
      bytes.insert(bytes.end(), {254, 98});
      bytes.resize(bytes.size() + 98);
    }
    talk.sendStream(bytes, true);
  };
  QVERIFY(talk.measureOnce(TransportChoice::Stream));
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{taken ? 1U : 0U});
  if (!taken) {
    QVERIFY2(talk.onlyFailure() == ErrorCode::MalformedResponse, errorName(talk.onlyFailure()).data());
    QCOMPARE(talk.world.seen.failures[0].detail, std::string("longer than 4096 bytes"));
  }
}

// Even with the right nonce: the two transports have different delays, and a strict client only accepts streams.
void TestEngineAnswers::datagram_does_not_answer_what_was_asked_on_a_stream() {
  Conversation talk;
  talk.onStream = [&](const wire::Nonce& nonce) { talk.sendDatagram(talk.response(nonce)); };
  QVERIFY(talk.measureOnce(TransportChoice::Stream));
  QVERIFY2(talk.onlyFailure() == ErrorCode::ForeignResponse, errorName(talk.onlyFailure()).data());
  QVERIFY(!talk.world.seen.discarded.empty());
  QVERIFY(talk.world.seen.discarded[0].code == ErrorCode::ForeignResponse);
}

// The server answers the datagram's request on the stream of the repetition, and never the stream's own request.
void TestEngineAnswers::stream_does_not_answer_what_was_asked_in_a_datagram() {
  Conversation talk;
  wire::Nonce asked{};
  talk.onDatagram = [&](const wire::Nonce& nonce) { asked = nonce; };
  talk.onStream = [&](const wire::Nonce&) { talk.sendStream(talk.response(asked), true); };
  QVERIFY(talk.measureOnce(TransportChoice::Auto));
  QVERIFY(talk.requests > 1);
  QVERIFY2(talk.onlyFailure() == ErrorCode::ForeignResponse, errorName(talk.onlyFailure()).data());
}

void TestEngineAnswers::server_of_datagrams_only_is_coped_with() {
  Conversation talk({.streams = 0});
  talk.onDatagram = [&](const wire::Nonce& nonce) {
    if (talk.requests > 1) {  // the first is lost, and there is no stream for a repetition
      talk.sendDatagram(talk.response(nonce));
    }
  };
  QVERIFY(talk.measureOnce(TransportChoice::Auto));
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{1});
  QCOMPARE(talk.world.seen.samples[0].transport, Transport::Datagram);
}

void TestEngineAnswers::impossible_times_are_named_data() {
  QTest::addColumn<qint64>("receiveShift");  // ns, from the true time
  QTest::addColumn<qint64>("sendShift");
  QTest::addColumn<int>("reason");
  constexpr qint64 kMilli = 1'000'000;
  constexpr qint64 kDay = 86'400'000 * kMilli;
  QTest::newRow("sent before received") << 2 * kMilli << qint64{0} << int(InvalidReason::SentBeforeReceived);
  QTest::newRow("sent a nanosecond before") << qint64{0} << qint64{-1} << int(InvalidReason::SentBeforeReceived);
  QTest::newRow("longer at the server than away") << qint64{0} << 21 * kMilli << int(InvalidReason::NonPositiveDelay);
  QTest::newRow("no time on the way") << qint64{0} << 20 * kMilli << int(InvalidReason::NonPositiveDelay);
  QTest::newRow("a year ago") << -365 * kDay << -365 * kDay << int(InvalidReason::OffsetBeyondLimit);
}

void TestEngineAnswers::impossible_times_are_named() {
  QFETCH(qint64, receiveShift);
  QFETCH(qint64, sendShift);
  QFETCH(int, reason);
  Conversation talk;
  talk.onDatagram = [&](const wire::Nonce& nonce) {
    talk.sendDatagram(toBytes(wire::encodeResponse({.nonce = nonce,
                                                    .receiveTime = talk.now() + Duration(receiveShift),
                                                    .sendTime = talk.now() + Duration(sendShift)})));
  };
  QVERIFY(talk.measureOnce(TransportChoice::Datagram));
  // Samples that chance may have spoiled are repeated, a limited number of times.
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{reason == int(InvalidReason::NonPositiveDelay) ? 4U : 1U});
  for (const auto& measured : talk.world.seen.samples) {
    QVERIFY(measured.sample.invalid);
    QCOMPARE(int(*measured.sample.invalid), reason);
  }
}

void TestEngineAnswers::round_trip_that_is_not_positive_is_measured_again() {
  Conversation talk;
  talk.onDatagram = [&](const wire::Nonce& nonce) {
    const Duration late = talk.requests == 1 ? 21ms : 0ms;
    talk.sendDatagram(
        toBytes(wire::encodeResponse({.nonce = nonce, .receiveTime = talk.now(), .sendTime = talk.now() + late})));
  };
  QVERIFY(talk.measureOnce(TransportChoice::Datagram));
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{2});
  QCOMPARE(talk.world.seen.samples[0].sample.invalid, InvalidReason::NonPositiveDelay);
  QVERIFY(!talk.world.seen.samples[1].sample.invalid);
}

void TestEngineAnswers::stream_that_the_server_resets_is_told_at_once() {
  Conversation talk;
  talk.onStream = [&](const wire::Nonce&) { talk.peer->resetStream(talk.lastStream); };
  QVERIFY(talk.measureOnce(TransportChoice::Stream));
  QCOMPARE(talk.onlyFailure(), ErrorCode::RequestRefused);
  QCOMPARE(talk.world.elapsed(), Duration(40ms));
}

void TestEngineAnswers::answered_stream_is_not_stopped() {
  Conversation talk({.alpn = "tsq/1"});
  talk.onStream = [&](const wire::Nonce& nonce) { talk.sendStream(talk.response(nonce), false); };
  talk.world.measure({.burst = 1, .timeout = 2s, .pollInterval = 10s}, TransportChoice::Stream);
  talk.world.simulation.runFor(2s);
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{1});
  bool taken = false;
  talk.world.server.run([&] { taken = talk.peer->sendStream(talk.lastStream, {}, true); });
  QVERIFY(taken);
}

void TestEngineAnswers::server_that_never_ends_its_streams_is_asked_on() {
  Conversation talk({.alpn = "tsq/1", .streams = 3});
  talk.onStream = [&](const wire::Nonce& nonce) { talk.sendStream(talk.response(nonce), false); };
  talk.world.measure({.burst = 20, .burstInterval = 100ms, .timeout = 2s}, TransportChoice::Stream);
  QVERIFY(talk.world.finish());
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{20});
  QVERIFY(talk.world.seen.failures.empty());
}

void TestEngineAnswers::fin_that_comes_behind_the_answer_is_not_when_it_arrived() {
  Conversation talk;
  talk.onStream = [&](const wire::Nonce& nonce) {
    talk.sendStream(talk.response(nonce), false);
    talk.after(30ms, [&] { talk.peer->sendStream(talk.lastStream, {}, true); });
  };
  QVERIFY(talk.measureOnce(TransportChoice::Stream));
  QCOMPARE(talk.world.seen.samples.size(), std::size_t{1});
  QCOMPARE(talk.world.seen.samples[0].sample.offset(), Duration::zero());
  QCOMPARE(talk.world.seen.samples[0].sample.delay(), Duration(20ms));
}

void TestEngineAnswers::server_closing_instead_of_answering_is_told() {
  Conversation talk;
  talk.onDatagram = [&](const wire::Nonce&) { talk.peer->connection->close(42); };
  talk.world.measure({.burst = 3});
  QVERIFY(talk.world.finish());
  QVERIFY(talk.onlyFailure() == ErrorCode::ConnectionClosed);
  QVERIFY(talk.world.seen.failures[0].detail.find("42") != std::string::npos);
  QCOMPARE(talk.world.elapsed(), Duration(40ms));
}

QTEST_GUILESS_MAIN(TestEngineAnswers)
#include "tst_engine_answers.moc"
