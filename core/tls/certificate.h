// SPDX-License-Identifier: MIT
/// What we read out of certificates. Internal to quic/.
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

/// The DNS names and IP addresses in the subject alternative name, as they stand there; at most `limit` of them.
std::vector<std::string> namesOf(gnutls_x509_crt_t certificate, std::size_t limit);

/// The first of them that is no wildcard, so that it can be asked for; empty when there is none.
std::string firstNameOf(gnutls_x509_crt_t certificate);

/// For people to read; nothing when there is no key in it that could be pinned.
std::optional<CertificateDetails> certificateDetails(gnutls_x509_crt_t certificate);

}  // namespace tsq::quic
