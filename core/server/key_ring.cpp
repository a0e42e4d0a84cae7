// SPDX-License-Identifier: MIT
#include "server/key_ring.h"

#include <algorithm>

namespace tsq::server {

KeyRing::KeyRing(std::vector<DatedKey> keys) : keys_(std::move(keys)) {
  std::ranges::stable_sort(keys_, std::ranges::greater(), &DatedKey::validFrom);
}

const wire::SigningKey* KeyRing::current(WallTime now) const {
  const auto found = std::ranges::find_if(keys_, [now](const DatedKey& key) { return key.validFrom <= now; });
  return found == keys_.end() ? nullptr : &found->key;
}

}  // namespace tsq::server
