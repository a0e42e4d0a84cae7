// SPDX-License-Identifier: MIT
/// Where the programs of TSQ keep, for each other too, what they know of this computer's clock.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace tsq::clock {

/// Of tsq-adjtime. Its service has a user of its own, so that on systems with that service only root can read it.
inline constexpr const char* kStateFolder = "/var/lib/tsq";
/// Of tsq-helper. Everybody may read it.
inline constexpr const char* kHelperStateFolder = "/var/lib/tsq-helper";
/// Of tsqd. Everybody may read it.
inline constexpr const char* kDaemonStateFolder = "/var/lib/tsqd";

/// Of this program: the first that systemd has made for a service ($STATE_DIRECTORY), else kStateFolder.
std::string stateFolder();

/// Of tsqd: the same, but kDaemonStateFolder instead of kStateFolder.
std::string daemonStateFolder();

/// stateFolder(), and those of the other programs. Each of them may be missing.
std::vector<std::string> stateFolders();

/// The beginning of a file that somebody with less rights may have put there: links are not followed, and pipes are not
/// waited for. FileUnreadable; the detail is the path, ": " and the reason.
Result<std::string> readSmallFile(const std::string& path);

/// A file of such a folder, which is made if it is missing. Everybody may read it; it changes as a whole or not at all.
/// PermissionDenied, or FileUnreadable when it cannot be written for another reason.
Result<void> replaceStateFile(const std::string& path, std::string_view text);

}  // namespace tsq::clock
