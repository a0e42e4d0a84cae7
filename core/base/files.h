// SPDX-License-Identifier: MIT
/// Whole files that people name: read without surprises, written without following links. Nothing here throws, and no
/// wait is without an end.
#pragma once

#include <sys/types.h>

#include <string>
#include <string_view>

#include "base/error.h"

namespace tsq {

struct FileContent {
  std::string text;
  mode_t mode = 0;  ///< permissions, of the file that was read
  uid_t owner = 0;

  /// Of a secret: nobody but its owner may change it, and nobody but the owner's group may read it, so that a service's
  /// user needs not own it. The owner is root or whoever runs this program.
  bool isExposed() const;
};

/// Keys and settings are smaller by far, and so are the authorities of a whole system (0.2 MB).
inline constexpr std::size_t kMaxFileSize = std::size_t{16} << 20U;

/// A regular file, or what a pipe brings within 5 s (so that a shell's <(...) works). PermissionDenied, or
/// FileUnreadable also for folders, devices, sockets, and what is larger than kMaxFileSize. The detail is the path,
/// ": " and the reason, without a full stop.
Result<FileContent> readFile(const std::string& path);

/// Makes a file with this text, or puts it in the place of the one there. A link is replaced and not followed, and
/// whoever reads it meanwhile sees the old text or the new one. PermissionDenied, else FileUnreadable; the detail as
/// above.
Result<void> replaceFile(const std::string& path, std::string_view text, mode_t mode);

/// Makes a file, where nothing is yet, not even a link: InvalidArgument. Else as replaceFile().
Result<void> createFile(const std::string& path, std::string_view text, mode_t mode);

}  // namespace tsq
