// SPDX-License-Identifier: MIT
#include "programs/log_stats/line_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

#include "base/file_descriptor.h"

namespace tsq::programs {
namespace {

constexpr std::size_t kBuffer = std::size_t{1} << 20U;  // bytes; few system calls
constexpr std::size_t kMaxLine = std::size_t{1} << 16U;

using OnLine = std::function<void(std::string_view)>;

/// Cuts what is read into lines.
class Cutter {
 public:
  explicit Cutter(const OnLine& onLine) : onLine_(onLine) {}

  char* space() { return buffer_.data() + size_; }
  std::size_t room() const { return buffer_.size() - size_; }

  void added(std::size_t count) {
    size_ += count;
    std::size_t begin = 0;
    while (const void* end = std::memchr(buffer_.data() + begin, '\n', size_ - begin)) {
      const auto length = static_cast<std::size_t>(static_cast<const char*>(end) - buffer_.data()) - begin;
      line(std::string_view(buffer_.data() + begin, length));
      begin += length + 1;
    }
    std::memmove(buffer_.data(), buffer_.data() + begin, size_ - begin);
    size_ -= begin;
    if (size_ > kMaxLine) {
      line(std::string_view(buffer_.data(), kMaxLine));
      isInsideLongLine_ = true;
      size_ = 0;
    }
  }

  void end() {
    if (size_ > 0) {
      line(std::string_view(buffer_.data(), size_));
    }
  }

 private:
  void line(std::string_view text) {
    if (!std::exchange(isInsideLongLine_, false)) {
      onLine_(text);
    }
  }

  const OnLine& onLine_;
  std::vector<char> buffer_ = std::vector<char>(kBuffer);
  std::size_t size_ = 0;
  bool isInsideLongLine_ = false;  // its beginning was passed on; the rest is skipped
};

tl::unexpected<Error> failed(const std::string& path, int reason) {
  return fail(reason == EACCES || reason == EPERM ? ErrorCode::PermissionDenied : ErrorCode::FileUnreadable,
              path + ": " + systemReason(reason));
}

// What gzip, xz, bzip2 and zstd begin with: their bytes would count as other lines, and their days would be missing.
const char* decompressorOf(std::string_view beginning) {
  using Known = std::pair<std::string_view, const char*>;
  for (const auto& [magic, program] : {Known{"\x1f\x8b", "zcat"},
                                       Known{"\xfd"
                                             "7zXZ",
                                             "xzcat"},
                                       Known{"BZh", "bzcat"}, Known{"\x28\xb5\x2f\xfd", "zstdcat"}}) {
    if (beginning.starts_with(magic)) {
      return program;
    }
  }
  return nullptr;
}

Result<void> readFrom(int fd, const std::string& path, const OnLine& onLine) {
  Cutter cutter(onLine);
  for (bool isFirst = true;; isFirst = false) {
    const ssize_t size = ::read(fd, cutter.space(), cutter.room());
    const std::string_view part(cutter.space(), size > 0 ? static_cast<std::size_t>(size) : 0);
    if (const char* program = isFirst ? decompressorOf(part) : nullptr) {
      return fail(ErrorCode::FileUnreadable, path + ": it is compressed: use " + program + " FILE | tsq-log-stats");
    }
    if (size > 0) {
      cutter.added(static_cast<std::size_t>(size));
    } else if (size == 0) {
      cutter.end();
      return {};
    } else if (errno != EINTR) {
      return failed(path, errno);
    }
  }
}

}  // namespace

Result<void> readLines(const std::string& path, const OnLine& onLine) {
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_NOCTTY | O_CLOEXEC));
  if (!file.isValid()) {
    return failed(path, errno);
  }
  return readFrom(file.get(), path, onLine);
}

Result<void> readStandardInput(const OnLine& onLine) {
  return readFrom(STDIN_FILENO, "standard input", onLine);
}

}  // namespace tsq::programs
