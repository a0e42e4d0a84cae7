// SPDX-License-Identifier: MIT
#include "tls/chain_complaint.h"

#include <gnutls/x509.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/instant.h"
#include "base/utf8.h"
#include "tls/certificate.h"

namespace tsq::quic {
namespace {

using std::chrono::sys_seconds;

// Bytes of a name in a message; the rest is cut.
constexpr std::size_t kMaxName = 100;
constexpr std::size_t kNamesTold = 3;

std::string nameOf(gnutls_x509_crt_t certificate, int (*get)(gnutls_x509_crt_t, gnutls_datum_t*, unsigned)) {
  OwnedDatum name;
  const bool isKnown = get(certificate, &name.datum, 0) == 0 && !name.text().empty();
  return isKnown ? "'" + printableUtf8(name.text(), kMaxName) + "'" : "an authority without a name";
}

std::string issuerOf(gnutls_x509_crt_t certificate) {
  return nameOf(certificate, gnutls_x509_crt_get_issuer_dn3);
}

/// The server's certificate chain, its own certificate first.
class Chain {
 public:
  explicit Chain(gnutls_session_t session) {
    unsigned count = 0;
    const gnutls_datum_t* shown = gnutls_certificate_get_peers(session, &count);
    for (unsigned i = 0; i < count; ++i) {
      if (auto certificate = importCertificate(shown[i], GNUTLS_X509_FMT_DER)) {
        certificates_.push_back(*std::move(certificate));
      }
    }
    addTrustedIssuer(session);
  }

  /// "it", or the description of an issuing certificate.
  std::string who(std::size_t index) const {
    return index == 0 ? "it" : "the authority " + nameOf(at(index), gnutls_x509_crt_get_dn3);
  }

  gnutls_x509_crt_t at(std::size_t index) const { return certificates_[index].get(); }
  gnutls_x509_crt_t leaf() const { return at(0); }
  std::size_t size() const { return certificates_.size(); }
  /// The number of certificates that the server sent, without our trusted root.
  std::size_t shown() const { return certificates_.size() - (hasTrusted_ ? 1 : 0); }

  template <typename Test>
  std::optional<std::size_t> find(Test test) const {
    const auto found = std::ranges::find_if(certificates_, [&](const auto& entry) { return test(entry.get()); });
    return found == certificates_.end() ? std::nullopt : std::optional<std::size_t>(found - certificates_.begin());
  }

 private:
  void addTrustedIssuer(gnutls_session_t session) {
    void* raw = nullptr;
    gnutls_x509_trust_list_t trusted = nullptr;
    gnutls_x509_crt_t issuer = nullptr;
    if (certificates_.empty() || gnutls_credentials_get(session, GNUTLS_CRD_CERTIFICATE, &raw) != 0) {
      return;
    }
    gnutls_certificate_get_trust_list(static_cast<gnutls_certificate_credentials_t>(raw), &trusted);
    hasTrusted_ = trusted != nullptr && gnutls_x509_trust_list_get_issuer(trusted, certificates_.back().get(), &issuer,
                                                                          GNUTLS_TL_GET_COPY) == 0;
    if (hasTrusted_) {
      certificates_.emplace_back(issuer);
    }
  }

  std::vector<X509Certificate> certificates_;
  bool hasTrusted_ = false;
};

bool isSelfSigned(gnutls_x509_crt_t certificate) {
  return gnutls_x509_crt_check_issuer(certificate, certificate) != 0;
}

// A root's self-signature is not checked, so it may be weak.
bool isWeaklySigned(gnutls_x509_crt_t certificate) {
  const auto algorithm = static_cast<gnutls_sign_algorithm_t>(gnutls_x509_crt_get_signature_algorithm(certificate));
  return !isSelfSigned(certificate) && gnutls_sign_is_secure2(algorithm, GNUTLS_SIGN_FLAG_SECURE_FOR_CERTS) == 0;
}

// The size of an RSA key that is too short.
std::optional<unsigned> weakBits(gnutls_x509_crt_t certificate) {
  unsigned bits = 0;
  const int algorithm = gnutls_x509_crt_get_pk_algorithm(certificate, &bits);
  const bool isRsa = algorithm == GNUTLS_PK_RSA || algorithm == GNUTLS_PK_RSA_PSS;
  return isRsa && bits < kLeastRsaBits ? std::optional(bits) : std::nullopt;
}

std::string describeWeakKey(const std::string& who, unsigned bits) {
  return who + " has an RSA key of " + std::to_string(bits) + " bits, and less than " + std::to_string(kLeastRsaBits) +
         " can be broken";
}

std::string describeWeakness(const Chain& chain) {
  if (const auto found = chain.find(isWeaklySigned)) {
    const int algorithm = gnutls_x509_crt_get_signature_algorithm(chain.at(*found));
    const char* name = gnutls_sign_get_name(static_cast<gnutls_sign_algorithm_t>(algorithm));
    return chain.who(*found) + " is signed with " + (name != nullptr ? name : "an unknown algorithm") +
           ", and such signatures can be forged";
  }
  if (const auto found = chain.find([](gnutls_x509_crt_t certificate) { return weakBits(certificate).has_value(); })) {
    return describeWeakKey(chain.who(*found), *weakBits(chain.at(*found)));
  }
  return "it relies on an algorithm that is too weak";
}

bool isForServers(gnutls_x509_crt_t certificate) {
  for (unsigned i = 0;; ++i) {
    std::array<char, 128> oid{};
    std::size_t size = oid.size();
    const int rv = gnutls_x509_crt_get_key_purpose_oid(certificate, i, oid.data(), &size, nullptr);
    if (rv == GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE) {
      return i == 0;  // any purpose
    }
    const std::string_view purpose(oid.data());
    if (rv == 0 && (purpose == GNUTLS_KP_TLS_WWW_SERVER || purpose == GNUTLS_KP_ANY)) {
      return true;
    }
  }
}

std::string describePurpose(const Chain& chain) {
  const auto found = chain.find([](gnutls_x509_crt_t certificate) { return !isForServers(certificate); });
  return chain.who(found.value_or(0)) + " is not for servers: its extended key usage lacks serverAuth";
}

// Whether the path length constraint of this authority allows the number of authorities below it.
bool exceedsPathLength(const Chain& chain, std::size_t index) {
  unsigned critical = 0;
  unsigned isAuthority = 0;
  int depth = -1;
  const int rv = gnutls_x509_crt_get_basic_constraints(chain.at(index), &critical, &isAuthority, &depth);
  return rv >= 0 && depth >= 0 && static_cast<std::size_t>(depth) + 1 < index;
}

std::string describeConstraints(const Chain& chain) {
  for (std::size_t i = 1; i < chain.size(); ++i) {
    if (exceedsPathLength(chain, i)) {
      return chain.who(i) + " allows fewer authorities below it than there are (path length)";
    }
  }
  return "one of its authorities may not vouch for this name (name constraints)";
}

bool isAuthority(gnutls_x509_crt_t certificate) {
  unsigned critical = 0;
  return gnutls_x509_crt_get_ca_status(certificate, &critical) > 0;
}

std::string describeNoAuthority(const Chain& chain) {
  for (std::size_t i = 1; i < chain.size(); ++i) {
    if (!isAuthority(chain.at(i))) {
      return chain.who(i) + " is no authority: it may not sign certificates (basic constraints)";
    }
  }
  return "the certificate that signed it is not an authority's (basic constraints)";
}

std::string describeStranger(const Chain& chain) {
  if (isSelfSigned(chain.leaf())) {
    return "it is self-signed";
  }
  const std::string issuer = issuerOf(chain.at(chain.shown() - 1));
  return chain.shown() == 1 ? "it is signed by " + issuer +
                                  ", whose certificate the server does not send: its intermediate may be missing there"
                            : "its chain ends at " + issuer;
}

// Any flaw except names and dates, the most specific first.
std::optional<Error> flaw(const Chain& chain, unsigned status) {
  constexpr auto kBad = ErrorCode::CertificateUnacceptable;
  constexpr unsigned kAboutSigners =
      GNUTLS_CERT_SIGNER_NOT_FOUND | GNUTLS_CERT_SIGNER_NOT_CA | GNUTLS_CERT_SIGNATURE_FAILURE;
  if ((status & GNUTLS_CERT_REVOKED) != 0) {
    return Error{kBad, "it was revoked"};
  }
  if ((status & GNUTLS_CERT_INSECURE_ALGORITHM) != 0) {
    return Error{kBad, describeWeakness(chain)};
  }
  // A self-signed certificate may have the name of a trusted authority, but not its key.
  const bool isStranger = (status & GNUTLS_CERT_SIGNER_NOT_FOUND) != 0 || isSelfSigned(chain.leaf());
  if (isStranger && (status & kAboutSigners) != 0) {
    return Error{ErrorCode::CertificateUntrusted, describeStranger(chain)};
  }
  if ((status & GNUTLS_CERT_SIGNATURE_FAILURE) != 0) {
    return Error{ErrorCode::CertificateUntrusted, "it is not signed by the " + issuerOf(chain.leaf()) +
                                                      " that is trusted here, but by another of that name"};
  }
  if ((status & GNUTLS_CERT_SIGNER_NOT_CA) != 0) {
    return Error{kBad, describeNoAuthority(chain)};
  }
  if ((status & GNUTLS_CERT_SIGNER_CONSTRAINTS_FAILURE) != 0) {
    return Error{kBad, describeConstraints(chain)};
  }
  if ((status & GNUTLS_CERT_PURPOSE_MISMATCH) != 0) {
    return Error{kBad, describePurpose(chain)};
  }
  return std::nullopt;
}

std::string describeNames(gnutls_x509_crt_t leaf) {
  const std::vector<std::string> names = namesOf(leaf, kNamesTold + 1);
  if (names.empty()) {
    return "it names no host or address in its subject alternative names, and a common name does not count";
  }
  std::string text = "it is for ";
  for (std::size_t i = 0; i < std::min(names.size(), kNamesTold); ++i) {
    text += (i == 0 ? "" : ", ") + printableUtf8(names[i], kMaxName);
  }
  return names.size() > kNamesTold ? text + " and others" : text;
}

sys_seconds endOf(gnutls_x509_crt_t certificate) {
  return sys_seconds(std::chrono::seconds(gnutls_x509_crt_get_expiration_time(certificate)));
}

sys_seconds beginOf(gnutls_x509_crt_t certificate) {
  return sys_seconds(std::chrono::seconds(gnutls_x509_crt_get_activation_time(certificate)));
}

// certificate_check.cpp reports the dates of the leaf.
Error describeDates(const Chain& chain, unsigned status, sys_seconds today) {
  const std::string checkedFor = "; checked for " + formatDate(today);
  if ((status & GNUTLS_CERT_EXPIRED) != 0) {
    const auto found = chain.find([&](gnutls_x509_crt_t certificate) { return endOf(certificate) < today; });
    return {ErrorCode::CertificateExpired,
            found ? chain.who(*found) + " was valid until " + formatDate(endOf(chain.at(*found))) + checkedFor
                  : "one of its authorities has expired" + checkedFor};
  }
  const auto found = chain.find([&](gnutls_x509_crt_t certificate) { return beginOf(certificate) > today; });
  return {ErrorCode::CertificateNotYetValid,
          found ? chain.who(*found) + " is valid from " + formatDate(beginOf(chain.at(*found))) + checkedFor
                : "one of its authorities is not valid yet" + checkedFor};
}

std::string printStatus(unsigned status) {
  OwnedDatum text;
  const int rv = gnutls_certificate_verification_status_print(status, GNUTLS_CRT_X509, &text.datum, 0);
  return rv == 0 ? asClause(text.text()) : "status " + std::to_string(status);
}

}  // namespace

Error complaintOf(gnutls_session_t session, unsigned status, sys_seconds today) {
  constexpr unsigned kDates = GNUTLS_CERT_EXPIRED | GNUTLS_CERT_NOT_ACTIVATED;
  // Revocation data has dates too.
  constexpr unsigned kDated = GNUTLS_CERT_REVOCATION_DATA_SUPERSEDED | GNUTLS_CERT_REVOCATION_DATA_ISSUED_IN_FUTURE |
                              GNUTLS_CERT_INVALID_OCSP_STATUS;
  const Chain chain(session);
  if (auto found = flaw(chain, status)) {
    return *std::move(found);
  }
  const unsigned dates = (status & kDates) != 0 ? kDates | kDated : 0;
  const unsigned others = status & ~(dates | GNUTLS_CERT_INVALID);
  if (others == GNUTLS_CERT_UNEXPECTED_OWNER) {
    return {ErrorCode::CertificateNameMismatch, describeNames(chain.leaf())};
  }
  if (others != 0 || dates == 0) {
    return {ErrorCode::CertificateUnacceptable, printStatus(status)};
  }
  return describeDates(chain, status, today);
}

std::optional<Error> complaintOfWeakKey(gnutls_x509_crt_t leaf) {
  const auto bits = weakBits(leaf);
  return bits ? std::optional(Error{ErrorCode::CertificateUnacceptable, describeWeakKey("it", *bits)}) : std::nullopt;
}

}  // namespace tsq::quic
