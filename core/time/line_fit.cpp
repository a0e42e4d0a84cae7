// SPDX-License-Identifier: MIT
#include "time/line_fit.h"

#include <cmath>

namespace tsq {
namespace {

// The test compares with a normal distribution, which the number of runs resembles from about here on.
constexpr std::size_t kMinRunsPoints = 8;
// One-sided 5 % of the normal distribution.
constexpr double kRunsThreshold = -1.645;
// Two-sided 5 % of the normal distribution.
constexpr double kNormalQuantile = 1.96;

// How much wider Student's t distribution is than the normal one at 95 %: what it costs that the scatter is only known
// from the points themselves (Abramowitz and Stegun 26.7.5; 2 % low with two degrees of freedom, exact with many).
double studentFactor(double degreesOfFreedom) {
  constexpr double z2 = kNormalQuantile * kNormalQuantile;
  const double n = degreesOfFreedom;
  return 1 + (z2 + 1) / (4 * n) + ((5 * z2 + 16) * z2 + 3) / (96 * n * n) +
         (((3 * z2 + 19) * z2 + 17) * z2 - 15) / (384 * n * n * n);
}

}  // namespace

std::optional<FittedLine> fitLine(std::span<const FitPoint> points, double slopeBelief) {
  if (points.size() < kMinFitPoints) {
    return std::nullopt;
  }
  double sumW = 0;
  double sumX = 0;
  double sumY = 0;
  for (const FitPoint& point : points) {
    const double weight = 1 / (point.deviation * point.deviation);
    sumW += weight;
    sumX += weight * point.x;
    sumY += weight * point.y;
  }
  // Around the means: the plain sums would lose the digits that matter.
  const double meanX = sumX / sumW;
  const double meanY = sumY / sumW;
  double sumXX = 0;
  double sumXY = 0;
  for (const FitPoint& point : points) {
    const double weight = 1 / (point.deviation * point.deviation);
    sumXX += weight * (point.x - meanX) * (point.x - meanX);
    sumXY += weight * (point.x - meanX) * (point.y - meanY);
  }
  const double precision = sumXX + 1 / (slopeBelief * slopeBelief);
  FittedLine line{.slope = sumXY / precision};
  line.intercept = meanY - line.slope * meanX;
  double sumSquares = 0;
  for (const FitPoint& point : points) {
    const double residual = (point.y - line.at(point.x)) / point.deviation;
    sumSquares += residual * residual;
  }
  // The intercept takes one degree of freedom, the slope as much of one as the points decide about it.
  const double degreesOfFreedom = static_cast<double>(points.size()) - 1 - sumXX / precision;
  const double scatter = studentFactor(degreesOfFreedom) * std::sqrt(sumSquares / degreesOfFreedom);
  line.slopeDeviation = scatter / std::sqrt(precision);
  line.interceptDeviation = scatter * std::sqrt(1 / sumW + meanX * meanX / precision);
  return line;
}

bool scattersAtRandom(std::span<const FitPoint> points, const FittedLine& line) {
  if (points.size() < kMinRunsPoints) {
    return true;
  }
  double above = 0;
  double below = 0;
  double runs = 0;
  int lastSign = 0;
  for (const FitPoint& point : points) {
    const int sign = point.y >= line.at(point.x) ? 1 : -1;
    (sign > 0 ? above : below) += 1;
    runs += sign != lastSign ? 1 : 0;
    lastSign = sign;
  }
  const double count = above + below;
  const double expected = 2 * above * below / count + 1;
  const double variance = (expected - 1) * (expected - 2) / (count - 1);
  return !(variance > 0) || (runs - expected) / std::sqrt(variance) >= kRunsThreshold;
}

}  // namespace tsq
