// SPDX-License-Identifier: MIT
/// Makes and rotates a file of session secrets for tsq-server.
#pragma once

#include <string>

#include "base/error.h"
#include "base/time.h"

namespace tsq::programs {

/// Creates the file, with one secret that is used from this instant on. Errors: as createFile(); the detail is a
/// sentence without a full stop.
Result<void> makeSessionSecrets(const std::string& path, WallTime validFrom);

/// Adds a secret that is used from this instant on, and drops those that servers accept no more. The file is replaced
/// atomically and keeps its owner, whoever that is, and permissions; a link is followed. Errors: as
/// readSessionSecrets() and rewriteFile(); FileUnreadable also if another rotation does not end. The detail is a
/// sentence without a full stop.
Result<void> rotateSessionSecrets(const std::string& path, WallTime validFrom, WallTime now);

}  // namespace tsq::programs
