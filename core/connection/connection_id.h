// SPDX-License-Identifier: MIT
/// A QUIC connection id (RFC 9000 section 5.1) as a value.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "base/network.h"

namespace tsq::quic {

/// Bytes of our own connection ids: random enough not to be guessed, and one 64-bit word for hashing.
inline constexpr std::size_t kConnectionIdSize = 8;
/// Bytes; the maximum of QUIC version 1 (RFC 9000 section 17.2).
inline constexpr std::size_t kMaxConnectionIdSize = 20;

class ConnectionId {
 public:
  ConnectionId() = default;
  /// Truncates longer input to kMaxConnectionIdSize.
  explicit ConnectionId(ByteView bytes) : size_(std::min(bytes.size(), kMaxConnectionIdSize)) {
    std::copy_n(bytes.begin(), size_, bytes_.begin());
  }

  ByteView bytes() const { return {bytes_.data(), size_}; }

  friend bool operator==(const ConnectionId&, const ConnectionId&) = default;

 private:
  std::array<std::uint8_t, kMaxConnectionIdSize> bytes_{};  // zero beyond size_, so that all bytes can be compared
  std::size_t size_ = 0;
};

}  // namespace tsq::quic
