// SPDX-License-Identifier: MIT
/// Where a program serves its metrics.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace tsq::programs {

/// "ADDRESS:PORT", from an IP address and a TCP port, or from a port alone, which means 127.0.0.1. InvalidArgument with
/// a sentence, which begins with the setting, as "--metrics takes".
Result<std::string> parseMetricsAddress(const std::string& text, std::string_view setting);

}  // namespace tsq::programs
