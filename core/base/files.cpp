// SPDX-License-Identifier: MIT
#include "base/files.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <system_error>

namespace tsq {
namespace {

using SteadyClock = std::chrono::steady_clock;

// How long the writer of a pipe, such as a shell's <(...), may take: far more than it needs.
constexpr auto kPipePatience = std::chrono::seconds(5);

tl::unexpected<Error> failed(const std::string& path, int number, ErrorCode other) {
  const bool isForbidden = number == EACCES || number == EPERM || number == EROFS;
  return fail(isForbidden ? ErrorCode::PermissionDenied : other, path + ": " + systemReason(number));
}

tl::unexpected<Error> unreadable(const std::string& path, const char* why) {
  return fail(ErrorCode::FileUnreadable, path + ": " + why);
}

const char* objectionTo(mode_t mode) {
  if (S_ISDIR(mode)) {
    return "it is a folder, and a file is needed";
  }
  return S_ISREG(mode) || S_ISFIFO(mode) ? nullptr : "it is a device, and a file is needed";
}

// False on timeout.
bool waitFor(int fd, SteadyClock::time_point end) {
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - SteadyClock::now());
  pollfd waited{.fd = fd, .events = POLLIN, .revents = 0};
  return left.count() > 0 && ::poll(&waited, 1, static_cast<int>(left.count())) > 0;
}

Result<std::string> readAll(const std::string& path, int fd) {
  const auto end = SteadyClock::now() + kPipePatience;
  std::string text;
  std::array<char, 65'536> part;
  while (true) {
    const ssize_t size = ::read(fd, part.data(), part.size());
    if (size == 0) {
      return text;
    }
    if (size > 0) {
      text.append(part.data(), static_cast<std::size_t>(size));
      if (text.size() > kMaxFileSize) {
        return unreadable(path, "it is larger than 16 MB");
      }
    } else if (errno == EAGAIN && !waitFor(fd, end)) {
      return unreadable(path, "nothing came through this pipe within 5 seconds");
    } else if (errno != EAGAIN && errno != EINTR) {
      return failed(path, errno, ErrorCode::FileUnreadable);
    }
  }
}

bool writeAll(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t size = ::write(fd, text.data(), text.size());
    if (size < 0 && errno != EINTR) {
      return false;
    }
    text.remove_prefix(size > 0 ? static_cast<std::size_t>(size) : 0);
  }
  return true;
}

// Writes to a newly created file and sets exactly this mode, whatever the umask. A full disk may show only in
// fsync().
bool finish(int fd, std::string_view text, mode_t mode) {
  return writeAll(fd, text) && ::fchmod(fd, mode) == 0 && ::fsync(fd) == 0;
}

bool takeOwner(int fd, const struct stat* former) {
  return former == nullptr || ::fchown(fd, former->st_uid, former->st_gid) == 0;
}

// `former`: whose owner it gets; null for a file of our own.
Result<void> replace(const std::string& path, std::string_view text, mode_t mode, const struct stat* former) {
  std::string ours = path + ".XXXXXX";
  const FileDescriptor file(::mkostemp(ours.data(), O_CLOEXEC));  // O_EXCL, mode 0600
  if (!file.isValid()) {
    return failed(path, errno, ErrorCode::FileUnreadable);
  }
  if (!takeOwner(file.get(), former) || !finish(file.get(), text, mode) || ::rename(ours.c_str(), path.c_str()) != 0) {
    const int number = errno;
    ::unlink(ours.c_str());
    return failed(path, number, ErrorCode::FileUnreadable);
  }
  return {};
}

}  // namespace

bool FileContent::isExposed() const {
  return isOpenToOthers() || (owner != 0 && owner != ::geteuid());
}

bool FileContent::isOpenToOthers() const {
  return (mode & (S_IWGRP | S_IRWXO)) != 0;
}

Result<FileContent> readFile(const std::string& path) {
  if (path.empty()) {
    return fail(ErrorCode::FileUnreadable, "'': a file's name is needed");
  }
  // O_NONBLOCK: opening a pipe without a writer must not wait. O_NOCTTY: a terminal must not become the controlling
  // one.
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
  struct stat status{};
  if (!file.isValid() || ::fstat(file.get(), &status) != 0) {
    return failed(path, errno, ErrorCode::FileUnreadable);
  }
  if (const char* objection = objectionTo(status.st_mode)) {
    return unreadable(path, objection);
  }
  auto text = readAll(path, file.get());
  if (!text) {
    return tl::unexpected(text.error());
  }
  return FileContent{.text = *std::move(text), .mode = status.st_mode, .owner = status.st_uid};
}

Result<void> replaceFile(const std::string& path, std::string_view text, mode_t mode) {
  return replace(path, text, mode, nullptr);
}

Result<void> rewriteFile(const std::string& path, std::string_view text) {
  constexpr mode_t kPermissions = 07777;
  struct stat former{};
  if (::stat(path.c_str(), &former) != 0) {
    return failed(path, errno, ErrorCode::FileUnreadable);
  }
  return replace(path, text, former.st_mode & kPermissions, &former);
}

Result<void> createFile(const std::string& path, std::string_view text, mode_t mode) {
  const FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
  if (!file.isValid()) {
    return errno == EEXIST ? fail(ErrorCode::InvalidArgument, path + " exists already")
                           : failed(path, errno, ErrorCode::FileUnreadable);
  }
  if (!finish(file.get(), text, mode)) {
    const int number = errno;
    ::unlink(path.c_str());
    return failed(path, number, ErrorCode::FileUnreadable);
  }
  return {};
}

Result<FileDescriptor> openForAppending(const std::string& path, mode_t mode) {
  constexpr int kFlags = O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
  FileDescriptor file(::open(path.c_str(), kFlags | O_EXCL, mode));
  if (file.isValid()) {
    ::fchmod(file.get(), mode);  // whatever the umask; a file that exists keeps the mode that somebody gave it
  } else if (errno == EEXIST) {
    file = FileDescriptor(::open(path.c_str(), kFlags, mode));
  }
  if (!file.isValid()) {
    return failed(path, errno, ErrorCode::FileUnreadable);
  }
  return file;
}

}  // namespace tsq
