// SPDX-License-Identifier: MIT
#include "clock/state_folders.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "base/file_descriptor.h"
#include "base/files.h"

namespace tsq::clock {
namespace {

// More than any of these files holds; what is longer is damaged.
constexpr std::size_t kMaxSize = 128;
constexpr mode_t kReadableFolder = S_IRWXU | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH;
constexpr mode_t kReadableFile = S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH;

}  // namespace

std::string stateFolder() {
  const char* folder = std::getenv("STATE_DIRECTORY");  // NOLINT(concurrency-mt-unsafe): nobody changes the environment
  const std::string first = folder == nullptr ? "" : std::string(folder);
  return first.empty() ? kStateFolder : first.substr(0, first.find(':'));
}

std::string daemonStateFolder() {
  const std::string folder = stateFolder();
  return folder == kStateFolder ? kDaemonStateFolder : folder;
}

std::vector<std::string> stateFolders() {
  std::vector<std::string> folders{stateFolder()};
  for (const char* const other : {kStateFolder, kHelperStateFolder, kDaemonStateFolder}) {
    if (other != folders.front()) {
      folders.emplace_back(other);
    }
  }
  return folders;
}

Result<std::string> readSmallFile(const std::string& path) {
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
  std::array<char, kMaxSize> bytes;
  const ssize_t size = file.isValid() ? ::read(file.get(), bytes.data(), bytes.size()) : -1;
  if (size < 0) {
    return fail(ErrorCode::FileUnreadable, path + ": " + std::generic_category().message(errno));
  }
  return std::string(bytes.data(), static_cast<std::size_t>(size));
}

Result<void> replaceStateFile(const std::string& path, std::string_view text) {
  const std::string folder = std::filesystem::path(path).parent_path();
  ::mkdir(folder.c_str(), kReadableFolder);  // or it is there
  return replaceFile(path, text, kReadableFile);
}

}  // namespace tsq::clock
