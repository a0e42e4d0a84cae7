// SPDX-License-Identifier: MIT
/// Assembles answers on streams until they are complete.
#pragma once

#include <map>
#include <optional>

#include "client/exchange.h"

namespace tsq::client {

class StreamAnswers {
 public:
  struct Complete {
    quic::StreamId stream;
    wire::Bytes bytes;
    Arrival arrival;       ///< of its last data
    bool ended = false;    ///< FIN or reset
    bool tooLong = false;  ///< data beyond kMaxAnswerSize was dropped
  };
  /// When an answer counts as complete.
  enum class Ending {
    Fin,    ///< at the end of the stream, or after a short silence if the data is a complete answer
    Whole,  ///< as soon as the data is a complete answer: TSQ 0.1 keeps its streams open
  };

  /// With `isSigned`, an answer without a signature is not complete.
  explicit StreamAnswers(bool isSigned) : isSigned_(isSigned) {}

  void add(quic::StreamId stream, ByteView data, bool fin, const PacketIn& packet, Ending ending);
  /// The stream has ended, complete or not. False if it has no data that was not taken.
  bool end(quic::StreamId stream);
  void clear() { parts_.clear(); }

  /// When to call takeComplete().
  MonoTime nextDeadline() const;
  std::optional<Complete> takeComplete(MonoTime now);

 private:
  struct Parts {
    wire::Bytes bytes;
    Arrival arrival;
    MonoTime completeAt = kNever;
    bool ended = false;
    bool tooLong = false;
  };

  bool couldBeWhole(ByteView bytes) const;

  const bool isSigned_;
  std::map<quic::StreamId, Parts> parts_;  // no more than the streams that we opened
};

}  // namespace tsq::client
