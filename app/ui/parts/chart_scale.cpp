// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chart_scale.h"

#include <algorithm>
#include <cmath>

namespace tsq::app {
namespace {

constexpr double kMarginShare = 0.08;
// Seconds, half of it above and half below: smaller differences are noise of the clock itself.
constexpr double kSmallestSpan = 1e-6;
// Differences below this share of the largest offset are irrelevant beside it, and would need labels of many digits.
constexpr double kSmallestShare = 2e-3;
// The range may grow by this factor to include zero: the curves keep a quarter of the height.
constexpr double kLargestGrowth = 4;
// Outliers are only trimmed if there are at least this many values.
constexpr std::size_t kFewestToTrim = 12;
// The highest and the lowest fiftieth of the values are outliers ...
constexpr std::size_t kTrimmedPart = 50;
// ... if they make the range this many times wider.
constexpr double kOutlierFactor = 6;

// The value at this place in sorted order, without sorting, which would take longer than drawing.
double valueAt(std::vector<double>& values, std::size_t place) {
  const auto nth = values.begin() + static_cast<std::ptrdiff_t>(place);
  std::nth_element(values.begin(), nth, values.end());
  return *nth;
}

}  // namespace

std::optional<ValueRange> typicalRange(std::vector<double> values) {
  std::erase_if(values, [](double value) { return std::isnan(value); });
  if (values.empty()) {
    return std::nullopt;
  }
  const auto [least, most] = std::ranges::minmax_element(values);
  const ValueRange all{.lower = *least, .upper = *most};
  const std::size_t cut = values.size() < kFewestToTrim ? 0 : std::max<std::size_t>(2, values.size() / kTrimmedPart);
  const ValueRange trimmed{.lower = valueAt(values, cut), .upper = valueAt(values, values.size() - 1 - cut)};
  const double span = trimmed.upper - trimmed.lower;
  if (span <= 0 || all.upper - all.lower <= kOutlierFactor * span) {
    return all;
  }
  return ValueRange{.lower = std::max(all.lower, trimmed.lower - span),
                    .upper = std::min(all.upper, trimmed.upper + span)};
}

ValueRange offsetScale(const std::optional<ValueRange>& data) {
  ValueRange scale = data.value_or(ValueRange{.lower = -1e-3, .upper = 1e-3});
  const ValueRange withZero{.lower = std::min(scale.lower, 0.0), .upper = std::max(scale.upper, 0.0)};
  const double span = scale.upper - scale.lower;
  if (span <= 0 || withZero.upper - withZero.lower <= kLargestGrowth * span) {
    scale = withZero;
  }
  const double relevant = kSmallestShare * std::max(std::abs(scale.lower), std::abs(scale.upper));
  const double margin = std::max({(scale.upper - scale.lower) * kMarginShare, kSmallestSpan / 2, relevant / 2});
  return {.lower = scale.lower - margin, .upper = scale.upper + margin};
}

ValueRange delayScale(const std::optional<ValueRange>& data) {
  const double largest = data ? std::max(data->upper, kSmallestSpan) : 10e-3;
  return {.lower = 0, .upper = largest * (1 + kMarginShare)};
}

std::vector<double> roundTicks(const ValueRange& range, int wanted) {
  const double width = range.upper - range.lower;
  if (!(width > 0)) {
    return {};
  }
  const double power = std::pow(10, std::floor(std::log10(width / wanted)));
  double step = power;
  for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
    step = power * factor;
    if (step >= width / wanted) {
      break;
    }
  }
  std::vector<double> ticks;
  for (double i = std::ceil(range.lower / step); i * step <= range.upper; ++i) {
    ticks.push_back(i * step);
  }
  return ticks;
}

}  // namespace tsq::app
