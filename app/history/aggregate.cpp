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

// The slope of the least-squares line through the offsets.
std::optional<double> driftOf(std::span<const HistoryPoint> points) {
  const HistoryPoint& first = points.front();
  double count = 0;
  double sumX = 0;
  double sumY = 0;
  double sumXX = 0;
  double sumXY = 0;
  for (const HistoryPoint& point : points) {
    if (point.offset) {
      const double x = toSeconds(point.at - first.at);
      const double y = toSeconds(*point.offset);
      count += 1;
      sumX += x;
      sumY += y;
      sumXX += x * x;
      sumXY += x * y;
    }
  }
  const double spread = count * sumXX - sumX * sumX;
  if (points.back().at - first.at < kShortestForDrift || spread <= 0) {
    return std::nullopt;
  }
  return (count * sumXY - sumX * sumY) / spread;
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
