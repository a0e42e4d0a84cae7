// SPDX-License-Identifier: GPL-3.0-or-later
/// Measurements in the history: single ones and aggregates. Pure.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/time.h"

namespace tsq::app {

/// A valid answer, or a gap if there was none.
struct HistoryPoint {
  WallTime at;
  std::optional<Duration> offset;  ///< nothing: a gap
  Duration delay{};
  bool isProvisional = false;  ///< an amended point will follow; not stored

  friend bool operator==(const HistoryPoint&, const HistoryPoint&) = default;
};

/// Summary of the answers of a minute or an hour.
struct Aggregate {
  WallTime at;  ///< begin of the minute or hour
  Duration median{};
  Duration lowest{};
  Duration highest{};
  Duration delay{};  ///< the median

  friend bool operator==(const Aggregate&, const Aggregate&) = default;
};

/// Nothing if there are no answers.
std::optional<Aggregate> aggregateOf(WallTime at, std::span<const HistoryPoint> points);
/// From aggregates: the median of the medians.
std::optional<Aggregate> aggregateOf(WallTime at, std::span<const Aggregate> parts);

/// The clock's loss per second, as a ratio.
struct Drift {
  double ratio = 0;
  double error = 0;  ///< two standard errors: a smaller drift is noise
};

/// Statistics of a server's answers, similar to ntpviz.
struct Statistics {
  std::size_t answers = 0;
  Duration median{};
  Duration low{};        ///< 5 % are below
  Duration high{};       ///< 5 % are above
  Duration deviation{};  ///< standard deviation
  /// By least squares; nothing with less than a minute of answers, or if it is not significant.
  std::optional<Drift> drift;
};

/// Nothing without answers.
std::optional<Statistics> statisticsOf(std::span<const HistoryPoint> points);

}  // namespace tsq::app
