// SPDX-License-Identifier: MIT
// Ed25519 keys (RFC 8032) in their standard PEM forms.
#include <gnutls/crypto.h>

#include "crypto/reason.h"
#include "wire/key_material.h"

namespace tsq::wire {
namespace {

PrivateKey newPrivateKey() {
  gnutls_privkey_t raw = nullptr;
  gnutls_privkey_init(&raw);
  return PrivateKey(raw);
}

PublicKey newPublicKey() {
  gnutls_pubkey_t raw = nullptr;
  gnutls_pubkey_init(&raw);
  return PublicKey(raw);
}

KeyId ownId(gnutls_pubkey_t key) {
  OwnedDatum raw;
  gnutls_ecc_curve_t curve{};
  Digest digest{};
  gnutls_pubkey_export_ecc_raw2(key, &curve, &raw.datum, nullptr, 0);
  gnutls_hash_fast(GNUTLS_DIG_SHA256, raw.datum.data, raw.datum.size, digest.data());
  return firstFourBytes(digest);
}

class Ed25519Material final : public KeyMaterial {
 public:
  /// `privateKey` is null where the key only verifies.
  static MaterialResult make(PrivateKey privateKey, PublicKey publicKey, std::optional<KeyId> id) {
    if (gnutls_pubkey_get_pk_algorithm(publicKey.get(), nullptr) != GNUTLS_PK_EDDSA_ED25519) {
      return fail(ErrorCode::KeyUnusable, "not an Ed25519 key");
    }
    const KeyId ourId = id ? *id : ownId(publicKey.get());
    return std::shared_ptr<const KeyMaterial>(new Ed25519Material(ourId, std::move(privateKey), std::move(publicKey)));
  }

  SignatureAlgorithm algorithm() const override { return SignatureAlgorithm::Ed25519; }

  Bytes sign(ByteView message) const override {
    OwnedDatum signature;
    const gnutls_datum_t data = toDatum(message);
    gnutls_privkey_sign_data2(private_.get(), GNUTLS_SIGN_EDDSA_ED25519, 0, &data, &signature.datum);
    return {signature.view().begin(), signature.view().end()};
  }

  bool verify(ByteView message, ByteView signature) const override {
    const gnutls_datum_t data = toDatum(message);
    const gnutls_datum_t block = toDatum(signature);
    return gnutls_pubkey_verify_data2(public_.get(), GNUTLS_SIGN_EDDSA_ED25519, 0, &data, &block) >= 0;
  }

  std::string signingPem() const override {
    gnutls_x509_privkey_t raw = nullptr;
    gnutls_privkey_export_x509(private_.get(), &raw);
    const X509Key key(raw);
    OwnedDatum pem;
    gnutls_x509_privkey_export2_pkcs8(key.get(), GNUTLS_X509_FMT_PEM, nullptr, GNUTLS_PKCS_PLAIN, &pem.datum);
    return std::string(pem.text());
  }

  std::string verifyPem() const override {
    OwnedDatum pem;
    gnutls_pubkey_export2(public_.get(), GNUTLS_X509_FMT_PEM, &pem.datum);
    return std::string(pem.text());
  }

 private:
  Ed25519Material(KeyId id, PrivateKey privateKey, PublicKey publicKey)
      : KeyMaterial(id), private_(std::move(privateKey)), public_(std::move(publicKey)) {}

  PrivateKey private_;
  PublicKey public_;
};

MaterialResult makeFromPrivate(PrivateKey key, std::optional<KeyId> id) {
  PublicKey publicKey = newPublicKey();
  if (const int rv = gnutls_pubkey_import_privkey(publicKey.get(), key.get(), 0, 0); rv != 0) {
    return fail(ErrorCode::KeyUnusable, gnutlsReason(rv));
  }
  return Ed25519Material::make(std::move(key), std::move(publicKey), id);
}

}  // namespace

MaterialResult readEd25519Private(std::string_view pem, std::optional<KeyId> id) {
  PrivateKey key = newPrivateKey();
  const gnutls_datum_t data = toDatum(pem);
  if (const int rv = gnutls_privkey_import_x509_raw(key.get(), &data, GNUTLS_X509_FMT_PEM, nullptr, 0); rv != 0) {
    return fail(ErrorCode::KeyUnusable, gnutlsReason(rv));
  }
  return makeFromPrivate(std::move(key), id);
}

MaterialResult readEd25519Public(std::string_view pem, std::optional<KeyId> id) {
  PublicKey key = newPublicKey();
  const gnutls_datum_t data = toDatum(pem);
  if (const int rv = gnutls_pubkey_import(key.get(), &data, GNUTLS_X509_FMT_PEM); rv != 0) {
    return fail(ErrorCode::KeyUnusable, gnutlsReason(rv));
  }
  return Ed25519Material::make(nullptr, std::move(key), id);
}

MaterialResult generateEd25519() {
  PrivateKey key = newPrivateKey();
  constexpr unsigned kBits = GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_ED25519);
  if (const int rv = gnutls_privkey_generate(key.get(), GNUTLS_PK_EDDSA_ED25519, kBits, 0); rv != 0) {
    return fail(ErrorCode::Internal, gnutlsReason(rv));
  }
  return makeFromPrivate(std::move(key), {});
}

}  // namespace tsq::wire
