// SPDX-License-Identifier: MIT
#include "base/file_times.h"

namespace tsq {

timespec modifiedAt(const struct stat& file) {
  return file.st_mtim;
}

timespec changedAt(const struct stat& file) {
  return file.st_ctim;
}

}  // namespace tsq
