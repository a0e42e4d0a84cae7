// SPDX-License-Identifier: MIT
#include "client/exchange_log.h"

#include <algorithm>

namespace tsq::client {

void ExchangeLog::noteAsked(const wire::Nonce& nonce) {
  entries_.push_back({.nonce = nonce, .sample = std::nullopt});
  if (entries_.size() > kKept) {
    entries_.pop_front();
  }
}

void ExchangeLog::noteAnswered(const wire::Nonce& nonce, const Sample& sample) {
  const auto entry = std::ranges::find(entries_, nonce, &Entry::nonce);
  if (entry != entries_.end()) {
    entry->sample = sample;
  }
}

ExchangeLog::Standing ExchangeLog::standingOf(const wire::Nonce& nonce) const {
  const auto entry = std::ranges::find(entries_, nonce, &Entry::nonce);
  if (entry == entries_.end()) {
    return Standing::Foreign;
  }
  return entry->sample ? Standing::Answered : Standing::Open;
}

std::optional<Sample> ExchangeLog::amend(const wire::TrueSendTime& told) {
  const auto isMeant = [&told](const Entry& entry) { return entry.sample && told.isFor(entry.nonce); };
  const auto begin = entries_.end() - std::min(kAmendable, std::ssize(entries_));
  const auto entry = std::find_if(begin, entries_.end(), isMeant);
  if (entry == entries_.end() || std::count_if(begin, entries_.end(), isMeant) > 1) {
    return std::nullopt;
  }
  Sample amended = *entry->sample;
  // A predicted T3 that is too late can make the delay negative; the true T3 corrects that, but no other invalid
  // sample.
  const bool isMendable = !amended.invalid || amended.invalid == InvalidReason::NonPositiveDelay;
  // If the answer was sent twice, the transmit time may be that of the other copy.
  if (amended.trueSendTime || amended.maybeRetransmitted || !isMendable) {
    return std::nullopt;
  }
  amended.t3 = told.sent;  // T3: read by the kernel of the server
  amended.trueSendTime = true;
  amended.invalid.reset();
  if (findAnomaly(amended)) {
    return std::nullopt;
  }
  entry->sample = amended;
  return amended;
}

}  // namespace tsq::client
