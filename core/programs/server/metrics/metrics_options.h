// SPDX-License-Identifier: MIT
/// The option of tsq-server for metrics.
#pragma once

#include <string>

#include "base/error.h"

namespace tsq::programs {

/// "ADDRESS:PORT", from an IP address and a TCP port, or from a port alone, which means 127.0.0.1. InvalidArgument with
/// a sentence.
Result<std::string> parseMetricsAddress(const std::string& text);

}  // namespace tsq::programs
