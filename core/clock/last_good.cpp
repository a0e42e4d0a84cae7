// SPDX-License-Identifier: MIT
#include "clock/last_good.h"

#include <unistd.h>

#include <cerrno>
#include <string_view>
#include <system_error>

#include "base/instant.h"

namespace tsq::clock {
namespace {

// The range of server timestamps: NTP counts 2^32 s, here from 2000 on (kEraStart in wire/timestamp.h).
constexpr WallTime kEarliest = std::chrono::sys_days(std::chrono::January / 1 / 2000);
constexpr WallTime kEnd = kEarliest + std::chrono::seconds(std::int64_t{1} << 32U);

std::optional<WallTime> parse(std::string_view text) {
  if (text.ends_with('\n')) {
    text.remove_suffix(1);
  }
  const auto time = parseInstant(text);
  return time && *time >= kEarliest && *time < kEnd ? time : std::nullopt;
}

Result<void> write(const std::string& path, WallTime time) {
  return replaceStateFile(path, formatInstant(time) + "\n");
}

}  // namespace

std::string lastGoodPath(const std::string& folder) {
  return folder + "/last-good";
}

Result<WallTime> readLastGood(const std::string& path) {
  const auto text = readSmallFile(path);
  if (!text) {
    return tl::unexpected(text.error());
  }
  const auto time = parse(*text);
  if (!time) {
    return fail(ErrorCode::InvalidArgument, path + ": it says no time");
  }
  return *time;
}

Result<LastGood> findLastGood(const std::vector<std::string>& folders) {
  Result<LastGood> latest = fail(ErrorCode::FileUnreadable);
  std::optional<Error> firstError;
  for (const std::string& folder : folders) {
    const std::string path = lastGoodPath(folder);
    const auto time = readLastGood(path);
    if (!time) {
      firstError = firstError.value_or(time.error());
    } else if (!latest || latest->time < *time) {
      latest = LastGood{.time = *time, .path = path};
    }
  }
  return latest || !firstError ? latest : tl::unexpected(*firstError);
}

Result<void> noteLastGood(const std::string& path, WallTime time) {
  if (const auto known = readLastGood(path); known && *known >= time) {
    return {};
  }
  return write(path, time);
}

Result<void> resetLastGood(const std::string& path, std::optional<WallTime> time) {
  if (time) {
    return write(path, *time);
  }
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) {
    return fail(ErrorCode::FileUnreadable, path + ": " + std::generic_category().message(errno));
  }
  return {};
}

}  // namespace tsq::clock
