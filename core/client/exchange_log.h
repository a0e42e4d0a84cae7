// SPDX-License-Identifier: MIT
/// The last exchanges of a connection: what was asked, what was answered, and what a later answer may still make
/// better.
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
    Foreign,   ///< an answer to nothing that we asked lately
    Open,      ///< asked, and not answered yet
    Answered,  ///< there was an answer already
  };

  void noteAsked(const wire::Nonce& nonce);
  void noteAnswered(const wire::Nonce& nonce, const Sample& sample);
  Standing standingOf(const wire::Nonce& nonce) const;

  /// The sample that this is about, with the true transmit time as its T3. Nothing when that is not certain or not
  /// possible, or was done before.
  std::optional<Sample> amend(const wire::TrueSendTime& told);

 private:
  // With heavy losses the answer on a stream comes seconds, and many requests, after its request: it is late then, not
  // foreign.
  static constexpr std::size_t kKept = 64;
  // A server tells within its next answers or never; a burst may have several in flight.
  static constexpr std::ptrdiff_t kAmendable = 8;

  struct Entry {
    wire::Nonce nonce;
    std::optional<Sample> sample;
  };
  std::deque<Entry> entries_;  // the newest last
};

}  // namespace tsq::client
