// SPDX-License-Identifier: MIT
/// The pin of a certificate's key. Internal to quic/.
#pragma once

#include "base/error.h"
#include "quic/handles.h"
#include "quic/trust.h"

namespace tsq::quic {

Result<X509Certificate> importCertificate(const gnutls_datum_t& data, gnutls_x509_crt_fmt_t format);

/// SHA-256 of the SubjectPublicKeyInfo.
Result<Pin> pinOf(gnutls_x509_crt_t certificate);

/// Of the first certificate in PEM text. Error: CertificateUnusable.
Result<Pin> pinOfPem(const gnutls_datum_t& pem);

}  // namespace tsq::quic
