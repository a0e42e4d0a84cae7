// SPDX-License-Identifier: MIT
/// A server's certificate and TLS parameters for display. All of it is untrusted: texts are printable and of bounded
/// length.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "tls/trust.h"

namespace tsq::quic {

/// RFC 5280 section 4.1.2. Dates may be outside WallTime's range.
struct CertificateDetails {
  std::string subject;             ///< a distinguished name in the form of RFC 4514; may be empty
  std::vector<std::string> names;  ///< its first DNS names and IP addresses, at most kMaxNames
  bool hasMoreNames = false;       ///< there are others beyond kMaxNames
  std::string issuer;
  std::chrono::sys_seconds validFrom{};
  std::chrono::sys_seconds validUntil{};
  Pin pin;  ///< of its key, whether or not the trust is a pin

  static constexpr std::size_t kMaxNames = 8;
};

/// The negotiated parameters, by their IANA names.
struct TlsDetails {
  std::string version;      ///< "TLS1.3"
  std::string cipherSuite;  ///< "TLS_AES_128_GCM_SHA256"
  std::string group;        ///< of the key exchange: "X25519"
};

struct PeerDetails {
  TlsDetails tls;
  std::optional<CertificateDetails> certificate;  ///< nothing if the peer sent none
};

}  // namespace tsq::quic
