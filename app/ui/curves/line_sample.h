// SPDX-License-Identifier: GPL-3.0-or-later
/// A short piece of a curve as it is drawn, with its line style and its dots, for legends and the readout.
#pragma once

#include <QPen>

class QCPGraph;
class QPainter;
class QPointF;

namespace tsq::app {

struct LineSample {
  QPen pen;
  double dot = 0;  ///< diameter in pixels; 0: no dots

  friend bool operator==(const LineSample&, const LineSample&) = default;
};

/// Pixels: long enough for two dashes.
inline constexpr int kSampleWidth = 30;

LineSample sampleOf(const QCPGraph& graph);
/// From its left end.
void drawSample(QPainter& painter, const LineSample& sample, const QPointF& left);

}  // namespace tsq::app
