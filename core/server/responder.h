// SPDX-License-Identifier: MIT
/// Makes the bytes of an answer from a request: timestamps, clock report, padding and signature. Independent of
/// connections.
#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "server/key_ring.h"
#include "wire/message.h"

namespace tsq::server {

/// A received request.
struct ReceivedRequest {
  wire::Request request;
  std::size_t size = 0;         ///< of the message, bytes
  WallTime receiveTime;         ///< T2
  bool kernelReceived = false;  ///< T2 is a kernel timestamp
};

/// Properties of the connection when the answer is made.
struct AnswerContext {
  std::size_t maxSize = 0;                  ///< bytes that fit into the datagram or stream
  bool tellReport = false;                  ///< send the whole clock report, not only the metadata of this exchange
  std::optional<std::string> trueSendTime;  ///< value of wire::kTrueSendTimeKey
};

/// An answer without T3, which is read as late as possible, and without the signature, which covers T3.
class Draft {
 public:
  Draft(wire::Bytes message, const wire::SigningKey* key) : message_(std::move(message)), key_(key) {}

  bool isSigned() const { return key_ != nullptr; }
  /// Writes T3 and signs. The caller has to add the time for signing to T3, see TransmitDelay.
  wire::Bytes finish(WallTime sendTime) &&;

 private:
  wire::Bytes message_;
  const wire::SigningKey* key_;
};

class Responder {
 public:
  explicit Responder(KeyRing keys) : keys_(std::move(keys)) {}

  /// Sets the clock report for future answers.
  void setReport(wire::ClockReport report) { report_ = std::move(report); }

  /// Sets the signing keys for future answers. No earlier draft may be left.
  void setKeys(KeyRing keys) { keys_ = std::move(keys); }

  /// AuthenticationRequired if a signature is requested and there is no key. The draft must not outlive the responder.
  tl::expected<Draft, wire::RefusalCode> draft(const ReceivedRequest& received, const AnswerContext& context) const;

 private:
  wire::Response respond(const ReceivedRequest& received, const AnswerContext& context) const;

  KeyRing keys_;
  wire::ClockReport report_;
};

}  // namespace tsq::server
