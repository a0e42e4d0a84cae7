// SPDX-License-Identifier: MIT
/// Small files with POSIX's own calls, for they say exactly who may do what. Internal to state/.
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <string>
#include <vector>

#include "base/network.h"

namespace tsq::state {

/// An open file, or not: then reading gives nothing and writing fails.
class File {
 public:
  /// Of this name in a folder that is open, or anywhere with AT_FDCWD; `flags` and `mode` as for open(2), which is
  /// always close-on-exec.
  File(int folder, const std::string& name, int flags, mode_t mode = 0);
  ~File();
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  bool isOpen() const { return fd_ >= 0; }
  int descriptor() const { return fd_; }
  /// All of it; nothing when that is more than `limit`.
  std::vector<std::uint8_t> read(std::size_t limit) const;
  bool write(ByteView bytes) const;

 private:
  int fd_;
};

}  // namespace tsq::state
