// SPDX-License-Identifier: MIT
#include "programs/server/identity.h"

#include <fmt/format.h>

#include "base/files.h"
#include "base/instant.h"
#include "config/key_file.h"
#include "config/secret_file.h"
#include "programs/common/output.h"
#include "programs/server/start_errors.h"

namespace tsq::programs {
namespace {

constexpr const char* kSelfSignedFile = "./tsq-selfsigned.pem";
// Renewal is tried from 30 days before on by certbot and others: it has failed for two weeks.
constexpr auto kEndsSoon = std::chrono::days(14);
constexpr mode_t kReadableByAll = 0644;  // only the certificate; its key is not stored

Result<server::KeyRing> loadSigningKeys(const std::vector<std::string>& files) {
  std::vector<server::DatedKey> keys;
  for (const std::string& file : files) {
    const auto entries = config::readSigningKeys(file);
    if (!entries) {
      return tl::unexpected(entries.error());
    }
    for (const config::SigningKeyEntry& entry : *entries) {
      keys.push_back({.key = entry.key, .validFrom = entry.validFrom});
    }
  }
  return server::KeyRing(std::move(keys));
}

Result<Credentials> makeThrowAway(const std::vector<std::string>& names, const Clock& clock) {
  const auto made = quic::makeSelfSigned(names, clock.wall());
  if (!made) {
    return tl::unexpected(made.error());
  }
  if (const auto written = replaceFile(kSelfSignedFile, made->certificatePem, kReadableByAll); !written) {
    return fail(ErrorCode::Internal, "cannot write " + written.error().detail);
  }
  programs::print("Testing only: self-signed certificate for {}. No authority has signed it.\n",
                  fmt::join(names, ", "));
  print("Certificate: {} (for tsq-client --ca)\n", kSelfSignedFile);
  return quic::ServerCredentials::fromPem(made->certificatePem, made->keyPem);
}

// Empty while it is valid.
std::string describeDates(const quic::ServerCredentials& credentials, WallTime now) {
  const auto today = std::chrono::floor<std::chrono::seconds>(now);
  if (today > credentials.validUntil()) {
    return "the certificate has expired, on " + formatDate(credentials.validUntil()) + ": clients refuse it";
  }
  if (today < credentials.validFrom()) {
    return "the certificate is not valid before " + formatDate(credentials.validFrom()) + ": clients refuse it";
  }
  return {};
}

}  // namespace

IdentityFiles::IdentityFiles(const ServerOptions& options)
    : certificate_(options.certificate),
      key_(options.key),
      selfSigned_(options.selfSigned),
      signingKeys_(options.signingKeys),
      sessionSecret_(options.sessionSecret) {}

void IdentityFiles::setPaths(const ServerOptions& options) {
  signingKeys_ = options.signingKeys;
  sessionSecret_ = options.sessionSecret;
  if (selfSigned_.empty() && options.selfSigned.empty()) {
    certificate_ = options.certificate;
    key_ = options.key;
  }
}

Result<LoadedIdentity> IdentityFiles::load(const Clock& clock) {
  haveChanged();
  auto credentials = loadCredentials(clock);
  if (!credentials) {
    return fail(credentials.error().code, describeCredentials(credentials.error()));
  }
  auto keys = loadSigningKeys(signingKeys_);
  if (!keys) {
    return fail(keys.error().code, describeSigningKey(keys.error()));
  }
  if (!signingKeys_.empty() && keys->current(clock.wall()) == nullptr) {
    print(stderr,
          "Warning: the Valid-From of every signing key is in the future: until then, signatures are refused.\n");
  }
  auto secrets = loadSessionSecrets();
  if (!secrets) {
    return fail(secrets.error().code, describeSessionSecret(secrets.error()));
  }
  return LoadedIdentity{
      .credentials = *std::move(credentials), .signingKeys = *std::move(keys), .sessionSecrets = *std::move(secrets)};
}

Result<quic::SessionSecrets> IdentityFiles::loadSessionSecrets() const {
  if (sessionSecret_.empty()) {
    return madeSecrets_;
  }
  const auto read = config::readSessionSecrets(sessionSecret_);
  if (!read) {
    return tl::unexpected(read.error());
  }
  quic::SessionSecrets secrets;
  for (const config::DatedSecret& dated : *read) {
    secrets.push_back({.secret = dated.secret, .validFrom = dated.validFrom});
  }
  return secrets;
}

Result<Credentials> IdentityFiles::loadCredentials(const Clock& clock) {
  if (selfSigned_.empty()) {
    return quic::ServerCredentials::load(certificate_, key_);
  }
  if (made_ == nullptr) {
    auto made = makeThrowAway(selfSigned_, clock);
    if (!made) {
      return made;
    }
    made_ = *std::move(made);
  }
  return made_;
}

bool IdentityFiles::haveChanged() {
  std::vector<FileVersion> versions;
  for (const std::string* path : {&certificate_, &key_, &sessionSecret_}) {
    versions.push_back(versionOf(*path));
  }
  for (const std::string& path : signingKeys_) {
    versions.push_back(versionOf(path));
  }
  return std::exchange(versions_, versions) != versions;
}

std::string describeDefect(const quic::ServerCredentials& credentials, WallTime now) {
  const std::string dates = describeDates(credentials, now);
  if (!dates.empty()) {
    return dates;
  }
  if (!credentials.hasNames()) {
    return "the certificate has no subject alternative name: clients refuse it, except those with its pin";
  }
  return credentials.isForServers() ? "" : "the certificate's extended key usage lacks serverAuth: clients refuse it";
}

std::string describeValidity(const quic::ServerCredentials& credentials, WallTime now) {
  const std::string dates = describeDates(credentials, now);
  if (!dates.empty()) {
    return dates;
  }
  const auto today = std::chrono::floor<std::chrono::seconds>(now);
  if (credentials.validUntil() - today < kEndsSoon) {
    const auto days = std::chrono::floor<std::chrono::days>(credentials.validUntil() - today).count();
    return fmt::format("the certificate ends on {}, in {}: it has to be renewed", formatDate(credentials.validUntil()),
                       days == 0   ? "less than a day"
                       : days == 1 ? "a day"
                                   : fmt::format("{} days", days));
  }
  return {};
}

}  // namespace tsq::programs
