// SPDX-License-Identifier: MIT
/// A file with all the authorities of a system, of which a chain needs one or two: reading 144 of them takes 20 ms.
/// Internal to tls/.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/handles.h"

namespace tsq::quic {

/// A distinguished name as it stands in a certificate (DER).
using RawName = std::string;

/// The names of all subjects and issuers in a chain of certificates (DER); nothing where one of them cannot be read.
std::vector<RawName> namesInChain(std::span<const gnutls_datum_t> chain);

/// Adds those certificates of a PEM text to what is trusted that contain one of these names, so at least all that
/// GnuTLS looks for to end a chain with. What is no certificate is left out. The number of those added.
int trustAuthoritiesNamed(gnutls_certificate_credentials_t credentials, std::string_view pem,
                          std::span<const RawName> names);

}  // namespace tsq::quic
