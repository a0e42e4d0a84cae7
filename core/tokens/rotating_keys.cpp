// SPDX-License-Identifier: MIT
#include "tokens/rotating_keys.h"

namespace tsq::quic {

RotatingKeys::RotatingKeys(ByteView only) : keys_{{.bytes = {only.begin(), only.end()}}} {}

RotatingKeys::RotatingKeys(std::vector<RotatingKey> keys) : keys_(std::move(keys)) {
  std::ranges::sort(keys_, std::ranges::greater(), &RotatingKey::validFrom);
}

ByteView RotatingKeys::current(WallTime now) const {
  const auto found = std::ranges::find_if(keys_, [&](const RotatingKey& key) { return key.validFrom <= now; });
  return found == keys_.end() ? keys_.back().bytes : found->bytes;
}

// The number of keys whose successor has not been valid for longer than a ticket lives.
std::size_t RotatingKeys::acceptedAt(WallTime now) const {
  const auto last =
      std::ranges::find_if(keys_, [&](const RotatingKey& key) { return key.validFrom <= now - kTicketLifetime; });
  return last == keys_.end() ? keys_.size() : static_cast<std::size_t>(last - keys_.begin()) + 1;
}

RotatingKeys RotatingKeys::derived(const std::function<std::vector<std::uint8_t>(ByteView)>& derive) const {
  std::vector<RotatingKey> derived;
  derived.reserve(keys_.size());
  for (const RotatingKey& key : keys_) {
    derived.push_back({.bytes = derive(key.bytes), .validFrom = key.validFrom});
  }
  return RotatingKeys(std::move(derived));
}

}  // namespace tsq::quic
