// SPDX-License-Identifier: MIT
#include "crypto/seal.h"

#include <sodium/crypto_aead_xchacha20poly1305.h>

#include "crypto/random.h"

namespace tsq {
namespace {

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kSealKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && kSealOverhead == kTagSize + kNonceSize);

}  // namespace

std::vector<std::uint8_t> seal(ByteView message, ByteView associated, ByteView key) {
  std::vector<std::uint8_t> sealed(message.size() + kSealOverhead);
  const auto nonce = std::span(sealed).last(kNonceSize);
  fillRandom(nonce);
  crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, message.data(), message.size(), associated.data(),
                                             associated.size(), nullptr, nonce.data(), key.data());
  return sealed;
}

std::optional<std::vector<std::uint8_t>> open(ByteView sealed, ByteView associated, ByteView key) {
  if (sealed.size() < kSealOverhead) {
    return std::nullopt;
  }
  const ByteView nonce = sealed.last(kNonceSize);
  const ByteView encrypted = sealed.first(sealed.size() - kNonceSize);
  std::vector<std::uint8_t> message(encrypted.size() - kTagSize);
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(message.data(), nullptr, nullptr, encrypted.data(), encrypted.size(),
                                                 associated.data(), associated.size(), nonce.data(), key.data()) != 0) {
    return std::nullopt;
  }
  return message;
}

}  // namespace tsq
