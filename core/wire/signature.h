// SPDX-License-Identifier: MIT
/// Keys that sign answers and keys that verify them (draft-01 section 8): Ed25519 and HMAC-SHA256, by way of GnuTLS.
/// They are values: immutable, cheap to copy, and safe to use from several threads at the same time.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "wire/tlv.h"

namespace tsq::wire {

/// The numbers that the draft gives them.
enum class SignatureAlgorithm : std::uint8_t { Ed25519 = 1, HmacSha256 = 2 };

/// "Ed25519", "HMAC-SHA256".
std::string_view signatureAlgorithmName(SignatureAlgorithm algorithm);

/// How many bytes its signatures have.
constexpr std::size_t signatureSize(SignatureAlgorithm algorithm) {
  return algorithm == SignatureAlgorithm::Ed25519 ? 64 : 32;
}

/// Names a key towards the other side.
using KeyId = std::uint32_t;

/// "5f3a01c2", and back; nothing for what is no hexadecimal number of up to eight digits.
std::string keyIdText(KeyId id);
std::optional<KeyId> parseKeyId(std::string_view text);

/// What our keys look like in a file: standard PEM for Ed25519, and the same form for the secrets of HMAC.
inline constexpr std::string_view kPrivateKeyLabel = "PRIVATE KEY";
inline constexpr std::string_view kPublicKeyLabel = "PUBLIC KEY";
inline constexpr std::string_view kSecretLabel = "TSQ SHARED SECRET";

class KeyMaterial;
class VerifyKey;

/// What a server signs with. As secret as any private key.
class SigningKey {
 public:
  /// A PEM block: an Ed25519 private key without a password (PKCS #8), or a shared secret of 16 to 256 bytes.
  /// Without `id` the key names itself, by the first four bytes of a hash. Fails with KeyUnusable.
  static Result<SigningKey> fromPem(std::string_view pem, std::optional<KeyId> id = {});
  /// A fresh one, from the operating system's generator.
  static Result<SigningKey> generate(SignatureAlgorithm algorithm);

  KeyId id() const;
  SignatureAlgorithm algorithm() const;
  /// signatureSize() bytes; empty if GnuTLS fails, which no client takes for a signature.
  Bytes sign(ByteView message) const;
  /// What clients need: the public key, or the shared secret itself.
  VerifyKey verifyKey() const;
  std::string toPem() const;

 private:
  explicit SigningKey(std::shared_ptr<const KeyMaterial> material) : material_(std::move(material)) {}

  std::shared_ptr<const KeyMaterial> material_;
};

/// What a client verifies with: for Ed25519 public, for HMAC the very same secret.
class VerifyKey {
 public:
  /// A PEM block: an Ed25519 public key, or a shared secret. As above otherwise.
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
