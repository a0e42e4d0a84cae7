// SPDX-License-Identifier: MIT
#include "config/secret_file.h"

#include <sys/stat.h>

#include <algorithm>

#include "config/text_file.h"

namespace tsq::config {

bool isExposed(const std::string& path) {
  constexpr mode_t kExposed = S_IWGRP | S_IRWXO;
  struct stat file{};
  return ::stat(path.c_str(), &file) != 0 || (file.st_mode & kExposed) != 0;
}

Result<std::array<std::uint8_t, 32>> readSessionSecret(const std::string& path) {
  const auto bytes = readText(path);
  if (!bytes) {
    return tl::unexpected(bytes.error());
  }
  if (isExposed(path)) {
    return fail(ErrorCode::SecretExposed, path);
  }
  std::array<std::uint8_t, 32> secret{};
  if (bytes->size() != secret.size()) {
    return fail(ErrorCode::InvalidArgument, path);
  }
  std::copy(bytes->begin(), bytes->end(), secret.begin());
  return secret;
}

}  // namespace tsq::config
