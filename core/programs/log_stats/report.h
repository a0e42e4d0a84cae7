// SPDX-License-Identifier: MIT
/// Statistics as text and as JSON.
#pragma once

#include <string>

#include "programs/log_stats/statistics.h"

namespace tsq::programs {

/// With the `top` busiest clients. Texts of the log are not made printable yet.
std::string reportText(const Statistics& statistics, std::size_t top);
/// One line.
std::string reportJson(const Statistics& statistics, std::size_t top);

}  // namespace tsq::programs
