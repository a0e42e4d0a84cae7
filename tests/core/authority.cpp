// SPDX-License-Identifier: MIT
#include "authority.h"

#include <cstdint>
#include <cstdlib>

#include "base/socket_address.h"
#include "crypto/handles.h"

namespace tsq::test {
namespace {

constexpr std::uint8_t kSerial = 1;  // irrelevant for these tests

void require(int rv) {
  if (rv < 0) {
    std::abort();  // no test makes sense without it
  }
}

X509Key makeKey() {
  gnutls_x509_privkey_t raw = nullptr;
  require(gnutls_x509_privkey_init(&raw));
  X509Key key(raw);
  require(gnutls_x509_privkey_generate2(raw, GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0,
                                        nullptr, 0));
  return key;
}

X509Certificate makeCertificate(const std::string& name, gnutls_x509_privkey_t key, const Validity& validity) {
  gnutls_x509_crt_t raw = nullptr;
  require(gnutls_x509_crt_init(&raw));
  X509Certificate certificate(raw);
  require(gnutls_x509_crt_set_version(raw, 3));
  require(gnutls_x509_crt_set_serial(raw, &kSerial, sizeof(kSerial)));
  require(gnutls_x509_crt_set_dn_by_oid(raw, GNUTLS_OID_X520_COMMON_NAME, 0, name.data(),
                                        static_cast<unsigned>(name.size())));
  require(gnutls_x509_crt_set_activation_time(raw, validity.from.time_since_epoch().count()));
  require(gnutls_x509_crt_set_expiration_time(raw, validity.until.time_since_epoch().count()));
  require(gnutls_x509_crt_set_key(raw, key));
  return certificate;
}

X509Certificate makeAuthority(const std::string& name, gnutls_x509_privkey_t key, const Validity& validity) {
  X509Certificate certificate = makeCertificate(name, key, validity);
  require(gnutls_x509_crt_set_basic_constraints(certificate.get(), 1, -1));
  require(gnutls_x509_crt_set_key_usage(certificate.get(), GNUTLS_KEY_KEY_CERT_SIGN));
  return certificate;
}

void addName(gnutls_x509_crt_t certificate, const std::string& name) {
  const auto literal = SocketAddress::parse(name, 0);
  if (!literal) {
    require(gnutls_x509_crt_set_subject_alt_name(certificate, GNUTLS_SAN_DNSNAME, name.data(),
                                                 static_cast<unsigned>(name.size()), GNUTLS_FSAN_APPEND));
    return;
  }
  const auto& v4 = *reinterpret_cast<const sockaddr_in*>(literal->data());
  require(gnutls_x509_crt_set_subject_alt_name(certificate, GNUTLS_SAN_IPADDRESS, &v4.sin_addr, sizeof(v4.sin_addr),
                                               GNUTLS_FSAN_APPEND));
}

std::string exportPem(gnutls_x509_crt_t certificate) {
  OwnedDatum pem;
  require(gnutls_x509_crt_export2(certificate, GNUTLS_X509_FMT_PEM, &pem.datum));
  return std::string(pem.text());
}

}  // namespace

struct Authority::Pair {
  X509Certificate certificate;
  X509Key key;

  void sign(gnutls_x509_crt_t other) const {
    require(gnutls_x509_crt_sign2(other, certificate.get(), key.get(), GNUTLS_DIG_SHA256, 0));
  }
};

Authority::Authority(std::unique_ptr<Pair> pair) : pair_(std::move(pair)) {}

Authority::Authority(Authority&&) noexcept = default;

Authority::~Authority() = default;

Authority Authority::root(const Validity& validity) {
  X509Key key = makeKey();
  X509Certificate certificate = makeAuthority("root", key.get(), validity);
  auto pair = std::make_unique<Pair>(Pair{.certificate = std::move(certificate), .key = std::move(key)});
  pair->sign(pair->certificate.get());
  return Authority(std::move(pair));
}

Authority Authority::intermediate(const std::string& name, const Validity& validity) const {
  X509Key key = makeKey();
  X509Certificate certificate = makeAuthority(name, key.get(), validity);
  pair_->sign(certificate.get());
  return Authority(std::make_unique<Pair>(Pair{.certificate = std::move(certificate), .key = std::move(key)}));
}

Issued Authority::issue(const std::vector<std::string>& names, const Validity& validity) const {
  const X509Key key = makeKey();
  const X509Certificate certificate = makeCertificate("server", key.get(), validity);
  for (const std::string& name : names) {
    addName(certificate.get(), name);
  }
  require(gnutls_x509_crt_set_key_usage(certificate.get(), GNUTLS_KEY_DIGITAL_SIGNATURE));
  require(gnutls_x509_crt_set_key_purpose_oid(certificate.get(), GNUTLS_KP_TLS_WWW_SERVER, 0));
  pair_->sign(certificate.get());
  OwnedDatum pem;
  require(gnutls_x509_privkey_export2_pkcs8(key.get(), GNUTLS_X509_FMT_PEM, nullptr, 0, &pem.datum));
  return {.certificatePem = exportPem(certificate.get()), .keyPem = std::string(pem.text())};
}

std::string Authority::pem() const {
  return exportPem(pair_->certificate.get());
}

}  // namespace tsq::test
