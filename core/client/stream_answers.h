// SPDX-License-Identifier: MIT
/// The answers that are arriving on streams, each until it is whole.
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
    Arrival arrival;       ///< of its last part
    bool ended = false;    ///< nothing more can come
    bool tooLong = false;  ///< what is beyond was dropped
  };
  /// What tells that no more will come.
  enum class Ending {
    Fin,    ///< the end of the stream, or a short silence after an answer that could be whole
    Whole,  ///< an answer that could be whole: TSQ 0.1 keeps its streams open
  };

  /// An answer without a signature is not whole when one was asked for.
  explicit StreamAnswers(bool isSigned) : isSigned_(isSigned) {}

  void add(quic::StreamId stream, ByteView data, bool fin, const PacketIn& packet, Ending ending);
  /// Nothing more comes on this stream, whatever is missing. False when nothing has come at all that was not taken.
  bool end(quic::StreamId stream);
  void clear() { parts_.clear(); }

  /// When takeComplete() has something.
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
