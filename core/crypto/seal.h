// SPDX-License-Identifier: MIT
/// Authenticated encryption of small messages under a long-lived key: XChaCha20-Poly1305 (libsodium).
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/network.h"

namespace tsq {

inline constexpr std::size_t kSealKeySize = 32;        ///< bytes
inline constexpr std::size_t kSealOverhead = 16 + 24;  ///< bytes: authentication tag and nonce

/// Encrypts the message under a random nonce and authenticates it together with `associated`, which is not part of the
/// result. The nonce takes the last 24 bytes. The key has kSealKeySize bytes.
std::vector<std::uint8_t> seal(ByteView message, ByteView associated, ByteView key);

/// The message; nothing if any of the arguments differs from those of seal(). Accepts any bytes.
std::optional<std::vector<std::uint8_t>> open(ByteView sealed, ByteView associated, ByteView key);

}  // namespace tsq
