// SPDX-License-Identifier: MIT
/// What we read out of certificates. Internal to quic/.
#pragma once

#include "base/error.h"
#include "quic/handles.h"
#include "quic/trust.h"

namespace tsq::quic {

Result<X509Certificate> importCertificate(const gnutls_datum_t& data, gnutls_x509_crt_fmt_t format);

/// SHA-256 of the SubjectPublicKeyInfo.
Result<Pin> pinOf(gnutls_x509_crt_t certificate);

/// The first DNS name or IP address in the subject alternative name; empty when there is none.
std::string firstNameOf(gnutls_x509_crt_t certificate);

}  // namespace tsq::quic
