// SPDX-License-Identifier: GPL-3.0-or-later
/// All saved settings of the user, as one comparable value.
#pragma once

#include <QString>
#include <array>
#include <chrono>
#include <vector>

#include "monitor/server_entry.h"

namespace tsq::app {

/// The length of time that the plot shows.
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

/// Short enough to see drift, long enough not to burden public servers.
inline constexpr std::chrono::seconds kDefaultPollInterval{16};
inline constexpr std::chrono::seconds kShortestPollInterval{1};
inline constexpr std::chrono::seconds kLongestPollInterval{3'600};
inline constexpr int kLargestBurst = 16;
/// Smaller offsets than the first are noise even between two computers on one switch.
inline constexpr std::chrono::microseconds kSmallestThreshold{1};
inline constexpr std::chrono::microseconds kLargestThreshold = std::chrono::minutes(1);
inline constexpr std::chrono::days kMostDaysKept{90};

enum class AppearanceChoice { Auto, Light, Dark };

/// Auto leaves the colour to the panel.
enum class TrayIconColor { Auto, Light, Dark };

/// Hours without notifications, in local time since midnight. The end may be on the next day.
struct QuietHours {
  bool on = false;
  std::chrono::minutes from = std::chrono::hours(22);
  std::chrono::minutes to = std::chrono::hours(7);

  bool contains(std::chrono::minutes timeOfDay) const {
    const bool isOvernight = to <= from;
    return on && (isOvernight ? timeOfDay >= from || timeOfDay < to : timeOfDay >= from && timeOfDay < to);
  }

  friend bool operator==(const QuietHours&, const QuietHours&) = default;
};

/// The conditions of a server that are notified.
struct ServerAlertChoice {
  bool falseticker = true;
  bool unreachable = true;
  bool certificate = true;  ///< it expires soon
  bool key = true;          ///< it shows a key that it has not shown before

  friend bool operator==(const ServerAlertChoice&, const ServerAlertChoice&) = default;
};

/// What plots show besides the curves.
struct PlotLook {
  bool band = true;        ///< error bounds of the selected server's offsets
  bool thresholds = true;  ///< of the alerts
  bool marks = true;       ///< events of the clock and the network
  bool legend = true;      ///< the names of the curves, below the plots

  friend bool operator==(const PlotLook&, const PlotLook&) = default;
};

struct Settings {
  std::vector<ServerEntry> servers;
  ChartRange range = ChartRange::OneHour;

  bool startHidden = false;
  QString language;  ///< empty: the desktop's
  TrayIconColor trayIconColor = TrayIconColor::Auto;
  AppearanceChoice appearance = AppearanceChoice::Auto;
  PlotLook plot;

  std::chrono::seconds pollInterval = kDefaultPollInterval;
  /// Exchanges at the start and on request: with a burst the filter works at once instead of after as many polls.
  int burst = 8;
  bool resumesSessions = true;                                           ///< session resumption with verified servers
  client::TransportChoice newTransport = client::TransportChoice::Auto;  ///< what new servers begin with

  /// Offsets above which the clock is reported as drifting, or as wrong.
  std::chrono::microseconds warnOffset = std::chrono::milliseconds(50);
  std::chrono::microseconds alarmOffset = std::chrono::milliseconds(500);
  bool notifies = true;
  QuietHours quiet;
  ServerAlertChoice alerts;
  /// A program and its arguments, run when the clock's state changes; empty: none.
  QString stateCommand;

  std::chrono::days daysKept{7};  ///< single answers; minutes and hours are kept for a year

  /// The first-run steps were finished or skipped.
  bool welcomed = false;

  friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace tsq::app
