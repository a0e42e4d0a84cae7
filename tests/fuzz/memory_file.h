// SPDX-License-Identifier: MIT
/// A file in memory, for functions that read a file by its name.
#pragma once

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string>
#include <string_view>

#include "check.h"

namespace tsq::fuzz {

/// Contains `text`; `mode`: permissions as for chmod(2).
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view text, mode_t mode = S_IRUSR | S_IWUSR)
      : descriptor_(::memfd_create("fuzz", MFD_CLOEXEC)) {
    check(::fchmod(descriptor_, mode) == 0 &&
              ::write(descriptor_, text.data(), text.size()) == static_cast<ssize_t>(text.size()),
          "a file in memory can be written");
  }
  ~MemoryFile() { ::close(descriptor_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  /// The path, valid while this object lives.
  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

 private:
  const int descriptor_;
};

}  // namespace tsq::fuzz
