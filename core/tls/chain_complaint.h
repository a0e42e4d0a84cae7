// SPDX-License-Identifier: MIT
/// Why GnuTLS refused a certificate, in words: which certificate of the chain it is, and what is wrong with it.
/// Internal to tls/.
#pragma once

#include <chrono>

#include "base/error.h"
#include "crypto/handles.h"

namespace tsq::quic {

/// The shortest RSA key that is accepted, in bits (NIST SP 800-131A).
inline constexpr unsigned kLeastRsaBits = 2048;

/// Of what gnutls_certificate_verify_peers() says with `status`, which is not 0. `today` is what dates were compared
/// with. CertificateNameMismatch when only the name is wrong; CertificateExpired and CertificateNotYetValid when only
/// dates are; CertificateUntrusted when nobody trusted here has signed it; else CertificateUnacceptable.
Error complaintOf(gnutls_session_t session, unsigned status, std::chrono::sys_seconds today);

/// Whoever can find the key can be the server.
std::optional<Error> complaintOfWeakKey(gnutls_x509_crt_t leaf);

}  // namespace tsq::quic
