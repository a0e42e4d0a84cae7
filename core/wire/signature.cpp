// SPDX-License-Identifier: MIT
#include "wire/signature.h"

#include "base/hex.h"
#include "wire/key_material.h"

namespace tsq::wire {
namespace {

bool isSecret(std::string_view pem) {
  return pem.find(kSecretLabel) != std::string_view::npos;
}

}  // namespace

std::string_view signatureAlgorithmName(SignatureAlgorithm algorithm) {
  return algorithm == SignatureAlgorithm::Ed25519 ? "Ed25519" : "HMAC-SHA256";
}

std::string keyIdText(KeyId id) {
  return toHex(id);
}

std::optional<KeyId> parseKeyId(std::string_view text) {
  return fromHex<KeyId>(text);
}

Result<SigningKey> SigningKey::fromPem(std::string_view pem, std::optional<KeyId> id) {
  auto material = isSecret(pem) ? readSecret(pem, id) : readEd25519Private(pem, id);
  return material.map([](auto& made) { return SigningKey(std::move(made)); });
}

Result<SigningKey> SigningKey::generate(SignatureAlgorithm algorithm) {
  auto material = algorithm == SignatureAlgorithm::Ed25519 ? generateEd25519() : generateSecret();
  return material.map([](auto& made) { return SigningKey(std::move(made)); });
}

KeyId SigningKey::id() const {
  return material_->id();
}

SignatureAlgorithm SigningKey::algorithm() const {
  return material_->algorithm();
}

Bytes SigningKey::sign(ByteView message) const {
  return material_->sign(message);
}

VerifyKey SigningKey::verifyKey() const {
  return VerifyKey(material_);
}

std::string SigningKey::toPem() const {
  return material_->signingPem();
}

Result<VerifyKey> VerifyKey::fromPem(std::string_view pem, std::optional<KeyId> id) {
  auto material = isSecret(pem) ? readSecret(pem, id) : readEd25519Public(pem, id);
  return material.map([](auto& made) { return VerifyKey(std::move(made)); });
}

KeyId VerifyKey::id() const {
  return material_->id();
}

SignatureAlgorithm VerifyKey::algorithm() const {
  return material_->algorithm();
}

bool VerifyKey::verify(ByteView message, ByteView signature) const {
  return signature.size() == signatureSize(algorithm()) && material_->verify(message, signature);
}

std::string VerifyKey::toPem() const {
  return material_->verifyPem();
}

}  // namespace tsq::wire
