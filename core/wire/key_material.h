// SPDX-License-Identifier: MIT
/// The implementation of SigningKey and VerifyKey: one class for each algorithm. Internal to wire/.
#pragma once

#include "crypto/digest.h"
#include "crypto/handles.h"
#include "wire/bytes.h"
#include "wire/signature.h"

namespace tsq::wire {

class KeyMaterial {
 public:
  virtual ~KeyMaterial() = default;

  KeyId id() const { return id_; }
  virtual SignatureAlgorithm algorithm() const = 0;
  virtual Bytes sign(ByteView message) const = 0;
  /// The signature has the algorithm's size.
  virtual bool verify(ByteView message, ByteView signature) const = 0;
  virtual std::string signingPem() const = 0;
  virtual std::string verifyPem() const = 0;

 protected:
  explicit KeyMaterial(KeyId id) : id_(id) {}

 private:
  KeyId id_;
};

using MaterialResult = Result<std::shared_ptr<const KeyMaterial>>;

MaterialResult readEd25519Private(std::string_view pem, std::optional<KeyId> id);
MaterialResult readEd25519Public(std::string_view pem, std::optional<KeyId> id);
MaterialResult generateEd25519();
MaterialResult readSecret(std::string_view pem, std::optional<KeyId> id);
MaterialResult generateSecret();

/// The default key id.
inline KeyId firstFourBytes(const Digest& digest) {
  return static_cast<KeyId>(readBigEndian(ByteView(digest).first(4)));
}

}  // namespace tsq::wire
