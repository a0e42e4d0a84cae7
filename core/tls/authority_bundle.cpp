// SPDX-License-Identifier: MIT
#include "tls/authority_bundle.h"

#include <algorithm>

#include "tls/certificate.h"

namespace tsq::quic {
namespace {

constexpr std::string_view kBegin = "-----BEGIN CERTIFICATE-----";
constexpr std::string_view kEnd = "-----END CERTIFICATE-----";

using ReadName = int (*)(gnutls_x509_crt_t, gnutls_datum_t*);

void addName(gnutls_x509_crt_t certificate, ReadName read, std::vector<RawName>& names) {
  OwnedDatum name;
  if (read(certificate, &name.datum) == GNUTLS_E_SUCCESS && name.datum.size > 0 &&
      std::ranges::find(names, name.text()) == names.end()) {
    names.emplace_back(name.text());
  }
}

}  // namespace

std::vector<RawName> namesInChain(std::span<const gnutls_datum_t> chain) {
  std::vector<RawName> names;
  for (const gnutls_datum_t& der : chain) {
    const auto certificate = importCertificate(der, GNUTLS_X509_FMT_DER);
    if (!certificate) {
      return {};
    }
    addName(certificate->get(), gnutls_x509_crt_get_raw_issuer_dn, names);
    addName(certificate->get(), gnutls_x509_crt_get_raw_dn, names);
  }
  return names;
}

int trustAuthoritiesNamed(gnutls_certificate_credentials_t credentials, std::string_view pem,
                          std::span<const RawName> names) {
  int added = 0;
  std::size_t begin = pem.find(kBegin);
  while (begin != std::string_view::npos) {
    const std::size_t end = pem.find(kEnd, begin);
    if (end == std::string_view::npos) {
      break;
    }
    const gnutls_datum_t text = toDatum(pem.substr(begin, end + kEnd.size() - begin));
    OwnedDatum der;
    const bool isDecoded = gnutls_pem_base64_decode2("CERTIFICATE", &text, &der.datum) == GNUTLS_E_SUCCESS;
    const auto isInside = [&](const RawName& name) { return der.text().find(name) != std::string_view::npos; };
    if (isDecoded && std::ranges::any_of(names, isInside)) {
      added += std::max(0, gnutls_certificate_set_x509_trust_mem(credentials, &der.datum, GNUTLS_X509_FMT_DER));
    }
    begin = pem.find(kBegin, end);
  }
  return added;
}

}  // namespace tsq::quic
