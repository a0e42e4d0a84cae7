// SPDX-License-Identifier: MIT
/// Reads fields of certificates. Internal to tls/.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "crypto/handles.h"
#include "tls/peer_details.h"
#include "tls/trust.h"

namespace tsq::quic {

Result<X509Certificate> importCertificate(const gnutls_datum_t& data, gnutls_x509_crt_fmt_t format);

/// SHA-256 of the SubjectPublicKeyInfo.
Result<Pin> pinOf(gnutls_x509_crt_t certificate);

/// The first `limit` DNS names and IP addresses in the subject alternative name, in their order.
std::vector<std::string> namesOf(gnutls_x509_crt_t certificate, std::size_t limit);

/// The first of them that is no wildcard; empty if there is none.
std::string firstNameOf(gnutls_x509_crt_t certificate);

/// Details for display; nothing if the certificate's key has no pin.
std::optional<CertificateDetails> certificateDetails(gnutls_x509_crt_t certificate);

}  // namespace tsq::quic
