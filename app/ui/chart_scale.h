// SPDX-License-Identifier: GPL-3.0-or-later
/// How much of the values a plot shows, as pure functions. Values are seconds, as doubles: that is what plots take.
#pragma once

#include <optional>

namespace tsq::app {

struct ValueRange {
  double lower;
  double upper;
};

/// The smallest range that holds both; either may be missing.
std::optional<ValueRange> united(const std::optional<ValueRange>& a, const std::optional<ValueRange>& b);

/// For offsets: everything, with a margin, and the zero line unless that would flatten the curves.
ValueRange offsetScale(const std::optional<ValueRange>& data);

/// For round-trip times: from zero to a little above the largest.
ValueRange delayScale(const std::optional<ValueRange>& data);

}  // namespace tsq::app
