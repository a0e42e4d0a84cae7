// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/line_sample.h"

#include <QPainter>

#include "ui/curves/plot_library.h"

namespace tsq::app {

LineSample sampleOf(const QCPGraph& graph) {
  const QCPScatterStyle& dots = graph.scatterStyle();
  return {.pen = graph.pen(), .dot = dots.isNone() ? 0 : dots.size()};
}

void drawSample(QPainter& painter, const LineSample& sample, const QPointF& left) {
  const QPointF right = left + QPointF(kSampleWidth, 0);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(sample.pen);
  painter.drawLine(left, right);
  if (sample.dot > 0) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(sample.pen.color());
    painter.drawEllipse((left + right) / 2, sample.dot / 2, sample.dot / 2);
  }
  painter.restore();
}

}  // namespace tsq::app
