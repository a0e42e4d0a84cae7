// SPDX-License-Identifier: MIT
#include "base/instant.h"

#include <array>
#include <cstdio>

namespace tsq {
namespace {

using std::chrono::days;
using std::chrono::floor;

// The years that WallTime covers completely.
constexpr int kFirstYear = 1678;
constexpr int kLastYear = 2261;

// Takes exactly `digits` digits and the separator from the front of `text`.
std::optional<unsigned> takeNumber(std::string_view& text, std::size_t digits, char separator) {
  unsigned value = 0;
  if (text.size() < digits + 1 || text[digits] != separator) {
    return std::nullopt;
  }
  for (const char digit : text.substr(0, digits)) {
    if (digit < '0' || digit > '9') {
      return std::nullopt;
    }
    value = 10 * value + static_cast<unsigned>(digit - '0');
  }
  text.remove_prefix(digits + 1);
  return value;
}

}  // namespace

std::optional<WallTime> parseInstant(std::string_view text) {
  const auto year = takeNumber(text, 4, '-');
  const auto month = takeNumber(text, 2, '-');
  const auto day = takeNumber(text, 2, 'T');
  const auto hour = takeNumber(text, 2, ':');
  const auto minute = takeNumber(text, 2, ':');
  const auto second = takeNumber(text, 2, 'Z');
  if (!year || !month || !day || !hour || !minute || !second || !text.empty()) {
    return std::nullopt;
  }
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                                         std::chrono::day(*day)};
  const bool isHeld = static_cast<int>(*year) >= kFirstYear && static_cast<int>(*year) <= kLastYear;
  if (!isHeld || !date.ok() || *hour > 23 || *minute > 59 || *second > 59) {
    return std::nullopt;
  }
  return WallTime(std::chrono::sys_days(date)) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
         std::chrono::seconds(*second);
}

std::string formatDate(std::chrono::sys_seconds time) {
  const std::chrono::year_month_day date(floor<days>(time));
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text.data();
}

std::string formatInstant(WallTime time) {
  const auto seconds = floor<std::chrono::seconds>(time);
  const std::chrono::hh_mm_ss clock(seconds - floor<days>(seconds));
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", static_cast<int>(clock.hours().count()),
                static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
  return formatDate(seconds) + text.data();
}

}  // namespace tsq
