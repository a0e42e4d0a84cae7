// SPDX-License-Identifier: GPL-3.0-or-later
/// Functions on the points of a graph, whose values are seconds; NaN is a gap.
#pragma once

#include <limits>
#include <optional>
#include <vector>

class QCPGraph;
class QCPRange;
class QCPScatterStyle;
class QColor;
class QPen;

namespace tsq::app {

inline constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

struct PlotPoint {
  double key;  ///< on the time axis
  double value;
};

/// Appends values within the keys, for the scale; of many only a part.
void collectValues(const QCPGraph& graph, const QCPRange& keys, std::vector<double>& values);
/// Replaces the value at this key. False if there is none.
bool replaceValue(QCPGraph& graph, double key, double value);
/// The measurement nearest to the key and at most `distance` away.
std::optional<PlotPoint> nearestPoint(const QCPGraph& graph, double key, double distance);
/// The measurement nearest to this key on one side of it, within `keys`.
std::optional<double> nextKey(const QCPGraph& graph, double key, bool isForwards, const QCPRange& keys);
/// The newest point, which may be a gap, at or before this key.
std::optional<PlotPoint> newestPoint(const QCPGraph& graph, double key);
/// The number of measurements.
int countPoints(const QCPGraph& graph);
bool isEmpty(const QCPGraph& graph);
/// Of the newest point, which may be a gap; nothing without points.
std::optional<double> lastKey(const QCPGraph& graph);

/// Marks a provisional point. `base`: the colour behind the plot.
QCPScatterStyle hollowDot(const QPen& pen, const QColor& base);

/// Draws dots where lines do not show the measurements: sparse points, and points between gaps without neighbours.
/// `width`: pixels of the keys.
void drawDots(QCPGraph& graph, const QCPRange& keys, int width);

}  // namespace tsq::app
