// SPDX-License-Identifier: MIT
/// Keys that sign answers and keys that verify them (draft-01 section 8): Ed25519 and HMAC-SHA256, by way of GnuTLS.
/// They are immutable values, cheap to copy and safe to use from several threads at the same time.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "wire/tlv.h"

namespace tsq::wire {

/// The draft's algorithm numbers.
enum class SignatureAlgorithm : std::uint8_t { Ed25519 = 1, HmacSha256 = 2 };

/// "Ed25519", "HMAC-SHA256".
std::string_view signatureAlgorithmName(SignatureAlgorithm algorithm);

/// Bytes of a signature.
constexpr std::size_t signatureSize(SignatureAlgorithm algorithm) {
  return algorithm == SignatureAlgorithm::Ed25519 ? 64 : 32;
}

/// Tells the peer which key a signature was made with.
using KeyId = std::uint32_t;

/// "5f3a01c2", and its inverse; nothing for text that is no hexadecimal number of up to eight digits.
std::string keyIdText(KeyId id);
std::optional<KeyId> parseKeyId(std::string_view text);

/// PEM labels of our key files: standard PEM for Ed25519, and the same form for HMAC secrets.
inline constexpr std::string_view kPrivateKeyLabel = "PRIVATE KEY";
inline constexpr std::string_view kPublicKeyLabel = "PUBLIC KEY";
inline constexpr std::string_view kSecretLabel = "TSQ SHARED SECRET";

class KeyMaterial;
class VerifyKey;

/// The key with which a server signs. As secret as any private key.
class SigningKey {
 public:
  /// A PEM block: an Ed25519 private key without a password (PKCS #8), or a shared secret of 16 to 256 bytes.
  /// Without `id`, the key id is the first four bytes of a hash. Fails with KeyUnusable.
  static Result<SigningKey> fromPem(std::string_view pem, std::optional<KeyId> id = {});
  /// A new random key.
  static Result<SigningKey> generate(SignatureAlgorithm algorithm);

  KeyId id() const;
  SignatureAlgorithm algorithm() const;
  /// signatureSize() bytes; empty if GnuTLS fails: no client accepts that as a signature.
  Bytes sign(ByteView message) const;
  /// The clients' key: the public key, or the shared secret itself.
  VerifyKey verifyKey() const;
  std::string toPem() const;

 private:
  explicit SigningKey(std::shared_ptr<const KeyMaterial> material) : material_(std::move(material)) {}

  std::shared_ptr<const KeyMaterial> material_;
};

/// The key with which a client verifies: public for Ed25519, the shared secret for HMAC.
class VerifyKey {
 public:
  /// A PEM block: an Ed25519 public key, or a shared secret. Otherwise as SigningKey::fromPem().
  static Result<VerifyKey> fromPem(std::string_view pem, std::optional<KeyId> id = {});

  KeyId id() const;
  SignatureAlgorithm algorithm() const;
  bool verify(ByteView message, ByteView signature) const;
  std::string toPem() const;

 private:
  friend class SigningKey;
  explicit VerifyKey(std::shared_ptr<const KeyMaterial> material) : material_(std::move(material)) {}

  std::shared_ptr<const KeyMaterial> material_;
};

}  // namespace tsq::wire
