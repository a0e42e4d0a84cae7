// SPDX-License-Identifier: MIT
/// The last exchanges of a connection, to classify answers by their nonce and to amend samples with a later true T3.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>

#include "estimate/sample.h"
#include "wire/extensions.h"

namespace tsq::client {

class ExchangeLog {
 public:
  enum class Standing {
    Foreign,   ///< matches no recent request
    Open,      ///< the request is not answered yet
    Answered,  ///< the request was answered already
  };

  void noteAsked(const wire::Nonce& nonce);
  void noteAnswered(const wire::Nonce& nonce, const Sample& sample);
  Standing standingOf(const wire::Nonce& nonce) const;

  /// The sample with this nonce, with the true transmit time as T3. Nothing if it is unknown or ambiguous, or was
  /// amended before.
  std::optional<Sample> amend(const wire::TrueSendTime& told);

 private:
  // Exchanges. With heavy packet loss an answer on a stream may arrive seconds, and many requests, after its request;
  // it must be recognised as late then, not as foreign.
  static constexpr std::size_t kKept = 64;
  // Exchanges. A server sends a true transmit time with one of its next answers or never; a burst has several in
  // flight.
  static constexpr std::ptrdiff_t kAmendable = 8;

  struct Entry {
    wire::Nonce nonce;
    std::optional<Sample> sample;
  };
  std::deque<Entry> entries_;  // the newest last
};

}  // namespace tsq::client
