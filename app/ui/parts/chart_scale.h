// SPDX-License-Identifier: GPL-3.0-or-later
/// The value range of a plot, as pure functions. Values are seconds as doubles, the type of the plotting library.
#pragma once

#include <optional>
#include <vector>

namespace tsq::app {

struct ValueRange {
  double lower;
  double upper;
};

/// The range of all values; if a few outliers would flatten the others, the range without them. Nothing if there is no
/// value; NaN is skipped.
std::optional<ValueRange> typicalRange(std::vector<double> values);

/// For offsets: the data's range with a margin, and zero unless that would flatten the curves.
ValueRange offsetScale(const std::optional<ValueRange>& data);

/// About `wanted` round numbers within a range, ascending and equidistant; at least one unless the range is empty.
std::vector<double> roundTicks(const ValueRange& range, int wanted);

/// For round-trip times: from zero to a little above the largest.
ValueRange delayScale(const std::optional<ValueRange>& data);

}  // namespace tsq::app
