// SPDX-License-Identifier: MIT
/// Small files with POSIX calls, for exact control of permissions. Internal to state/.
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <string>
#include <vector>

#include "base/network.h"

namespace tsq::state {

/// A file; if it could not be opened, read() returns nothing and writing fails.
class File {
 public:
  /// openat(2): `name` in an open folder, or any path with AT_FDCWD; always close-on-exec.
  File(int folder, const std::string& name, int flags, mode_t mode = 0);
  ~File();
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  bool isOpen() const { return fd_ >= 0; }
  int descriptor() const { return fd_; }
  /// The whole content; nothing if it has more than `limit` bytes.
  std::vector<std::uint8_t> read(std::size_t limit) const;
  bool write(ByteView bytes) const;

 private:
  int fd_;
};

}  // namespace tsq::state
