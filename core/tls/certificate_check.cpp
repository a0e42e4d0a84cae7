// SPDX-License-Identifier: MIT
#include "tls/certificate_check.h"

#include <array>

#include "base/instant.h"
#include "base/socket_address.h"
#include "crypto/reason.h"
#include "crypto/tls_time.h"
#include "tls/certificate.h"
#include "tls/chain_complaint.h"

namespace tsq::quic {
namespace {

// The name in GnuTLS's form: text for DNS, bytes in network order for an IP literal.
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

Result<X509Certificate> leafOf(gnutls_session_t session) {
  unsigned count = 0;
  const gnutls_datum_t* chain = gnutls_certificate_get_peers(session, &count);
  if (chain == nullptr || count == 0) {
    return fail(ErrorCode::CertificateUntrusted, "the server sent no certificate");
  }
  return importCertificate(chain[0], GNUTLS_X509_FMT_DER);
}

std::optional<Error> checkDates(gnutls_x509_crt_t leaf, const DateCheck& dates, WallTime now) {
  const std::chrono::sys_seconds begin(std::chrono::seconds(gnutls_x509_crt_get_activation_time(leaf)));
  const std::chrono::sys_seconds end(std::chrono::seconds(gnutls_x509_crt_get_expiration_time(leaf)));
  if (const auto* ignored = std::get_if<DatesIgnored>(&dates)) {
    return end > std::chrono::floor<std::chrono::seconds>(ignored->programMade)
               ? std::nullopt
               : std::optional(Error{ErrorCode::CertificateTooOld, "valid until " + formatDate(end)});
  }
  const auto today = std::chrono::floor<std::chrono::seconds>(now);
  const std::string checkedFor = "; checked for " + formatDate(today);
  if (today > end) {
    return Error{ErrorCode::CertificateExpired, "valid until " + formatDate(end) + checkedFor};
  }
  if (today < begin) {
    return Error{ErrorCode::CertificateNotYetValid, "valid from " + formatDate(begin) + checkedFor};
  }
  return std::nullopt;
}

// Sets GnuTLS's time only if it differs from the machine's clock.
std::optional<Error> checkChain(gnutls_session_t session, const std::string& host, WallTime now, bool isPresent) {
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
  std::optional<TlsTimeScope> scope;
  if (!isPresent) {
    scope.emplace(now);
  }
  if (const int rv = gnutls_certificate_verify_peers(session, wanted.data(), wanted.size(), &status); rv != 0) {
    return Error{ErrorCode::CertificateUntrusted, gnutlsReason(rv)};
  }
  if (status == 0) {
    return std::nullopt;
  }
  return complaintOf(session, status, std::chrono::floor<std::chrono::seconds>(now));
}

// RFC 9525 section 2: a common name does not identify a host. GnuTLS still accepts it.
std::optional<Error> checkHasNames(gnutls_x509_crt_t leaf) {
  return namesOf(leaf, 1).empty()
             ? std::optional(Error{ErrorCode::CertificateNameMismatch,
                                   "it names no host or address in its subject alternative names, and a common name "
                                   "does not count"})
             : std::nullopt;
}

std::optional<Error> checkPin(gnutls_x509_crt_t leaf, const Pin& wanted) {
  const auto pin = pinOf(leaf);
  if (!pin) {
    return pin.error();
  }
  if (*pin != wanted) {
    return Error{ErrorCode::PinMismatch, "the server's key is " + pin->toString()};
  }
  return std::nullopt;
}

bool isAboutDates(const Error& error) {
  return error.code == ErrorCode::CertificateExpired || error.code == ErrorCode::CertificateNotYetValid;
}

}  // namespace

std::optional<Error> checkPeer(gnutls_session_t session, const ClientCredentials& credentials, const std::string& host,
                               WallTime clock) {
  if (std::holds_alternative<Insecure>(credentials.trust())) {
    return std::nullopt;
  }
  const auto leaf = leafOf(session);
  if (!leaf) {
    return leaf.error();
  }
  const auto* byClock = std::get_if<DatesByClock>(&credentials.dates());
  const Duration behind = byClock == nullptr ? Duration::zero() : byClock->behind;
  const WallTime now = clock + behind;
  const Pin* pin = std::get_if<Pin>(&credentials.trust());
  auto error =
      pin == nullptr ? checkChain(session, host, now, behind == Duration::zero()) : checkPin(leaf->get(), *pin);
  error = error || pin != nullptr ? std::move(error) : checkHasNames(leaf->get());
  error = error ? std::move(error) : complaintOfWeakKey(leaf->get());
  if (error && !isAboutDates(*error)) {
    return error;
  }
  // The leaf's dates are reported first: they are what the server's operator can change.
  auto dates = checkDates(leaf->get(), credentials.dates(), now);
  return dates ? std::move(dates) : std::move(error);
}

}  // namespace tsq::quic
