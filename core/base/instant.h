// SPDX-License-Identifier: MIT
/// Instants as RFC 3339 text, always in UTC.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"

namespace tsq {

/// Parses "2027-01-01T00:00:00Z"; nothing for any other form, for invalid dates and for dates outside WallTime's range.
std::optional<WallTime> parseInstant(std::string_view text);

/// The inverse; fractions of a second are dropped.
std::string formatInstant(WallTime time);

/// "2027-01-01". Also for dates outside WallTime's range, which certificates may have.
std::string formatDate(std::chrono::sys_seconds time);

}  // namespace tsq
