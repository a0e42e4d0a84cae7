// SPDX-License-Identifier: MIT
#include "tls/peer_details.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "tls/certificate.h"
#include "tls/tls.h"

namespace tsq::quic {
namespace {

// Bytes of a displayed name; the rest is cut.
constexpr std::size_t kMaxText = 256;

std::string readable(std::string_view text) {
  return printableUtf8(cutUtf8(text, kMaxText));
}

std::string nameOf(gnutls_x509_crt_t certificate, int (*get)(gnutls_x509_crt_t, gnutls_datum_t*, unsigned)) {
  OwnedDatum name;
  return get(certificate, &name.datum, 0) == 0 ? readable(name.text()) : std::string();
}

std::chrono::sys_seconds dateOf(std::time_t time) {
  return std::chrono::sys_seconds(std::chrono::seconds(time));
}

std::string orEmpty(const char* text) {
  return text == nullptr ? std::string() : std::string(text);
}

}  // namespace

std::optional<CertificateDetails> certificateDetails(gnutls_x509_crt_t certificate) {
  const auto pin = pinOf(certificate);
  if (!pin) {
    return std::nullopt;
  }
  CertificateDetails details{.subject = nameOf(certificate, gnutls_x509_crt_get_dn3),
                             .names = {},
                             .issuer = nameOf(certificate, gnutls_x509_crt_get_issuer_dn3),
                             .validFrom = dateOf(gnutls_x509_crt_get_activation_time(certificate)),
                             .validUntil = dateOf(gnutls_x509_crt_get_expiration_time(certificate)),
                             .pin = *pin};
  std::vector<std::string> names = namesOf(certificate, CertificateDetails::kMaxNames + 1);
  details.hasMoreNames = names.size() > CertificateDetails::kMaxNames;
  names.resize(std::min(names.size(), CertificateDetails::kMaxNames));
  std::transform(names.begin(), names.end(), std::back_inserter(details.names), readable);
  return details;
}

PeerDetails peerDetails(gnutls_session_t session) {
  PeerDetails details{.tls = {.version = orEmpty(gnutls_protocol_get_name(gnutls_protocol_get_version(session))),
                              .cipherSuite = orEmpty(gnutls_ciphersuite_get(session)),
                              .group = orEmpty(gnutls_group_get_name(gnutls_group_get(session)))},
                      .certificate = {}};
  unsigned count = 0;
  const gnutls_datum_t* chain = gnutls_certificate_get_peers(session, &count);
  if (chain == nullptr || count == 0) {
    return details;
  }
  if (const auto leaf = importCertificate(chain[0], GNUTLS_X509_FMT_DER)) {
    details.certificate = certificateDetails(leaf->get());
  }
  return details;
}

}  // namespace tsq::quic
