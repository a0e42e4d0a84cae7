// SPDX-License-Identifier: MIT
/// A QUIC connection id (RFC 9000 section 5.1) as a value.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "base/network.h"

namespace tsq::quic {

/// Ours are this long: unguessable, and found with one 64-bit load.
inline constexpr std::size_t kConnectionIdSize = 8;
/// RFC 9000 section 17.2: in version 1 no connection id is longer.
inline constexpr std::size_t kMaxConnectionIdSize = 20;

class ConnectionId {
 public:
  ConnectionId() = default;
  /// Longer input is cut to kMaxConnectionIdSize.
  explicit ConnectionId(ByteView bytes) : size_(std::min(bytes.size(), kMaxConnectionIdSize)) {
    std::copy_n(bytes.begin(), size_, bytes_.begin());
  }

  ByteView bytes() const { return {bytes_.data(), size_}; }

  friend bool operator==(const ConnectionId&, const ConnectionId&) = default;

 private:
  std::array<std::uint8_t, kMaxConnectionIdSize> bytes_{};  // zero beyond size_, so that comparing all is right
  std::size_t size_ = 0;
};

}  // namespace tsq::quic
