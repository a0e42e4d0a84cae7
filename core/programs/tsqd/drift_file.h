// SPDX-License-Identifier: MIT
/// The clock's frequency between two runs of tsqd: one line with frequency and its error, both in ppm.
#pragma once

#include <optional>
#include <string>

#include "base/error.h"
#include "discipline/discipline.h"

namespace tsq::programs {

/// Nothing if there is no such file. InvalidArgument if it holds anything else; FileUnreadable. The detail is the path,
/// ": " and the reason, without a full stop.
Result<std::optional<discipline::Drift>> readDrift(const std::string& path);

/// Replaces the file as a whole, readable by everybody; its folder is made if it is missing. PermissionDenied, or
/// FileUnreadable.
Result<void> writeDrift(const std::string& path, const discipline::Drift& drift);

}  // namespace tsq::programs
