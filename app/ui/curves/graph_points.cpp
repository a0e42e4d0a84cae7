// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/graph_points.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "ui/curves/plot_library.h"

namespace tsq::app {
namespace {

// Points examined to find the scale; all points of hours, each second, would take too long.
constexpr int kScaleSamples = 1'000;

// As wide as with an outline by the line's pen, which would take most of the time to draw.
QCPScatterStyle filledDot(const QPen& line, double size) {
  return {QCPScatterStyle::ssCircle, QPen(Qt::NoPen), line.color(), size + line.widthF()};
}

auto placeOf(const QCPGraph& graph, double key) {
  const auto data = graph.data();
  return std::lower_bound(data->begin(), data->end(), key,
                          [](const QCPGraphData& each, double wanted) { return each.key < wanted; });
}

}  // namespace

void collectValues(const QCPGraph& graph, const QCPRange& keys, std::vector<double>& values) {
  const auto begin = graph.data()->findBegin(keys.lower, false);
  const auto end = graph.data()->findEnd(keys.upper, false);
  const auto step = std::max<std::ptrdiff_t>(1, (end - begin) / kScaleSamples);
  for (auto it = begin; it < end; it += step) {
    values.push_back(it->value);
    if (end - it <= step) {
      break;
    }
  }
}

bool replaceValue(QCPGraph& graph, double key, double value) {
  const auto point = placeOf(graph, key);
  const bool isThere = point != graph.data()->end() && point->key == key;
  if (isThere) {
    point->value = value;
  }
  return isThere;
}

std::optional<PlotPoint> nearestPoint(const QCPGraph& graph, double key, double distance) {
  const auto data = graph.data();
  std::optional<PlotPoint> nearest;
  const auto end = data->findEnd(key + distance);
  for (auto it = data->findBegin(key - distance); it != end; ++it) {
    const double away = std::abs(it->key - key);
    const bool isNearer = !nearest || away < std::abs(nearest->key - key);
    if (!std::isnan(it->value) && away <= distance && isNearer) {
      nearest = PlotPoint{.key = it->key, .value = it->value};
    }
  }
  return nearest;
}

std::optional<double> nextKey(const QCPGraph& graph, double key, bool isForwards, const QCPRange& keys) {
  const auto data = graph.data();
  const auto isNext = [&](const QCPGraphData& point) {
    return !std::isnan(point.value) && keys.contains(point.key) && (isForwards ? point.key > key : point.key < key);
  };
  const auto from = data->findBegin(std::max(keys.lower, isForwards ? key : keys.lower));
  const auto to = data->findEnd(std::min(keys.upper, isForwards ? keys.upper : key));
  if (isForwards) {
    const auto found = std::find_if(from, to, isNext);
    return found == to ? std::nullopt : std::optional(found->key);
  }
  const auto found = std::find_if(std::make_reverse_iterator(to), std::make_reverse_iterator(from), isNext);
  return found == std::make_reverse_iterator(from) ? std::nullopt : std::optional(found->key);
}

std::optional<PlotPoint> newestPoint(const QCPGraph& graph, double key) {
  const auto data = graph.data();
  const auto end = data->findEnd(key, false);
  return end == data->constBegin() ? std::nullopt
                                   : std::optional(PlotPoint{.key = (end - 1)->key, .value = (end - 1)->value});
}

int countPoints(const QCPGraph& graph) {
  const auto data = graph.data();
  return static_cast<int>(std::count_if(data->constBegin(), data->constEnd(),
                                        [](const QCPGraphData& point) { return !std::isnan(point.value); }));
}

bool isEmpty(const QCPGraph& graph) {
  return graph.data()->isEmpty();
}

std::optional<double> lastKey(const QCPGraph& graph) {
  return isEmpty(graph) ? std::nullopt : std::optional((graph.data()->constEnd() - 1)->key);
}

QCPScatterStyle hollowDot(const QPen& pen, const QColor& base) {
  constexpr double kSize = 6;
  return {QCPScatterStyle::ssCircle, pen, base, kSize};
}

void drawDots(QCPGraph& graph, const QCPRange& keys, int width) {
  constexpr double kPixelsForADot = 8;
  constexpr double kDotSize = 4;
  const auto& points = *graph.data();
  const auto begin = points.findBegin(keys.lower, false);
  const auto end = points.findEnd(keys.upper, false);
  const auto gaps = std::count_if(begin, end, [](const QCPGraphData& point) { return std::isnan(point.value); });
  const auto measured = (end - begin) - gaps;
  const bool isSparse = kPixelsForADot * static_cast<double>(measured) < width;
  const bool isTorn = 3 * gaps > measured;
  graph.setScatterStyle(isSparse || isTorn ? filledDot(graph.pen(), isSparse ? kDotSize : kDotSize / 2)
                                           : QCPScatterStyle(QCPScatterStyle::ssNone));
}

}  // namespace tsq::app
