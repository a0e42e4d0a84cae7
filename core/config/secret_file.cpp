// SPDX-License-Identifier: MIT
#include "config/secret_file.h"

#include <algorithm>

#include "base/files.h"

namespace tsq::config {

Result<std::array<std::uint8_t, 32>> readSessionSecret(const std::string& path) {
  const auto file = readFile(path);
  if (!file) {
    return tl::unexpected(file.error());
  }
  if (file->isExposed()) {
    return fail(ErrorCode::SecretExposed, path);
  }
  std::array<std::uint8_t, 32> secret{};
  if (file->text.size() != secret.size()) {
    return fail(ErrorCode::InvalidArgument, path);
  }
  std::copy(file->text.begin(), file->text.end(), secret.begin());
  return secret;
}

}  // namespace tsq::config
