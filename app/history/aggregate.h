// SPDX-License-Identifier: GPL-3.0-or-later
/// Measurements as the history keeps them: single ones, and what many of them come to. Pure.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/time.h"

namespace tsq::app {

/// One answer that may be believed, or a gap where there was none.
struct HistoryPoint {
  WallTime at;
  std::optional<Duration> offset;  ///< nothing: a gap
  Duration delay{};

  friend bool operator==(const HistoryPoint&, const HistoryPoint&) = default;
};

/// What the answers of a minute or an hour come to.
struct Aggregate {
  WallTime at;  ///< where the minute or hour begins
  Duration median{};
  Duration lowest{};
  Duration highest{};
  Duration delay{};  ///< the median

  friend bool operator==(const Aggregate&, const Aggregate&) = default;
};

/// Nothing without answers.
std::optional<Aggregate> aggregateOf(WallTime at, std::span<const HistoryPoint> points);
/// Of aggregates: the median of the medians.
std::optional<Aggregate> aggregateOf(WallTime at, std::span<const Aggregate> parts);

/// What a server's answers say about the clock, as ntpviz would put it.
struct Statistics {
  std::size_t answers = 0;
  Duration median{};
  Duration low{};        ///< 5 % are below
  Duration high{};       ///< 5 % are above
  Duration deviation{};  ///< standard deviation
  /// How much the clock loses per second, as a ratio, by least squares; nothing with less than a minute of answers.
  std::optional<double> drift;
};

/// Nothing without answers.
std::optional<Statistics> statisticsOf(std::span<const HistoryPoint> points);

}  // namespace tsq::app
