// SPDX-License-Identifier: MIT
/// Reads a file or standard input line by line.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/error.h"

namespace tsq::programs {

/// Calls `onLine` with each line, without its end. Of a line longer than 64 KB only the beginning is passed. Errors:
/// PermissionDenied, else FileUnreadable, also for compressed text; the detail is the path, ": " and the reason.
Result<void> readLines(const std::string& path, const std::function<void(std::string_view line)>& onLine);
/// The same from standard input, until its end.
Result<void> readStandardInput(const std::function<void(std::string_view line)>& onLine);

}  // namespace tsq::programs
