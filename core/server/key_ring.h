// SPDX-License-Identifier: MIT
/// The keys a server signs with, one after the other.
#pragma once

#include <vector>

#include "base/time.h"
#include "wire/signature.h"

namespace tsq::server {

/// A key and the instant from which it signs: the next one can be given to clients before it is used.
struct DatedKey {
  wire::SigningKey key;
  WallTime validFrom = WallTime::min();
};

class KeyRing {
 public:
  KeyRing() = default;
  explicit KeyRing(std::vector<DatedKey> keys) : keys_(std::move(keys)) {}

  /// The one that became valid last, of several the first; null when there is none yet.
  const wire::SigningKey* current(WallTime now) const;

 private:
  std::vector<DatedKey> keys_;
};

}  // namespace tsq::server
