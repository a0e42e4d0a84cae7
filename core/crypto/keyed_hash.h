// SPDX-License-Identifier: MIT
/// SipHash-2-4 (libsodium): a hash for tables whose keys are chosen by peers, who cannot find collisions without the
/// secret key.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace tsq {

class KeyedHash {
 public:
  /// With a random key.
  KeyedHash();

  std::uint64_t operator()(std::span<const std::uint8_t> bytes) const;

 private:
  std::array<std::uint8_t, 16> key_{};
};

}  // namespace tsq
