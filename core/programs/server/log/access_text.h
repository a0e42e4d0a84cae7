// SPDX-License-Identifier: MIT
/// The lines of tsq-server's access log.
#pragma once

#include <string>

#include "programs/server/log/log_options.h"
#include "server/access.h"

namespace tsq::programs {

/// One line of the log. Journal: FIELD=value lines, the line as text among them.
std::string formatAccess(const server::Access& access, WallTime now, const LogOptions& options);

}  // namespace tsq::programs
