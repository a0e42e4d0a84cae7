// SPDX-License-Identifier: MIT
#include "quic/client_credentials.h"

#include "quic/certificate_check.h"
#include "quic/client_credentials_handles.h"

namespace tsq::quic {
namespace {

Result<void> loadAuthorities(gnutls_certificate_credentials_t credentials, const Trust& trust) {
  if (std::holds_alternative<SystemRoots>(trust)) {
    if (gnutls_certificate_set_x509_system_trust(credentials) <= 0) {
      return fail(ErrorCode::CertificateUnusable, "this system has no certificate authorities installed");
    }
  } else if (const auto* file = std::get_if<CaFile>(&trust)) {
    const int loaded = gnutls_certificate_set_x509_trust_file(credentials, file->path.c_str(), GNUTLS_X509_FMT_PEM);
    if (loaded == GNUTLS_E_FILE_ERROR) {
      return fail(ErrorCode::FileUnreadable, file->path);
    }
    if (loaded <= 0) {
      return fail(ErrorCode::CertificateUnusable, file->path + ": no PEM certificate in it");
    }
  }
  return {};
}

}  // namespace

ClientCredentials::ClientCredentials(std::unique_ptr<Handles> handles) : handles_(std::move(handles)) {}

ClientCredentials::~ClientCredentials() = default;

const Trust& ClientCredentials::trust() const {
  return handles_->trust;
}

Result<std::shared_ptr<const ClientCredentials>> ClientCredentials::create(const Trust& trust) {
  gnutls_certificate_credentials_t raw = nullptr;
  gnutls_certificate_allocate_credentials(&raw);
  auto handles = std::make_unique<Handles>(Handles{.credentials = TlsCredentials(raw), .trust = trust});
  if (const auto loaded = loadAuthorities(raw, trust); !loaded) {
    return tl::unexpected(loaded.error());
  }
  gnutls_certificate_set_verify_function(raw, verifyPeerOfConnection);
  return std::shared_ptr<const ClientCredentials>(new ClientCredentials(std::move(handles)));
}

}  // namespace tsq::quic
