// SPDX-License-Identifier: MIT
/// Files that consist of a secret.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "base/error.h"

namespace tsq::config {

/// 32 random bytes, and nothing else. Errors: as readFile(); SecretExposed, see FileContent::isExposed();
/// InvalidArgument for any other size. The detail begins with the path.
Result<std::array<std::uint8_t, 32>> readSessionSecret(const std::string& path);

}  // namespace tsq::config
