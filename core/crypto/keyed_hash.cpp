// SPDX-License-Identifier: MIT
#include "crypto/keyed_hash.h"

#include <sodium/crypto_shorthash.h>

#include <cstring>

#include "crypto/random.h"

namespace tsq {

KeyedHash::KeyedHash() {
  static_assert(sizeof(key_) == crypto_shorthash_KEYBYTES);
  fillRandom(key_);
}

std::uint64_t KeyedHash::operator()(std::span<const std::uint8_t> bytes) const {
  std::array<std::uint8_t, crypto_shorthash_BYTES> hash{};
  crypto_shorthash(hash.data(), bytes.data(), bytes.size(), key_.data());
  std::uint64_t value = 0;
  static_assert(sizeof(value) == sizeof(hash));
  std::memcpy(&value, hash.data(), sizeof(value));
  return value;
}

}  // namespace tsq
