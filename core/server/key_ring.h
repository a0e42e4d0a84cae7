// SPDX-License-Identifier: MIT
/// A server's signing keys, each used from its own start time.
#pragma once

#include <vector>

#include "base/time.h"
#include "wire/signature.h"

namespace tsq::server {

/// A key and the instant from which it signs, so that clients can get the next key before it is used.
struct DatedKey {
  wire::SigningKey key;
  WallTime validFrom = WallTime::min();
};

class KeyRing {
 public:
  KeyRing() = default;
  explicit KeyRing(std::vector<DatedKey> keys) : keys_(std::move(keys)) {}

  /// The key that became valid last (the first of several); null if none is valid yet.
  const wire::SigningKey* current(WallTime now) const;

 private:
  std::vector<DatedKey> keys_;
};

}  // namespace tsq::server
