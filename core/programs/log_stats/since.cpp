// SPDX-License-Identifier: MIT
#include "programs/log_stats/since.h"

#include <charconv>

#include "base/instant.h"
#include "programs/common/command_line.h"

namespace tsq::programs {
namespace {

constexpr int kMaxCount = 100'000;  // of minutes, hours or days: 270 years at most, which WallTime can hold

std::optional<Duration> parseAgo(std::string_view text) {
  int count = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (failure != std::errc() || count < 0 || count > kMaxCount || end + 1 != text.data() + text.size()) {
    return std::nullopt;
  }
  switch (*end) {
    case 'm':
      return std::chrono::minutes(count);
    case 'h':
      return std::chrono::hours(count);
    case 'd':
      return count <= kMaxCount / 4 ? std::optional<Duration>(std::chrono::days(count)) : std::nullopt;
    default:
      return std::nullopt;
  }
}

}  // namespace

Result<WallTime> parseSince(const std::string& text, WallTime now) {
  if (const auto ago = parseAgo(text)) {
    return now - *ago;
  }
  for (const std::string& full : {text, text + "T00:00:00Z"}) {
    if (const auto instant = parseInstant(full)) {
      return *instant;
    }
  }
  return failValue("--since takes a date, as 2026-11-29 or 2026-11-29T18:00:00Z, or a time ago, as 30m, 24h or 7d",
                   text);
}

}  // namespace tsq::programs
