// SPDX-License-Identifier: MIT
#include "tls/certificate.h"

#include <gnutls/abstract.h>
#include <gnutls/crypto.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string_view>

#include "base/socket_address.h"
#include "crypto/reason.h"

namespace tsq::quic {
namespace {

// Maximum number of names; public authorities issue certificates with up to 100.
constexpr unsigned kMostLookedAt = 100;

// A DNS name or IP address; nothing for other kinds of names and for DNS names that are too long.
std::optional<std::string> nameFrom(int type, std::string_view bytes) {
  if (type == GNUTLS_SAN_DNSNAME) {
    return std::string(bytes);
  }
  if (type == GNUTLS_SAN_IPADDRESS && bytes.size() == sizeof(in_addr)) {
    sockaddr_in v4{.sin_family = AF_INET};
    std::memcpy(&v4.sin_addr, bytes.data(), bytes.size());
    return SocketAddress(v4).host();
  }
  if (type == GNUTLS_SAN_IPADDRESS && bytes.size() == sizeof(in6_addr)) {
    sockaddr_in6 v6{.sin6_family = AF_INET6};
    std::memcpy(&v6.sin6_addr, bytes.data(), bytes.size());
    return SocketAddress(v6).host();
  }
  return std::nullopt;
}

}  // namespace

Result<X509Certificate> importCertificate(const gnutls_datum_t& data, gnutls_x509_crt_fmt_t format) {
  gnutls_x509_crt_t raw = nullptr;
  gnutls_x509_crt_init(&raw);
  X509Certificate certificate(raw);
  if (const int rv = gnutls_x509_crt_import(raw, &data, format); rv != 0) {
    return fail(ErrorCode::CertificateUnusable, gnutlsReason(rv));
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
    return fail(ErrorCode::CertificateUnusable, gnutlsReason(rv));
  }
  return pin;
}

std::vector<std::string> namesOf(gnutls_x509_crt_t certificate, std::size_t limit) {
  std::vector<std::string> names;
  for (unsigned i = 0; i < kMostLookedAt && names.size() < limit; ++i) {
    std::array<char, 256> text{};  // a DNS name has at most 253 bytes
    std::size_t size = text.size();
    const int type = gnutls_x509_crt_get_subject_alt_name(certificate, i, text.data(), &size, nullptr);
    if (type == GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE) {
      break;
    }
    if (const auto name = nameFrom(type, {text.data(), std::min(size, text.size())})) {
      names.push_back(*name);
    }
  }
  return names;
}

std::string firstNameOf(gnutls_x509_crt_t certificate) {
  const std::vector<std::string> names = namesOf(certificate, kMostLookedAt);
  const auto isOneHost = [](const std::string& name) { return name.find('*') == std::string::npos; };
  const auto found = std::ranges::find_if(names, isOneHost);
  return found == names.end() ? std::string() : *found;
}

}  // namespace tsq::quic
