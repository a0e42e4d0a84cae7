// SPDX-License-Identifier: MIT
#include "server/key_ring.h"

namespace tsq::server {

const wire::SigningKey* KeyRing::current(WallTime now) const {
  const DatedKey* latest = nullptr;
  for (const DatedKey& key : keys_) {
    if (key.validFrom <= now && (latest == nullptr || key.validFrom > latest->validFrom)) {
      latest = &key;
    }
  }
  return latest == nullptr ? nullptr : &latest->key;
}

}  // namespace tsq::server
