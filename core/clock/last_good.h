// SPDX-License-Identifier: MIT
/// When this computer's clock was last known to be right. A clock that has lost its battery begins in 1970 or anywhere:
/// then this is known to be past.
#pragma once

#include <optional>
#include <string>

#include "base/error.h"
#include "base/time.h"
#include "clock/state_folders.h"

namespace tsq::clock {

/// last-good in a folder.
std::string lastGoodPath(const std::string& folder = stateFolder());

/// FileUnreadable; InvalidArgument when it says anything but a time that a server could have told. The detail says
/// which and why, as a clause.
Result<WallTime> readLastGood(const std::string& path);

struct LastGood {
  WallTime time;
  std::string path;  ///< of the file that says so
};

/// The latest that one of these folders says; or why the first of them says nothing.
Result<LastGood> findLastGood(const std::vector<std::string>& folders = stateFolders());

/// Keeps the time, in whole seconds, unless a later one is kept already: whoever gets the clock set back does not get
/// this back as well. Everybody may read it; it changes as a whole or not at all. PermissionDenied, or FileUnreadable
/// when it cannot be written for another reason.
Result<void> noteLastGood(const std::string& path, WallTime time);

/// Takes back what was noted by mistake: the file says `time` then, or is gone.
Result<void> resetLastGood(const std::string& path, std::optional<WallTime> time);

}  // namespace tsq::clock
