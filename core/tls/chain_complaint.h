// SPDX-License-Identifier: MIT
/// Describes why GnuTLS rejected a certificate chain: which certificate, and what is wrong with it. Internal to tls/.
#pragma once

#include <chrono>

#include "base/error.h"
#include "crypto/handles.h"

namespace tsq::quic {

/// The shortest RSA key that is accepted, in bits (NIST SP 800-131A).
inline constexpr unsigned kLeastRsaBits = 2048;

/// The error for a `status` of gnutls_certificate_verify_peers() other than 0. `today` is the time against which dates
/// were checked. CertificateNameMismatch if only the name is wrong; CertificateExpired and CertificateNotYetValid if
/// only dates are; CertificateUntrusted if no trusted authority signed it; else CertificateUnacceptable.
Error complaintOf(gnutls_session_t session, unsigned status, std::chrono::sys_seconds today);

/// An error if the leaf's key is so weak that it could be computed and the server be impersonated.
std::optional<Error> complaintOfWeakKey(gnutls_x509_crt_t leaf);

}  // namespace tsq::quic
