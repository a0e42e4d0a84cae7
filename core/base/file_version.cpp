// SPDX-License-Identifier: MIT
#include "base/file_version.h"

#include "base/file_times.h"

namespace tsq {
namespace {

std::int64_t toNanoseconds(const timespec& time) {
  constexpr std::int64_t kPerSecond = 1'000'000'000;
  return time.tv_sec * kPerSecond + time.tv_nsec;
}

}  // namespace

FileVersion versionOf(const std::string& path) {
  struct stat found{};
  if (::stat(path.c_str(), &found) != 0) {
    return {};
  }
  return {.inode = found.st_ino,
          .size = found.st_size,
          .written = toNanoseconds(modifiedAt(found)),
          .changed = toNanoseconds(changedAt(found))};
}

}  // namespace tsq
