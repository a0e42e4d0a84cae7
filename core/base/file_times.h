// SPDX-License-Identifier: MIT
/// The times of a file in the result of stat(2), whose fields have different names on different systems.
#pragma once

#include <sys/stat.h>

#include <ctime>

namespace tsq {

timespec modifiedAt(const struct stat& file);  ///< its contents
timespec changedAt(const struct stat& file);   ///< its contents, owner, mode or links

}  // namespace tsq
