// SPDX-License-Identifier: MIT
/// Weighted least squares for a straight line, and the runs test that tells when a line is not what the points are.
/// Pure numbers without units; the caller knows what x and y are.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace tsq {

struct FitPoint {
  double x = 0;
  double y = 0;
  double deviation = 1;  ///< how far y scatters, relative to the other points; > 0
};

struct FittedLine {
  double intercept = 0;  ///< y at x = 0
  double slope = 0;
  /// Half of what covers 95 %: one standard deviation, widened where few points tell how much they scatter.
  double interceptDeviation = 0;
  double slopeDeviation = 0;  ///< likewise

  double at(double x) const { return intercept + slope * x; }
};

/// The fewest points with which a line and its deviations mean anything.
inline constexpr std::size_t kMinFitPoints = 3;

/// Nothing with fewer than kMinFitPoints. `slopeBelief` is what is known of the slope beforehand: one standard
/// deviation around zero, with the deviations of the points taken at their word. It decides while the points span too
/// little to tell, and counts for nothing once they do.
std::optional<FittedLine> fitLine(std::span<const FitPoint> points, double slopeBelief);

/// Whether the points scatter around the line at random (Wald-Wolfowitz, 5 % one-sided): residuals that keep their sign
/// for too long mean that the points bend away from it. Too few points to tell count as random.
bool scattersAtRandom(std::span<const FitPoint> points, const FittedLine& line);

}  // namespace tsq
