// SPDX-License-Identifier: MIT
/// The value of --since.
#pragma once

#include <string>

#include "base/error.h"
#include "base/time.h"

namespace tsq::programs {

/// "2026-11-29", "2026-11-29T18:00:00Z", or a time before `now`: "30m", "24h", "7d". InvalidArgument with a sentence.
Result<WallTime> parseSince(const std::string& text, WallTime now);

}  // namespace tsq::programs
