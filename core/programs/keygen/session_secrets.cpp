// SPDX-License-Identifier: MIT
#include "programs/keygen/session_secrets.h"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <filesystem>
#include <thread>

#include "base/file_descriptor.h"
#include "base/files.h"
#include "config/secret_file.h"
#include "crypto/random.h"
#include "programs/common/text.h"
#include "tokens/rotating_keys.h"

namespace tsq::programs {
namespace {

constexpr mode_t kSecretMode = 0600;
// 5 s; a rotation takes milliseconds.
constexpr int kLockTries = 100;
constexpr auto kLockPause = std::chrono::milliseconds(50);

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

// A link stays, and the file that it leads to is rewritten.
std::string targetOf(const std::string& path) {
  std::error_code error;
  const bool isLink = std::filesystem::is_symlink(path, error);
  const std::string target = isLink ? std::filesystem::canonical(path, error).string() : path;
  return error ? path : target;
}

// Of two rotations at once the second has to read what the first wrote. The file is replaced, so its folder is locked.
Result<FileDescriptor> lockFolderOf(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  FileDescriptor lock(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  for (int tries = 0; lock.isValid() && tries < kLockTries; ++tries) {
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) == 0) {
      return lock;
    }
    std::this_thread::sleep_for(kLockPause);
  }
  return fail(ErrorCode::FileUnreadable, lock.isValid() ? path + " is being rotated by another tsq-keygen: try again"
                                                        : "cannot read " + path + ": " + systemReason(errno));
}

}  // namespace

Result<void> makeSessionSecrets(const std::string& path, WallTime validFrom) {
  return createFile(path, config::sessionSecretsText({makeSecret(validFrom)}), kSecretMode).map_error(unwritten);
}

Result<void> rotateSessionSecrets(const std::string& path, WallTime validFrom, WallTime now) {
  const std::string file = targetOf(path);
  const auto lock = lockFolderOf(file);
  if (!lock) {
    return tl::unexpected(lock.error());
  }
  auto secrets = config::readSessionSecrets(file, config::SecretOwner::Anybody);
  if (!secrets) {
    return tl::unexpected(unreadable(secrets.error()));
  }
  return rewriteFile(file, config::sessionSecretsText(
                               config::rotated(*std::move(secrets), makeSecret(validFrom), quic::kTicketLifetime, now)))
      .map_error(unwritten);
}

}  // namespace tsq::programs
