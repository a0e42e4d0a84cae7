// SPDX-License-Identifier: MIT
#include "tls/server_credentials.h"

#include "base/files.h"
#include "crypto/reason.h"
#include "tls/certificate.h"
#include "tls/handles.h"

namespace tsq::quic {
namespace {

std::chrono::sys_seconds dateOf(std::time_t time) {
  return std::chrono::sys_seconds(std::chrono::seconds(time));
}

gnutls_datum_t datum(const std::string& text) {
  // GnuTLS only reads it; its C type just lacks the const.
  return {reinterpret_cast<unsigned char*>(const_cast<char*>(text.data())), static_cast<unsigned>(text.size())};
}

}  // namespace

ServerCredentials::ServerCredentials(std::unique_ptr<Handles> handles) : handles_(std::move(handles)) {}

ServerCredentials::~ServerCredentials() = default;

const Pin& ServerCredentials::pin() const {
  return handles_->pin;
}

const std::string& ServerCredentials::firstName() const {
  return handles_->firstName;
}

bool ServerCredentials::hasNames() const {
  return handles_->hasNames;
}

bool ServerCredentials::isForServers() const {
  return handles_->isForServers;
}

std::chrono::sys_seconds ServerCredentials::validFrom() const {
  return handles_->validFrom;
}

std::chrono::sys_seconds ServerCredentials::validUntil() const {
  return handles_->validUntil;
}

Result<std::shared_ptr<const ServerCredentials>> ServerCredentials::load(const std::string& certificatePath,
                                                                         const std::string& keyPath) {
  const auto certificate = readFile(certificatePath);
  if (!certificate) {
    return tl::unexpected(certificate.error());
  }
  const auto key = readFile(keyPath);
  if (!key) {
    return tl::unexpected(key.error());
  }
  auto credentials = fromPem(certificate->text, key->text);
  if (!credentials) {
    const bool aboutKey = credentials.error().code == ErrorCode::KeyUnusable;
    return fail(credentials.error().code, (aboutKey ? keyPath : certificatePath) + ": " + credentials.error().detail);
  }
  if (key->isExposed()) {
    return fail(ErrorCode::SecretExposed, keyPath);
  }
  return credentials;
}

Result<std::shared_ptr<const ServerCredentials>> ServerCredentials::fromPem(const std::string& certificatePem,
                                                                            const std::string& keyPem) {
  const gnutls_datum_t certificateData = datum(certificatePem);
  const gnutls_datum_t keyData = datum(keyPem);
  const auto leaf = importCertificate(certificateData, GNUTLS_X509_FMT_PEM);
  if (!leaf) {
    return tl::unexpected(leaf.error());
  }
  const auto pin = pinOf(leaf->get());
  if (!pin) {
    return tl::unexpected(pin.error());
  }
  gnutls_x509_privkey_t rawKey = nullptr;
  gnutls_x509_privkey_init(&rawKey);
  const X509Key key(rawKey);
  if (const int rv = gnutls_x509_privkey_import2(rawKey, &keyData, GNUTLS_X509_FMT_PEM, nullptr, 0); rv != 0) {
    return fail(ErrorCode::KeyUnusable, gnutlsReason(rv));
  }
  gnutls_certificate_credentials_t raw = nullptr;
  gnutls_certificate_allocate_credentials(&raw);
  auto handles = std::make_unique<Handles>(
      Handles{.credentials = TlsCredentials(raw),
              .pin = *pin,
              .firstName = firstNameOf(leaf->get()),
              .hasNames = !namesOf(leaf->get(), 1).empty(),
              .isForServers = gnutls_x509_crt_check_key_purpose(leaf->get(), GNUTLS_KP_TLS_WWW_SERVER, 0) != 0,
              .validFrom = dateOf(gnutls_x509_crt_get_activation_time(leaf->get())),
              .validUntil = dateOf(gnutls_x509_crt_get_expiration_time(leaf->get()))});
  const int rv = gnutls_certificate_set_x509_key_mem2(raw, &certificateData, &keyData, GNUTLS_X509_FMT_PEM, nullptr, 0);
  if (rv < 0) {
    const bool mismatch = rv == GNUTLS_E_CERTIFICATE_KEY_MISMATCH;
    return fail(mismatch ? ErrorCode::KeyMismatch : ErrorCode::CertificateUnusable, gnutlsReason(rv));
  }
  return std::shared_ptr<const ServerCredentials>(new ServerCredentials(std::move(handles)));
}

}  // namespace tsq::quic
