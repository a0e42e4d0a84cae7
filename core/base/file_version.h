// SPDX-License-Identifier: MIT
/// Notices that a file was written or replaced.
#pragma once

#include <cstdint>
#include <string>

namespace tsq {

struct FileVersion {
  std::uint64_t inode = 0;
  std::int64_t size = 0;     ///< bytes
  std::int64_t written = 0;  ///< mtime, nanoseconds since 1970
  std::int64_t changed = 0;  ///< ctime, nanoseconds since 1970; unlike mtime it cannot be set back

  bool operator==(const FileVersion&) const = default;
};

/// Follows links. All zero if there is no such file or it cannot be reached.
FileVersion versionOf(const std::string& path);

}  // namespace tsq
