// SPDX-License-Identifier: MIT
/// What a server's certificate and the TLS session say of themselves, for people to read. A stranger may have written
/// all of it: texts are printable and of bounded length.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "tls/trust.h"

namespace tsq::quic {

/// RFC 5280 section 4.1.2. Dates may lie outside of what WallTime can hold.
struct CertificateDetails {
  std::string subject;             ///< a distinguished name as RFC 4514 writes it; may be empty
  std::vector<std::string> names;  ///< the first DNS names and IP addresses it is for, at most kMaxNames
  bool hasMoreNames = false;       ///< there are others beyond kMaxNames
  std::string issuer;
  std::chrono::sys_seconds validFrom{};
  std::chrono::sys_seconds validUntil{};
  Pin pin;  ///< of its key, whether or not it is what makes it trusted

  static constexpr std::size_t kMaxNames = 8;
};

/// What was agreed on; the names are IANA's.
struct TlsDetails {
  std::string version;      ///< "TLS1.3"
  std::string cipherSuite;  ///< "TLS_AES_128_GCM_SHA256"
  std::string group;        ///< of the key exchange: "X25519"
};

struct PeerDetails {
  TlsDetails tls;
  std::optional<CertificateDetails> certificate;  ///< nothing when the peer showed none
};

}  // namespace tsq::quic
