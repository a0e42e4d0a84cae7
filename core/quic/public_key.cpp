// SPDX-License-Identifier: MIT
#include "quic/public_key.h"

#include <gnutls/abstract.h>
#include <gnutls/crypto.h>

namespace tsq::quic {
namespace {

using PublicKey = Owned<gnutls_pubkey_t, gnutls_pubkey_deinit>;

struct OwnedDatum {
  gnutls_datum_t datum{};
  ~OwnedDatum() { gnutls_free(datum.data); }
};

}  // namespace

Result<X509Certificate> importCertificate(const gnutls_datum_t& data, gnutls_x509_crt_fmt_t format) {
  gnutls_x509_crt_t raw = nullptr;
  gnutls_x509_crt_init(&raw);
  X509Certificate certificate(raw);
  if (const int rv = gnutls_x509_crt_import(raw, &data, format); rv != 0) {
    return fail(ErrorCode::CertificateUnusable, gnutls_strerror(rv));
  }
  return certificate;
}

Result<Pin> pinOf(gnutls_x509_crt_t certificate) {
  gnutls_pubkey_t raw = nullptr;
  gnutls_pubkey_init(&raw);
  const PublicKey key(raw);
  OwnedDatum spki;
  Pin pin;
  int rv = gnutls_pubkey_import_x509(raw, certificate, 0);
  rv = rv != 0 ? rv : gnutls_pubkey_export2(raw, GNUTLS_X509_FMT_DER, &spki.datum);
  rv = rv != 0 ? rv : gnutls_hash_fast(GNUTLS_DIG_SHA256, spki.datum.data, spki.datum.size, pin.digest.data());
  if (rv != 0) {
    return fail(ErrorCode::CertificateUnusable, gnutls_strerror(rv));
  }
  return pin;
}

Result<Pin> pinOfPem(const gnutls_datum_t& pem) {
  return importCertificate(pem, GNUTLS_X509_FMT_PEM).and_then([](const X509Certificate& leaf) {
    return pinOf(leaf.get());
  });
}

}  // namespace tsq::quic
