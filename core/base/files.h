// SPDX-License-Identifier: MIT
/// Reads and writes whole files that the user names, without following links when writing. Nothing here throws; every
/// wait has a timeout.
#pragma once

#include <sys/types.h>

#include <string>
#include <string_view>

#include "base/error.h"
#include "base/file_descriptor.h"

namespace tsq {

struct FileContent {
  std::string text;
  mode_t mode = 0;  ///< permissions of the file
  uid_t owner = 0;

  /// Whether a file with a secret is accessible to others: only its owner, root or the user of this process, may write
  /// it, and only its owner and group may read it (a service's user need not own it).
  bool isExposed() const;
  /// The same whoever owns it.
  bool isOpenToOthers() const;
};

/// 16 MiB. Keys and settings are far smaller, and so is a system's whole list of authorities (0.2 MB).
inline constexpr std::size_t kMaxFileSize = std::size_t{16} << 20U;

/// Reads a regular file, or a pipe for up to 5 s (so that a shell's <(...) works). Errors: PermissionDenied;
/// FileUnreadable, also for folders, devices, sockets and files larger than kMaxFileSize. The detail is the path, ": "
/// and the reason, without a full stop.
Result<FileContent> readFile(const std::string& path);

/// Creates or replaces a file atomically: a concurrent reader sees either the old text or the new one. A link is
/// replaced, not followed. Errors: PermissionDenied, else FileUnreadable; the detail as above.
Result<void> replaceFile(const std::string& path, std::string_view text, mode_t mode);

/// Replaces a file that exists likewise; its owner and permissions stay. PermissionDenied also if they cannot.
Result<void> rewriteFile(const std::string& path, std::string_view text);

/// Creates a file. InvalidArgument if the path exists already, be it as a dangling link; otherwise as replaceFile().
Result<void> createFile(const std::string& path, std::string_view text, mode_t mode);

/// Opens a log for appending, and creates it if it does not exist: a file, a pipe with a reader, or a terminal. Links
/// are followed. A file that it creates has exactly this mode. Writing never waits for the reader of a pipe. Errors:
/// PermissionDenied, else FileUnreadable; the detail as above.
Result<FileDescriptor> openForAppending(const std::string& path, mode_t mode);

}  // namespace tsq
