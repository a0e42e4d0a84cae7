// SPDX-License-Identifier: MIT
/// When this computer's clock was last known to be right. That time is certainly past, even if the clock has lost its
/// battery and starts at 1970 or anywhere.
#pragma once

#include <optional>
#include <string>

#include "base/error.h"
#include "base/time.h"
#include "clock/state_folders.h"

namespace tsq::clock {

/// The file last-good in a folder.
std::string lastGoodPath(const std::string& folder = stateFolder());

/// FileUnreadable; InvalidArgument if it contains anything but a time that a server can report. The detail says which
/// file and why, as a clause.
Result<WallTime> readLastGood(const std::string& path);

struct LastGood {
  WallTime time;
  std::string path;  ///< of the file with this time
};

/// The latest time in these folders; if there is none, the error of the first one.
Result<LastGood> findLastGood(const std::vector<std::string>& folders = stateFolders());

/// Saves the time, in whole seconds, unless a later one is saved already: setting the clock back does not set this
/// back. World-readable and replaced atomically. PermissionDenied, or FileUnreadable if it cannot be written for
/// another reason.
Result<void> noteLastGood(const std::string& path, WallTime time);

/// Reverts a mistaken note: saves `time`, or removes the file.
Result<void> resetLastGood(const std::string& path, std::optional<WallTime> time);

}  // namespace tsq::clock
