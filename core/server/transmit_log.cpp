// SPDX-License-Identifier: MIT
#include "server/transmit_log.h"

#include "wire/extensions.h"

namespace tsq::server {

void TransmitLog::note(const SentAnswer& answer, WallTime kernelStamp) {
  if (entries_.size() == kKept) {
    entries_.erase(entries_.begin());
  }
  entries_.push_back({.answer = answer, .kernelStamp = kernelStamp});
}

void TransmitLog::forgetResent(const std::function<bool(quic::StreamId)>& wasResent) {
  std::erase_if(entries_, [&](const Entry& entry) { return entry.answer.stream && wasResent(*entry.answer.stream); });
}

std::optional<std::string> TransmitLog::takeNewest() {
  if (entries_.empty()) {
    return std::nullopt;
  }
  const Entry entry = entries_.back();
  entries_.pop_back();
  return wire::TrueSendTime::of(entry.answer.nonce, entry.kernelStamp).toText();
}

}  // namespace tsq::server
