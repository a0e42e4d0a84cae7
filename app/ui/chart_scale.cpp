// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_scale.h"

#include <algorithm>

namespace tsq::app {
namespace {

constexpr double kMarginShare = 0.08;
// Half of it above and half below: smaller differences are noise of the clock itself.
constexpr double kSmallestSpan = 1e-6;
// Zero is shown as long as the curves keep a quarter of the height.
constexpr double kLargestGrowth = 4;

}  // namespace

std::optional<ValueRange> united(const std::optional<ValueRange>& a, const std::optional<ValueRange>& b) {
  if (!a || !b) {
    return a ? a : b;
  }
  return ValueRange{.lower = std::min(a->lower, b->lower), .upper = std::max(a->upper, b->upper)};
}

ValueRange offsetScale(const std::optional<ValueRange>& data) {
  ValueRange scale = data.value_or(ValueRange{.lower = -1e-3, .upper = 1e-3});
  const ValueRange withZero{.lower = std::min(scale.lower, 0.0), .upper = std::max(scale.upper, 0.0)};
  const double span = scale.upper - scale.lower;
  if (span <= 0 || withZero.upper - withZero.lower <= kLargestGrowth * span) {
    scale = withZero;
  }
  const double margin = std::max((scale.upper - scale.lower) * kMarginShare, kSmallestSpan / 2);
  return {.lower = scale.lower - margin, .upper = scale.upper + margin};
}

ValueRange delayScale(const std::optional<ValueRange>& data) {
  const double largest = data ? std::max(data->upper, kSmallestSpan) : 10e-3;
  return {.lower = 0, .upper = largest * (1 + kMarginShare)};
}

}  // namespace tsq::app
