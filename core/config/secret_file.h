// SPDX-License-Identifier: MIT
/// Files that are secret as a whole.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "base/error.h"

namespace tsq::config {

/// Group members may read a secret, so that a service's user needs not own it; nobody else, and nobody but the owner
/// may write it. A file that is not there is exposed.
bool isExposed(const std::string& path);

/// 32 random bytes, and nothing else. FileUnreadable; SecretExposed; InvalidArgument for any other size. The detail
/// begins with the path.
Result<std::array<std::uint8_t, 32>> readSessionSecret(const std::string& path);

}  // namespace tsq::config
