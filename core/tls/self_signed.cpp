// SPDX-License-Identifier: MIT
#include <array>

#include "base/socket_address.h"
#include "crypto/handles.h"
#include "crypto/random.h"
#include "crypto/reason.h"
#include "tls/server_credentials.h"

namespace tsq::quic {
namespace {

// Long enough for tests, too short for permanent use.
constexpr auto kValidity = std::chrono::days(30);
// For clients whose clock is behind.
constexpr auto kBackdate = std::chrono::days(1);

int addName(gnutls_x509_crt_t certificate, const std::string& name) {
  const auto literal = SocketAddress::parse(name, 0);
  if (!literal) {
    return gnutls_x509_crt_set_subject_alt_name(certificate, GNUTLS_SAN_DNSNAME, name.data(),
                                                static_cast<unsigned>(name.size()), GNUTLS_FSAN_APPEND);
  }
  if (literal->family() == AF_INET) {
    const auto& v4 = *reinterpret_cast<const sockaddr_in*>(literal->data());
    return gnutls_x509_crt_set_subject_alt_name(certificate, GNUTLS_SAN_IPADDRESS, &v4.sin_addr, sizeof(v4.sin_addr),
                                                GNUTLS_FSAN_APPEND);
  }
  const auto& v6 = *reinterpret_cast<const sockaddr_in6*>(literal->data());
  return gnutls_x509_crt_set_subject_alt_name(certificate, GNUTLS_SAN_IPADDRESS, &v6.sin6_addr, sizeof(v6.sin6_addr),
                                              GNUTLS_FSAN_APPEND);
}

int fillCertificate(gnutls_x509_crt_t certificate, gnutls_x509_privkey_t key, const std::vector<std::string>& names,
                    WallTime now) {
  std::array<std::uint8_t, 16> serial{};
  fillRandom(serial);
  serial[0] &= 0x7f;  // a positive ASN.1 integer
  const auto seconds = [](WallTime time) {
    return std::chrono::system_clock::to_time_t(std::chrono::time_point_cast<std::chrono::seconds>(time));
  };
  int rv = gnutls_x509_crt_set_version(certificate, 3);
  const auto step = [&rv](int result) { rv = rv != 0 ? rv : result; };
  step(gnutls_x509_crt_set_serial(certificate, serial.data(), serial.size()));
  step(gnutls_x509_crt_set_activation_time(certificate, seconds(now - kBackdate)));
  step(gnutls_x509_crt_set_expiration_time(certificate, seconds(now + kValidity)));
  constexpr std::string_view kCommonName = "TSQ self-signed (testing only)";
  step(gnutls_x509_crt_set_dn_by_oid(certificate, GNUTLS_OID_X520_COMMON_NAME, 0, kCommonName.data(),
                                     kCommonName.size()));
  for (const std::string& name : names) {
    step(addName(certificate, name));
  }
  step(gnutls_x509_crt_set_key_usage(certificate, GNUTLS_KEY_DIGITAL_SIGNATURE));
  step(gnutls_x509_crt_set_key_purpose_oid(certificate, GNUTLS_KP_TLS_WWW_SERVER, 0));
  step(gnutls_x509_crt_set_basic_constraints(certificate, 0, -1));
  step(gnutls_x509_crt_set_key(certificate, key));
  step(gnutls_x509_crt_sign2(certificate, certificate, key, GNUTLS_DIG_SHA256, 0));
  return rv;
}

template <typename Export>
Result<std::string> exportPem(Export exportTo) {
  gnutls_datum_t pem{};
  if (const int rv = exportTo(&pem); rv != 0) {
    return fail(ErrorCode::Internal, gnutlsReason(rv));
  }
  std::string text(reinterpret_cast<const char*>(pem.data), pem.size);
  gnutls_memset(pem.data, 0, pem.size);
  gnutls_free(pem.data);
  return text;
}

}  // namespace

Result<SelfSigned> makeSelfSigned(const std::vector<std::string>& names, WallTime now) {
  gnutls_x509_privkey_t rawKey = nullptr;
  gnutls_x509_crt_t rawCertificate = nullptr;
  gnutls_x509_privkey_init(&rawKey);
  const X509Key key(rawKey);
  gnutls_x509_crt_init(&rawCertificate);
  const X509Certificate certificate(rawCertificate);
  int rv = gnutls_x509_privkey_generate2(rawKey, GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0,
                                         nullptr, 0);
  rv = rv != 0 ? rv : fillCertificate(rawCertificate, rawKey, names, now);
  if (rv != 0) {
    return fail(ErrorCode::InvalidArgument, gnutlsReason(rv));
  }
  auto certificatePem =
      exportPem([&](gnutls_datum_t* pem) { return gnutls_x509_crt_export2(rawCertificate, GNUTLS_X509_FMT_PEM, pem); });
  auto keyPem = exportPem([&](gnutls_datum_t* pem) {
    return gnutls_x509_privkey_export2_pkcs8(rawKey, GNUTLS_X509_FMT_PEM, nullptr, 0, pem);
  });
  if (!certificatePem || !keyPem) {
    return fail(ErrorCode::Internal, "PEM export");
  }
  return SelfSigned{.certificatePem = *std::move(certificatePem), .keyPem = *std::move(keyPem)};
}

}  // namespace tsq::quic
