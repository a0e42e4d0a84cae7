// SPDX-License-Identifier: GPL-3.0-or-later
/// How much of the values a plot shows, as pure functions. Values are seconds, as doubles: that is what plots take.
#pragma once

#include <optional>
#include <vector>

namespace tsq::app {

struct ValueRange {
  double lower;
  double upper;
};

/// All values, unless a few of them would flatten all others: then the range of the others, and the few run out of the
/// plot. Nothing when there is no value; NaN is skipped.
std::optional<ValueRange> typicalRange(std::vector<double> values);

/// For offsets: everything, with a margin, and the zero line unless that would flatten the curves.
ValueRange offsetScale(const std::optional<ValueRange>& data);

/// Round numbers across a range, ascending and as far apart as each other: at least one for a range that has any width,
/// and about `wanted`.
std::vector<double> roundTicks(const ValueRange& range, int wanted);

/// For round-trip times: from zero to a little above the largest.
ValueRange delayScale(const std::optional<ValueRange>& data);

}  // namespace tsq::app
