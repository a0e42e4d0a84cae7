// SPDX-License-Identifier: MIT
#include "state/file.h"

#include <fcntl.h>
#include <unistd.h>

namespace tsq::state {

File::File(int folder, const std::string& name, int flags, mode_t mode)
    : fd_(::openat(folder, name.c_str(), flags | O_CLOEXEC, mode)) {}

File::~File() {
  if (fd_ >= 0) {
    ::close(fd_);
  }
}

std::vector<std::uint8_t> File::read(std::size_t limit) const {
  std::vector<std::uint8_t> bytes(limit + 1);
  std::size_t size = 0;
  ssize_t more = 1;
  while (more > 0 && size < bytes.size()) {
    more = ::read(fd_, bytes.data() + size, bytes.size() - size);
    size += more > 0 ? static_cast<std::size_t>(more) : 0;
  }
  bytes.resize(more < 0 || size > limit ? 0 : size);
  return bytes;
}

bool File::write(ByteView bytes) const {
  return fd_ >= 0 && ::write(fd_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
}

}  // namespace tsq::state
