// SPDX-License-Identifier: MIT
/// From a request to the bytes of its answer: what the server tells besides the time, and how it signs. Knows nothing
/// of connections.
#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "server/key_ring.h"
#include "wire/message.h"

namespace tsq::server {

/// A request as it arrived.
struct Question {
  wire::Request request;
  std::size_t size = 0;         ///< of the message, bytes
  WallTime received;            ///< T2
  bool kernelReceived = false;  ///< T2 is a kernel time stamp
};

/// What else is known when the answer is made.
struct AnswerContext {
  std::size_t maxSize = 0;                  ///< what fits the way it goes, bytes
  bool tellReport = false;                  ///< the whole report, not only what is about this exchange
  std::optional<std::string> trueSendTime;  ///< value of wire::kTrueSendTimeKey
};

/// An answer that lacks T3, because that is read as late as possible, and the signature, which covers T3.
class Draft {
 public:
  Draft(wire::Bytes message, const wire::SigningKey* key) : message_(std::move(message)), key_(key) {}

  bool isSigned() const { return key_ != nullptr; }
  /// Signing takes time that T3 does not know of.
  wire::Bytes finish(WallTime sendTime) &&;

 private:
  wire::Bytes message_;
  const wire::SigningKey* key_;
};

class Responder {
 public:
  explicit Responder(KeyRing keys) : keys_(std::move(keys)) {}

  /// What is told of the clock from now on. Must be true.
  void setReport(wire::ClockReport report) { report_ = std::move(report); }

  /// What is signed with from now on. No draft may be left that was made before.
  void setKeys(KeyRing keys) { keys_ = std::move(keys); }

  /// AuthenticationRequired when a signature is asked for and there is no key. The draft must not outlive the
  /// responder.
  tl::expected<Draft, wire::RefusalCode> draft(const Question& question, const AnswerContext& context) const;

 private:
  wire::Response respond(const Question& question, const AnswerContext& context) const;

  KeyRing keys_;
  wire::ClockReport report_;
};

}  // namespace tsq::server
