// SPDX-License-Identifier: MIT
/// What is behind a SigningKey or VerifyKey: one class for each algorithm. Internal to wire/.
#pragma once

#include <gnutls/gnutls.h>

#include <array>

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

using Digest = std::array<std::uint8_t, 32>;

/// How a key names itself.
inline KeyId firstFourBytes(const Digest& digest) {
  return static_cast<KeyId>(readBigEndian(ByteView(digest).first(4)));
}

/// GnuTLS only reads what it is given, but its C type has no const.
inline gnutls_datum_t toDatum(ByteView bytes) {
  return {.data = const_cast<unsigned char*>(bytes.data()), .size = static_cast<unsigned>(bytes.size())};
}

inline gnutls_datum_t toDatum(std::string_view text) {
  return toDatum(ByteView(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

/// What GnuTLS allocated: wiped and released.
class Allocated {
 public:
  Allocated() = default;
  Allocated(const Allocated&) = delete;
  Allocated& operator=(const Allocated&) = delete;
  ~Allocated() {
    if (datum.data != nullptr) {
      gnutls_memset(datum.data, 0, datum.size);
      gnutls_free(datum.data);
    }
  }

  Bytes bytes() const { return {datum.data, datum.data + datum.size}; }
  std::string text() const { return std::string(asText({datum.data, datum.size})); }

  gnutls_datum_t datum{};
};

}  // namespace tsq::wire
