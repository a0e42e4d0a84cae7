// SPDX-License-Identifier: MIT
#include "tls/client_credentials.h"

#include <string>
#include <vector>

#include "base/files.h"
#include "tls/authority_bundle.h"
#include "tls/handles.h"

namespace tsq::quic {
namespace {

// Debian's bundle of authorities.
constexpr const char* kSystemRoots = "/etc/ssl/certs/ca-certificates.crt";

// Revocation data (OCSP, CRLs) have dates as well. Ignoring only the date errors of the usual checks would not do:
// GnuTLS stops at the first invalid certificate, without checking those that it has signed.
constexpr unsigned kIgnoreDates = GNUTLS_VERIFY_DISABLE_TIME_CHECKS | GNUTLS_VERIFY_DISABLE_CRL_CHECKS;

/// Loads the authorities of a Trust, and sets the scope of tickets.
class AuthorityLoader {
 public:
  explicit AuthorityLoader(ClientCredentials::Handles& handles) : handles_(handles) {}

  Result<void> operator()(const SystemRoots& /*trust*/) const {
    handles_.lacksSystemRoots = true;
    setFile(kSystemRoots);
    setScope("system " + std::to_string(handles_.authorityVersion.written));
    return {};
  }

  Result<void> operator()(const CaFile& trust) const {
    setFile(trust.path);
    const auto file = readFile(trust.path);
    if (!file) {
      return tl::unexpected(file.error());
    }
    const std::string& pem = file->text;
    const gnutls_datum_t data = toDatum(std::string_view(pem));
    if (gnutls_certificate_set_x509_trust_mem(handles_.credentials.get(), &data, GNUTLS_X509_FMT_PEM) <= 0) {
      return fail(ErrorCode::CertificateUnusable, trust.path + ": no PEM certificate in it");
    }
    setScope("file " + pem);
    return {};
  }

  Result<void> operator()(const Pin& trust) const {
    setScope("pin " + trust.toString());
    return {};
  }

  Result<void> operator()(const Insecure& /*trust*/) const { return {}; }

 private:
  // Before it is read: if it changes meanwhile, it is read once more.
  void setFile(const std::string& path) const {
    handles_.authorityFile = path;
    handles_.authorityVersion = versionOf(path);
  }

  void setScope(const std::string& name) const {
    if (handles_.dates != DateCheck()) {
      return;
    }
    handles_.ticketScope = sha256(ByteView(reinterpret_cast<const std::uint8_t*>(name.data()), name.size()));
  }

  ClientCredentials::Handles& handles_;
};

}  // namespace

ClientCredentials::ClientCredentials(std::unique_ptr<Handles> handles) : handles_(std::move(handles)) {}

ClientCredentials::~ClientCredentials() = default;

const Trust& ClientCredentials::trust() const {
  return handles_->trust;
}

const DateCheck& ClientCredentials::dates() const {
  return handles_->dates;
}

const std::optional<Digest>& ClientCredentials::ticketScope() const {
  return handles_->ticketScope;
}

Result<std::shared_ptr<const ClientCredentials>> ClientCredentials::create(const Trust& trust, const DateCheck& dates) {
  gnutls_certificate_credentials_t raw = nullptr;
  gnutls_certificate_allocate_credentials(&raw);
  auto handles = std::make_unique<Handles>(Handles{.credentials = TlsCredentials(raw), .trust = trust, .dates = dates});
  if (const auto loaded = std::visit(AuthorityLoader(*handles), trust); !loaded) {
    return tl::unexpected(loaded.error());
  }
  if (std::holds_alternative<DatesIgnored>(dates)) {
    gnutls_certificate_set_verify_flags(raw, gnutls_certificate_get_verify_flags(raw) | kIgnoreDates);
  }
  return std::shared_ptr<const ClientCredentials>(new ClientCredentials(std::move(handles)));
}

std::shared_ptr<const ClientCredentials> ClientCredentials::current(
    const std::shared_ptr<const ClientCredentials>& used) {
  Handles& handles = *used->handles_;
  if (handles.successor) {
    return current(handles.successor);
  }
  if (handles.authorityFile.empty()) {
    return used;
  }
  const FileVersion found = versionOf(handles.authorityFile);
  if (found == handles.authorityVersion || found == FileVersion()) {
    return used;
  }
  handles.successor = create(handles.trust, handles.dates).value_or(nullptr);
  return handles.successor ? handles.successor : used;
}

bool ClientCredentials::loadAuthoritiesOf([[maybe_unused]] gnutls_session_t session) const {
#ifdef TSQ_TRUST_FILE
  unsigned count = 0;
  const gnutls_datum_t* chain = gnutls_certificate_get_peers(session, &count);
  if (!handles_->lacksSystemRoots || chain == nullptr) {
    return false;
  }
  std::vector<RawName> names = namesInChain({chain, count});
  std::erase_if(names, [&](const RawName& name) { return handles_->namesFound.contains(name); });
  if (!names.empty()) {
    const auto file = readFile(TSQ_TRUST_FILE);
    if (!file) {
      return false;
    }
    trustAuthoritiesNamed(handles_->credentials.get(), file->text, names);
    handles_->namesFound.insert(names.begin(), names.end());
  }
  return true;
#else
  return false;
#endif
}

Result<void> ClientCredentials::loadAuthorities() const {
  if (!handles_->lacksSystemRoots) {
    return {};
  }
  if (gnutls_certificate_set_x509_system_trust(handles_->credentials.get()) <= 0) {
    return fail(ErrorCode::CertificateUnusable, "this system has no certificate authorities installed");
  }
  handles_->lacksSystemRoots = false;
  return {};
}

}  // namespace tsq::quic
