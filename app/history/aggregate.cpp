// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/aggregate.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// Over a shorter time the jitter of single answers would look like drift.
constexpr Duration kShortestForDrift = 1min;

Duration quantile(std::vector<Duration>& values, double share) {
  const auto place = values.begin() + std::lround(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), place, values.end());
  return *place;
}

Duration deviationOf(const std::vector<Duration>& values) {
  double mean = 0;
  for (const Duration value : values) {
    mean += toSeconds(value) / static_cast<double>(values.size());
  }
  double variance = 0;
  for (const Duration value : values) {
    variance += std::pow(toSeconds(value) - mean, 2) / static_cast<double>(values.size());
  }
  return fromSeconds(std::sqrt(variance));
}

/// Sums for the least-squares line through the offsets, relative to their means.
struct LineSums {
  std::size_t count = 0;
  double xx = 0;
  double xy = 0;
  double yy = 0;
};

// Two passes, because the squares of times since the first answer are too large for the usual single one.
LineSums sumsOf(std::span<const HistoryPoint> points) {
  LineSums sums;
  double meanX = 0;
  double meanY = 0;
  const auto forEach = [&points](auto&& use) {
    for (const HistoryPoint& point : points) {
      if (point.offset) {
        use(toSeconds(point.at - points.front().at), toSeconds(*point.offset));
      }
    }
  };
  forEach([&](double x, double y) {
    ++sums.count;
    meanX += (x - meanX) / static_cast<double>(sums.count);
    meanY += (y - meanY) / static_cast<double>(sums.count);
  });
  forEach([&](double x, double y) {
    sums.xx += (x - meanX) * (x - meanX);
    sums.xy += (x - meanX) * (y - meanY);
    sums.yy += (y - meanY) * (y - meanY);
  });
  return sums;
}

// The slope of the line. Two points always lie on one, which tells nothing about its error.
std::optional<Drift> driftOf(std::span<const HistoryPoint> points) {
  constexpr std::size_t kFewest = 3;
  constexpr double kStandardErrors = 2;
  const LineSums sums = sumsOf(points);
  if (points.back().at - points.front().at < kShortestForDrift || sums.count < kFewest || sums.xx <= 0) {
    return std::nullopt;
  }
  const double slope = sums.xy / sums.xx;
  const double residue = std::max(0.0, sums.yy - slope * sums.xy) / static_cast<double>(sums.count - 2);
  const Drift drift{.ratio = slope, .error = kStandardErrors * std::sqrt(residue / sums.xx)};
  return std::abs(drift.ratio) > drift.error ? std::optional(drift) : std::nullopt;
}

}  // namespace

std::optional<Aggregate> aggregateOf(WallTime at, std::span<const HistoryPoint> points) {
  std::vector<Duration> offsets;
  std::vector<Duration> delays;
  for (const HistoryPoint& point : points) {
    if (point.offset) {
      offsets.push_back(*point.offset);
      delays.push_back(point.delay);
    }
  }
  if (offsets.empty()) {
    return std::nullopt;
  }
  const auto [lowest, highest] = std::minmax_element(offsets.begin(), offsets.end());
  Aggregate aggregate{.at = at, .lowest = *lowest, .highest = *highest};
  aggregate.median = quantile(offsets, 0.5);
  aggregate.delay = quantile(delays, 0.5);
  return aggregate;
}

std::optional<Aggregate> aggregateOf(WallTime at, std::span<const Aggregate> parts) {
  std::vector<HistoryPoint> medians;
  medians.reserve(parts.size());
  for (const Aggregate& part : parts) {
    medians.push_back({.at = part.at, .offset = part.median, .delay = part.delay});
  }
  auto aggregate = aggregateOf(at, medians);
  for (const Aggregate& part : parts) {
    aggregate->lowest = std::min(aggregate->lowest, part.lowest);
    aggregate->highest = std::max(aggregate->highest, part.highest);
  }
  return aggregate;
}

std::optional<Statistics> statisticsOf(std::span<const HistoryPoint> points) {
  std::vector<Duration> offsets;
  for (const HistoryPoint& point : points) {
    if (point.offset) {
      offsets.push_back(*point.offset);
    }
  }
  if (offsets.empty()) {
    return std::nullopt;
  }
  Statistics statistics{.answers = offsets.size()};
  statistics.median = quantile(offsets, 0.5);
  statistics.low = quantile(offsets, 0.05);
  statistics.high = quantile(offsets, 0.95);
  statistics.deviation = deviationOf(offsets);
  statistics.drift = driftOf(points);
  return statistics;
}

}  // namespace tsq::app
