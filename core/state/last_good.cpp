// SPDX-License-Identifier: MIT
#include "state/last_good.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>

#include "base/files.h"
#include "base/instant.h"
#include "state/file.h"
#include "wire/timestamp.h"

namespace tsq::state {
namespace {

constexpr const char* kFolder = "/var/lib/tsq";
constexpr mode_t kReadableFolder = S_IRWXU | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH;
constexpr mode_t kReadableFile = S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH;
// An instant and the end of its line are shorter.
constexpr std::size_t kMaxSize = 64;

std::optional<WallTime> parse(std::string_view text) {
  if (text.ends_with('\n')) {
    text.remove_suffix(1);
  }
  const auto time = parseInstant(text);
  return time && wire::fromNtp(wire::toNtp(*time)) == *time ? time : std::nullopt;
}

}  // namespace

std::string lastGoodPath() {
  const char* folder = std::getenv("STATE_DIRECTORY");  // NOLINT(concurrency-mt-unsafe): nobody changes the environment
  const std::string first = folder == nullptr ? "" : std::string(folder);
  return (first.empty() ? kFolder : first.substr(0, first.find(':'))) + "/last-good";
}

// Whoever owns the folder may be less than root: neither are links followed nor pipes waited for.
Result<WallTime> readLastGood(const std::string& path) {
  const File file(AT_FDCWD, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  if (!file.isOpen()) {
    return fail(ErrorCode::FileUnreadable, path + ": " + std::generic_category().message(errno));
  }
  const auto bytes = file.read(kMaxSize);
  const auto time = parse({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  if (!time) {
    return fail(ErrorCode::InvalidArgument, path + ": it says no time");
  }
  return *time;
}

Result<void> noteLastGood(const std::string& path, WallTime time) {
  if (const auto known = readLastGood(path); known && *known >= time) {
    return {};
  }
  const std::string folder = std::filesystem::path(path).parent_path();
  ::mkdir(folder.c_str(), kReadableFolder);  // or it is there
  return replaceFile(path, formatInstant(time) + "\n", kReadableFile);
}

}  // namespace tsq::state
