// SPDX-License-Identifier: MIT
// HMAC-SHA256 (RFC 2104) with a shared secret.
#include <gnutls/crypto.h>

#include "crypto/reason.h"
#include "wire/key_material.h"

namespace tsq::wire {
namespace {

// Bytes. We generate secrets of the hash's length, as RFC 2104 section 3 recommends, and accept others from 128 bits
// on.
constexpr std::size_t kNewSecretSize = 32;
constexpr std::size_t kMinSecretSize = 16;
constexpr std::size_t kMaxSecretSize = 256;

Digest hmac(ByteView secret, ByteView message) {
  Digest digest{};
  gnutls_hmac_fast(GNUTLS_MAC_SHA256, secret.data(), secret.size(), message.data(), message.size(), digest.data());
  return digest;
}

// A key id that reveals nothing about the secret.
KeyId ownId(ByteView secret) {
  constexpr std::array<std::uint8_t, 6> kPurpose{'k', 'e', 'y', ' ', 'i', 'd'};
  return firstFourBytes(hmac(secret, kPurpose));
}

class SecretMaterial final : public KeyMaterial {
 public:
  SecretMaterial(Bytes secret, std::optional<KeyId> id)
      : KeyMaterial(id ? *id : ownId(secret)), secret_(std::move(secret)) {}
  SecretMaterial(const SecretMaterial&) = delete;
  SecretMaterial& operator=(const SecretMaterial&) = delete;
  ~SecretMaterial() override { gnutls_memset(secret_.data(), 0, secret_.size()); }

  SignatureAlgorithm algorithm() const override { return SignatureAlgorithm::HmacSha256; }

  Bytes sign(ByteView message) const override {
    const Digest digest = hmac(secret_, message);
    return {digest.begin(), digest.end()};
  }

  bool verify(ByteView message, ByteView signature) const override {
    const Digest digest = hmac(secret_, message);
    return gnutls_memcmp(digest.data(), signature.data(), digest.size()) == 0;
  }

  std::string signingPem() const override {
    OwnedDatum pem;
    const gnutls_datum_t bytes = toDatum(ByteView(secret_));
    gnutls_pem_base64_encode2(kSecretLabel.data(), &bytes, &pem.datum);
    return std::string(pem.text());
  }

  std::string verifyPem() const override { return signingPem(); }

 private:
  Bytes secret_;
};

}  // namespace

MaterialResult readSecret(std::string_view pem, std::optional<KeyId> id) {
  OwnedDatum secret;
  const gnutls_datum_t text = toDatum(pem);
  if (const int rv = gnutls_pem_base64_decode2(kSecretLabel.data(), &text, &secret.datum); rv != 0) {
    return fail(ErrorCode::KeyUnusable, gnutlsReason(rv));
  }
  const ByteView bytes = secret.view();
  if (bytes.size() < kMinSecretSize || bytes.size() > kMaxSecretSize) {
    return fail(ErrorCode::KeyUnusable, "a shared secret has 16 to 256 bytes");
  }
  return std::make_shared<const SecretMaterial>(Bytes(bytes.begin(), bytes.end()), id);
}

MaterialResult generateSecret() {
  Bytes secret(kNewSecretSize);
  if (const int rv = gnutls_rnd(GNUTLS_RND_KEY, secret.data(), secret.size()); rv != 0) {
    return fail(ErrorCode::Internal, gnutlsReason(rv));
  }
  return std::make_shared<const SecretMaterial>(std::move(secret), std::nullopt);
}

}  // namespace tsq::wire
