// SPDX-License-Identifier: MIT
/// Whole files as text. Internal to config/.
#pragma once

#include <string>

#include "base/error.h"

namespace tsq::config {

/// FileUnreadable; the detail begins with the path.
Result<std::string> readText(const std::string& path);

}  // namespace tsq::config
