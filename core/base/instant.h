// SPDX-License-Identifier: MIT
/// Instants as text that people and programs read alike: RFC 3339, always in UTC.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"

namespace tsq {

/// "2027-01-01T00:00:00Z", in this form alone; nothing for others, and for dates that are none or that WallTime does
/// not hold.
std::optional<WallTime> parseInstant(std::string_view text);

/// The same the other way round; what is left of a second is dropped.
std::string formatInstant(WallTime time);

/// "2027-01-01". Also for what lies beyond WallTime, as the dates of certificates may.
std::string formatDate(std::chrono::sys_seconds time);

}  // namespace tsq
