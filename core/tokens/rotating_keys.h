// SPDX-License-Identifier: MIT
/// Keys for one purpose, of which one is in use and others are still, or already, accepted.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

#include "base/network.h"
#include "base/time.h"

namespace tsq::quic {

/// Lifetime of session tickets, long enough for a client that connects once a day, and of address tokens.
inline constexpr Duration kTicketLifetime = std::chrono::days(2);

struct RotatingKey {
  std::vector<std::uint8_t> bytes;
  WallTime validFrom = WallTime::min();
};

/// The key that became valid last is in use. Its predecessors are accepted until everything made with them has expired,
/// and its successors at once, because another server's clock may be ahead.
class RotatingKeys {
 public:
  /// One key for ever.
  explicit RotatingKeys(ByteView only);
  /// At least one, in any order. If none is valid yet, the first to become valid is in use.
  explicit RotatingKeys(std::vector<RotatingKey> keys);

  ByteView current(WallTime now) const;

  /// The first accepted key that satisfies `fits`, the newest first; empty if none does.
  template <typename Fits>
  ByteView find(WallTime now, const Fits& fits) const {
    const auto end = keys_.begin() + static_cast<std::ptrdiff_t>(acceptedAt(now));
    const auto found =
        std::find_if(keys_.begin(), end, [&](const RotatingKey& key) { return fits(ByteView(key.bytes)); });
    return found == end ? ByteView() : ByteView(found->bytes);
  }

  /// The same number of keys, each made from one of these.
  RotatingKeys derived(const std::function<std::vector<std::uint8_t>(ByteView)>& derive) const;

 private:
  std::size_t acceptedAt(WallTime now) const;

  std::vector<RotatingKey> keys_;  // the newest first
};

}  // namespace tsq::quic
