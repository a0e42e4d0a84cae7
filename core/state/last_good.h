// SPDX-License-Identifier: MIT
/// When this computer's clock was last known to be right. A clock that has lost its battery begins in 1970 or anywhere:
/// then this is known to be past.
#pragma once

#include <string>

#include "base/error.h"
#include "base/time.h"

namespace tsq::state {

/// last-good in the folder that systemd has made for a service ($STATE_DIRECTORY), else in /var/lib/tsq.
std::string lastGoodPath();

/// FileUnreadable; InvalidArgument when it says anything but a time that a server could have told. The detail says
/// which and why, as a clause.
Result<WallTime> readLastGood(const std::string& path);

/// Keeps the time, in whole seconds, unless a later one is kept already: whoever gets the clock set back does not get
/// this back as well. Everybody may read it; it changes as a whole or not at all. PermissionDenied, or FileUnreadable
/// when it cannot be written for another reason.
Result<void> noteLastGood(const std::string& path, WallTime time);

}  // namespace tsq::state
