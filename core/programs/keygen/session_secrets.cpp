// SPDX-License-Identifier: MIT
#include "programs/keygen/session_secrets.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "base/files.h"
#include "config/secret_file.h"
#include "crypto/random.h"
#include "programs/common/text.h"
#include "tokens/rotating_keys.h"

namespace tsq::programs {
namespace {

constexpr mode_t kSecretMode = 0600;
constexpr mode_t kPermissions = 07777;

config::DatedSecret makeSecret(WallTime validFrom) {
  config::DatedSecret made{.secret = {}, .validFrom = validFrom};
  fillRandom(made.secret);
  return made;
}

Error unwritten(const Error& error) {
  return error.code == ErrorCode::InvalidArgument ? Error(error.code, error.detail + ": --rotate adds a secret to it")
                                                  : Error(error.code, "cannot write " + error.detail);
}

Error unreadable(const Error& error) {
  switch (error.code) {
    case ErrorCode::SecretExposed:
      return {error.code, describeExposure(error.detail, "content")};
    case ErrorCode::InvalidArgument:
      return error;
    default:
      return {error.code, "cannot read " + error.detail};
  }
}

Result<void> failRename(const std::string& path, const std::string& ours) {
  const std::string reason = systemReason(errno);
  ::unlink(ours.c_str());
  return fail(ErrorCode::PermissionDenied, "cannot replace " + path + " and keep its owner: " + reason);
}

// In a file beside it first, whose owner can be set before it gets the name. The server may run as another user, whose
// group reads the file.
Result<void> replaceKeepingOwner(const std::string& path, const std::string& text) {
  struct stat status{};
  if (::stat(path.c_str(), &status) != 0) {
    return fail(ErrorCode::FileUnreadable, "cannot read " + path + ": " + systemReason(errno));
  }
  const std::string ours = path + ".new";
  if (const auto written = replaceFile(ours, text, kSecretMode); !written) {
    return tl::unexpected(unwritten(written.error()));
  }
  struct stat made{};
  const bool isSame = ::stat(ours.c_str(), &made) == 0 && made.st_uid == status.st_uid && made.st_gid == status.st_gid;
  const bool isReady = (isSame || ::chown(ours.c_str(), status.st_uid, status.st_gid) == 0) &&
                       ::chmod(ours.c_str(), status.st_mode & kPermissions) == 0 &&
                       ::rename(ours.c_str(), path.c_str()) == 0;
  return isReady ? Result<void>() : failRename(path, ours);
}

}  // namespace

Result<void> makeSessionSecrets(const std::string& path, WallTime validFrom) {
  return createFile(path, config::sessionSecretsText({makeSecret(validFrom)}), kSecretMode).map_error(unwritten);
}

Result<void> rotateSessionSecrets(const std::string& path, WallTime validFrom, WallTime now) {
  auto secrets = config::readSessionSecrets(path);
  if (!secrets) {
    return tl::unexpected(unreadable(secrets.error()));
  }
  return replaceKeepingOwner(path, config::sessionSecretsText(config::rotated(
                                       *std::move(secrets), makeSecret(validFrom), quic::kTicketLifetime, now)));
}

}  // namespace tsq::programs
