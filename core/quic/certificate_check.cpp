// SPDX-License-Identifier: MIT
#include "quic/certificate_check.h"

#include <array>

#include "base/socket_address.h"
#include "quic/certificate.h"

namespace tsq::quic {
namespace {

// The name as GnuTLS wants it: text for DNS, network-order bytes for an IP literal.
struct ExpectedName {
  std::string bytes;
  gnutls_vdata_types_t type = GNUTLS_DT_DNS_HOSTNAME;
};

ExpectedName expectedName(const std::string& host) {
  const auto literal = SocketAddress::parse(host, 0);
  if (!literal) {
    return {.bytes = host};
  }
  ExpectedName name{.type = GNUTLS_DT_IP_ADDRESS};
  if (literal->family() == AF_INET) {
    const auto& v4 = *reinterpret_cast<const sockaddr_in*>(literal->data());
    name.bytes.assign(reinterpret_cast<const char*>(&v4.sin_addr), sizeof(v4.sin_addr));
  } else {
    const auto& v6 = *reinterpret_cast<const sockaddr_in6*>(literal->data());
    name.bytes.assign(reinterpret_cast<const char*>(&v6.sin6_addr), sizeof(v6.sin6_addr));
  }
  return name;
}

std::string describe(unsigned status) {
  gnutls_datum_t text{};
  if (gnutls_certificate_verification_status_print(status, GNUTLS_CRT_X509, &text, 0) != 0) {
    return {};
  }
  std::string result(reinterpret_cast<const char*>(text.data), text.size);
  gnutls_free(text.data);
  return result;
}

ErrorCode codeOf(unsigned status) {
  constexpr unsigned kDates = GNUTLS_CERT_EXPIRED | GNUTLS_CERT_NOT_ACTIVATED;
  const unsigned others = status & ~(kDates | GNUTLS_CERT_INVALID);
  if (others == GNUTLS_CERT_UNEXPECTED_OWNER) {
    return ErrorCode::CertificateNameMismatch;
  }
  if (others != 0 || (status & kDates) == 0) {
    return ErrorCode::CertificateUntrusted;
  }
  return (status & GNUTLS_CERT_EXPIRED) != 0 ? ErrorCode::CertificateExpired : ErrorCode::CertificateNotYetValid;
}

std::optional<Error> checkChain(gnutls_session_t session, const std::string& host) {
  ExpectedName name = expectedName(host);
  std::string purpose = GNUTLS_KP_TLS_WWW_SERVER;
  std::array<gnutls_typed_vdata_st, 2> wanted{};
  wanted[0].type = name.type;
  wanted[0].data = reinterpret_cast<unsigned char*>(name.bytes.data());
  wanted[0].size = static_cast<unsigned>(name.bytes.size());
  wanted[1].type = GNUTLS_DT_KEY_PURPOSE_OID;
  wanted[1].data = reinterpret_cast<unsigned char*>(purpose.data());
  wanted[1].size = static_cast<unsigned>(purpose.size());
  unsigned status = 0;
  if (const int rv = gnutls_certificate_verify_peers(session, wanted.data(), wanted.size(), &status); rv != 0) {
    return Error{ErrorCode::CertificateUntrusted, gnutls_strerror(rv)};
  }
  if (status == 0) {
    return std::nullopt;
  }
  return Error{codeOf(status), describe(status)};
}

std::optional<Error> checkPin(gnutls_session_t session, const Pin& wanted, WallTime now) {
  unsigned count = 0;
  const gnutls_datum_t* chain = gnutls_certificate_get_peers(session, &count);
  if (chain == nullptr || count == 0) {
    return Error{ErrorCode::CertificateUntrusted, "the server showed no certificate"};
  }
  const auto leaf = importCertificate(chain[0], GNUTLS_X509_FMT_DER);
  if (!leaf) {
    return leaf.error();
  }
  const auto pin = pinOf(leaf->get());
  if (!pin) {
    return pin.error();
  }
  if (*pin != wanted) {
    return Error{ErrorCode::PinMismatch, "the server's key is " + pin->toString()};
  }
  const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
  if (seconds > gnutls_x509_crt_get_expiration_time(leaf->get())) {
    return Error{ErrorCode::CertificateExpired, {}};
  }
  if (seconds < gnutls_x509_crt_get_activation_time(leaf->get())) {
    return Error{ErrorCode::CertificateNotYetValid, {}};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> checkPeer(gnutls_session_t session, const Trust& trust, const std::string& host, WallTime now) {
  if (std::holds_alternative<Insecure>(trust)) {
    return std::nullopt;
  }
  if (const Pin* pin = std::get_if<Pin>(&trust)) {
    return checkPin(session, *pin, now);
  }
  return checkChain(session, host);
}

}  // namespace tsq::quic
