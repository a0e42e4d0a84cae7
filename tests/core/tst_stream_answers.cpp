// SPDX-License-Identifier: MIT
// Answers on streams, until each is whole: what completes one, and how much of one is kept.
#include <QTest>

#include "bytes.h"
#include "client/stream_answers.h"
#include "show.h"
#include "wire/padding.h"

using namespace tsq;
using namespace tsq::client;
using namespace tsq::test;
using namespace std::chrono_literals;
using Ending = StreamAnswers::Ending;

namespace {

constexpr std::size_t kLongest = 4'096;  // bytes that are kept of one answer
constexpr MonoTime kNow = MonoTime(1000s);

/// A whole answer of this length.
wire::Bytes answerOf(std::size_t size) {
  wire::Bytes message =
      wire::encodeResponse({.nonce = countingNonce(), .receiveTime = wire::kEraStart, .sendTime = wire::kEraStart});
  while (message.size() < size) {  // TLVs that nobody has to know
    const std::size_t value = std::min<std::size_t>(size - message.size() - 2, 100);
    message.insert(message.end(), {0xe0, static_cast<std::uint8_t>(value)});
    message.resize(message.size() + value);
  }
  return message;
}

PacketIn packetAt(MonoTime time) {
  return {.payload = {},
          .local = {},
          .remote = {},
          .arrival = {.wall = {}, .mono = time, .boot = {}, .raw = {}},
          .kernelStamp = {}};
}

struct Stream {
  void add(ByteView data, bool fin, MonoTime time = kNow, Ending ending = Ending::Fin) {
    answers.add(4, data, fin, packetAt(time), ending);
  }
  std::optional<std::size_t> sizeAt(MonoTime time) {
    const auto complete = answers.takeComplete(time);
    return complete ? std::optional(complete->bytes.size()) : std::nullopt;
  }

  StreamAnswers answers{false};
};

}  // namespace

class TestStreamAnswers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void end_of_the_stream_completes_it();
  void silence_completes_what_could_be_whole();
  void silence_does_not_complete_what_is_cut();
  void every_piece_begins_the_silence_anew();
  void compat_answer_is_complete_as_soon_as_it_is_whole();
  void signed_answer_waits_for_its_signature();
  void closed_stream_completes_what_there_is();
  void longest_answer_is_kept_as_it_is();
  void longer_answer_is_cut_data();
  void longer_answer_is_cut();
  void answers_of_several_streams_are_told_apart();
  void arrival_is_of_the_last_piece();
};

void TestStreamAnswers::end_of_the_stream_completes_it() {
  Stream stream;
  QVERIFY(!stream.sizeAt(kNow));
  stream.add(ByteView(answerOf(50)).first(20), true);
  QVERIFY(stream.answers.nextDeadline() <= kNow);
  QVERIFY(stream.sizeAt(kNow) == 20);
  QVERIFY(!stream.sizeAt(kNow + 1h));  // once
  QCOMPARE(stream.answers.nextDeadline(), kNever);
}

void TestStreamAnswers::silence_completes_what_could_be_whole() {
  Stream stream;
  stream.add(answerOf(38), false);
  QCOMPARE(stream.answers.nextDeadline(), kNow + 50ms);
  QVERIFY(!stream.sizeAt(kNow + 50ms - 1ns));
  QVERIFY(stream.sizeAt(kNow + 50ms) == 38);
}

void TestStreamAnswers::silence_does_not_complete_what_is_cut() {
  Stream stream;
  stream.add(ByteView(answerOf(38)).first(37), false);
  QCOMPARE(stream.answers.nextDeadline(), kNever);
  QVERIFY(!stream.sizeAt(kNow + 1h));
}

void TestStreamAnswers::every_piece_begins_the_silence_anew() {
  Stream stream;
  const wire::Bytes answer = answerOf(60);
  stream.add(ByteView(answer).first(38), false);
  stream.add(ByteView(answer).subspan(38), false, kNow + 40ms);
  QVERIFY(!stream.sizeAt(kNow + 80ms));
  QVERIFY(stream.sizeAt(kNow + 90ms) == 60);
}

void TestStreamAnswers::compat_answer_is_complete_as_soon_as_it_is_whole() {
  Stream stream;
  const wire::Bytes answer = answerOf(38);
  stream.add(ByteView(answer).first(37), false, kNow, Ending::Whole);
  QVERIFY(!stream.sizeAt(kNow + 1h));
  stream.add(ByteView(answer).subspan(37), false, kNow, Ending::Whole);
  QVERIFY(stream.sizeAt(kNow) == 38);
}

void TestStreamAnswers::signed_answer_waits_for_its_signature() {
  StreamAnswers answers(true);
  wire::Bytes answer = answerOf(38);
  answers.add(4, answer, false, packetAt(kNow), Ending::Fin);
  QVERIFY(!answers.takeComplete(kNow + 1h));
  wire::appendSignature(answer, 1, 7, wire::Bytes(64));
  answers.add(4, ByteView(answer).subspan(38), false, packetAt(kNow), Ending::Fin);
  QVERIFY(answers.takeComplete(kNow + 50ms));
}

void TestStreamAnswers::closed_stream_completes_what_there_is() {
  Stream stream;
  stream.add(ByteView(answerOf(38)).first(5), false);
  stream.answers.end(8);  // another
  QVERIFY(!stream.sizeAt(kNow + 1h));
  stream.answers.end(4);
  QVERIFY(stream.sizeAt(kNow) == 5);
}

void TestStreamAnswers::longest_answer_is_kept_as_it_is() {
  Stream stream;
  const wire::Bytes answer = answerOf(kLongest);
  stream.add(answer, true);
  const auto complete = stream.answers.takeComplete(kNow);
  QVERIFY(complete && complete->bytes == answer);
  QVERIFY(wire::parseAnswer(complete->bytes));
}

void TestStreamAnswers::longer_answer_is_cut_data() {
  QTest::addColumn<int>("size");
  QTest::addColumn<int>("piece");  // bytes that come at once
  for (const int size : {4'097, 4'200, 8'192, 60'000}) {
    QTest::addRow("%d at once", size) << size << size;
    QTest::addRow("%d, 1,000 at a time", size) << size << 1'000;
    QTest::addRow("%d, one at a time", size) << size << 1;
  }
}

// And is therefore none: a server cannot make its clients keep as much as it likes.
void TestStreamAnswers::longer_answer_is_cut() {
  QFETCH(int, size);
  QFETCH(int, piece);
  Stream stream;
  const wire::Bytes answer = answerOf(static_cast<std::size_t>(size));
  for (std::size_t at = 0; at < answer.size(); at += static_cast<std::size_t>(piece)) {
    const std::size_t count = std::min(static_cast<std::size_t>(piece), answer.size() - at);
    stream.add(ByteView(answer).subspan(at, count), at + count == answer.size());
  }
  const auto complete = stream.answers.takeComplete(kNow);
  QVERIFY(complete);
  QCOMPARE(complete->bytes.size(), kLongest);
  QVERIFY(!wire::parseAnswer(complete->bytes));
}

void TestStreamAnswers::answers_of_several_streams_are_told_apart() {
  StreamAnswers answers(false);
  const wire::Bytes first = answerOf(38);
  const wire::Bytes second = answerOf(60);
  answers.add(0, ByteView(first).first(10), false, packetAt(kNow), Ending::Fin);
  answers.add(4, second, true, packetAt(kNow), Ending::Fin);
  answers.add(0, ByteView(first).subspan(10), true, packetAt(kNow), Ending::Fin);
  std::size_t told = 0;
  while (const auto complete = answers.takeComplete(kNow)) {
    QVERIFY(complete->bytes == (complete->stream == 0 ? first : second));
    QCOMPARE(complete->arrival.stream, std::optional(complete->stream));
    ++told;
  }
  QCOMPARE(told, std::size_t{2});
}

void TestStreamAnswers::arrival_is_of_the_last_piece() {
  Stream stream;
  const wire::Bytes answer = answerOf(38);
  stream.add(ByteView(answer).first(20), false);
  stream.add(ByteView(answer).subspan(20), false, kNow + 3ms);
  stream.add({}, true, kNow + 9ms);  // the end alone
  const auto complete = stream.answers.takeComplete(kNow + 9ms);
  QVERIFY(complete);
  QVERIFY(complete->arrival.inPieces);
  Stream whole;
  whole.add(answer, false, kNow + 3ms);
  whole.add({}, true, kNow + 9ms);
  QVERIFY(!whole.answers.takeComplete(kNow + 9ms)->arrival.inPieces);
}

QTEST_APPLESS_MAIN(TestStreamAnswers)
#include "tst_stream_answers.moc"
