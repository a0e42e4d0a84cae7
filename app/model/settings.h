// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything the user can choose and that is kept, as one comparable value.
#pragma once

#include <chrono>
#include <vector>

#include "model/server_entry.h"

namespace tsq::app {

/// How much of the past the plot shows.
enum class ChartRange { TenMinutes, OneHour, SixHours, OneDay, SevenDays };

inline constexpr std::array kChartRanges = {ChartRange::TenMinutes, ChartRange::OneHour, ChartRange::SixHours,
                                            ChartRange::OneDay, ChartRange::SevenDays};

constexpr std::chrono::seconds lengthOf(ChartRange range) {
  switch (range) {
    case ChartRange::TenMinutes:
      return std::chrono::minutes(10);
    case ChartRange::OneHour:
      return std::chrono::hours(1);
    case ChartRange::SixHours:
      return std::chrono::hours(6);
    case ChartRange::OneDay:
      return std::chrono::hours(24);
    case ChartRange::SevenDays:
      return std::chrono::days(7);
  }
  return std::chrono::hours(1);
}

/// Often enough to see drift, seldom enough that nobody's server minds.
inline constexpr std::chrono::seconds kDefaultPollInterval{16};
inline constexpr std::chrono::seconds kShortestPollInterval{1};
inline constexpr std::chrono::seconds kLongestPollInterval{3'600};

struct Settings {
  std::vector<ServerEntry> servers;
  ChartRange range = ChartRange::OneHour;
  std::chrono::seconds pollInterval = kDefaultPollInterval;

  friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace tsq::app
