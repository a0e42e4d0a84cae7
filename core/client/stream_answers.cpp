// SPDX-License-Identifier: MIT
#include "client/stream_answers.h"

#include <algorithm>

#include "client/answer_check.h"

namespace tsq::client {
namespace {

using namespace std::chrono_literals;

// A stream without FIN is taken after this silence, if its data is a complete answer.
constexpr Duration kQuiet = 50ms;

}  // namespace

void StreamAnswers::add(quic::StreamId stream, ByteView data, bool fin, const PacketIn& packet, Ending ending) {
  Parts& parts = parts_[stream];
  const bool isLaterPiece = !parts.bytes.empty() && !data.empty();
  const std::size_t room = kMaxAnswerSize - parts.bytes.size();
  const ByteView kept = data.first(std::min(room, data.size()));
  parts.bytes.insert(parts.bytes.end(), kept.begin(), kept.end());
  parts.tooLong = parts.tooLong || kept.size() < data.size();
  parts.ended = fin;
  // T4 is the arrival of the last packet with data, not of a later packet with only the FIN.
  if (!data.empty() || !parts.arrival.stream) {
    parts.arrival = {.stream = stream,
                     .clocks = packet.arrival,
                     .kernel = packet.kernelStamp,
                     .inPieces = parts.arrival.inPieces || isLaterPiece};
  }
  const bool whole = couldBeWhole(parts.bytes);
  if (fin || parts.tooLong || (whole && ending == Ending::Whole)) {
    parts.completeAt = MonoTime::min();
  } else {
    parts.completeAt = whole ? packet.arrival.mono + kQuiet : kNever;
  }
}

bool StreamAnswers::couldBeWhole(ByteView bytes) const {
  const auto answer = wire::parseAnswer(bytes);
  const auto* response = answer ? std::get_if<wire::Response>(&*answer) : nullptr;
  return answer && (response == nullptr || !isSigned_ || response->signature);
}

bool StreamAnswers::end(quic::StreamId stream) {
  const auto entry = parts_.find(stream);
  if (entry == parts_.end()) {
    return false;
  }
  entry->second.completeAt = MonoTime::min();
  entry->second.ended = true;
  return true;
}

MonoTime StreamAnswers::nextDeadline() const {
  MonoTime deadline = kNever;
  for (const auto& [stream, parts] : parts_) {
    deadline = std::min(deadline, parts.completeAt);
  }
  return deadline;
}

std::optional<StreamAnswers::Complete> StreamAnswers::takeComplete(MonoTime now) {
  const auto entry = std::ranges::find_if(parts_, [now](const auto& part) { return part.second.completeAt <= now; });
  if (entry == parts_.end()) {
    return std::nullopt;
  }
  Parts& parts = entry->second;
  Complete complete{.stream = entry->first,
                    .bytes = std::move(parts.bytes),
                    .arrival = parts.arrival,
                    .ended = parts.ended,
                    .tooLong = parts.tooLong};
  parts_.erase(entry);
  return complete;
}

}  // namespace tsq::client
