// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/interval_diagram.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "text/format_quantity.h"
#include "ui/look/colors.h"
#include "ui/parts/accessible_text.h"
#include "ui/parts/chart_scale.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Average characters.
constexpr int kLongestName = 32;
constexpr int kPlotWidth = 300;
constexpr int kGap = 10;
constexpr int kMargin = 6;
// A claim this many times wider than the answer is cut at the edge instead of making all others tiny.
constexpr double kMostOfAnswer = 5;
constexpr double kNoLimit = 1e9;

/// Maps seconds to pixels. Larger offsets are always on the right, as on a number line.
struct Scale {
  double lower;
  double upper;
  QRectF area;

  double x(double value) const {
    return std::clamp(area.left() + (value - lower) / (upper - lower) * area.width(), area.left(), area.right());
  }
  double x(Duration value) const { return x(toSeconds(value)); }
};

Scale scaleFor(const std::vector<ClaimedInterval>& intervals, const std::optional<Selection::Answer>& answer,
               const QRectF& area) {
  std::optional<ValueRange> range;
  const double centre = answer ? toSeconds(answer->offset) : 0;
  const double farthest = answer ? kMostOfAnswer * std::max(toSeconds(answer->bound), 1e-9) : kNoLimit;
  for (const ClaimedInterval& interval : intervals) {
    const double offset = toSeconds(interval.offset);
    const double half = toSeconds(interval.halfWidth);
    // Falsetickers are always shown completely; claims that are only wide may be cut.
    const bool isWide = interval.status == ServerStatus::TooDistant;
    const double lower = isWide ? std::min(offset, std::max(offset - half, centre - farthest)) : offset - half;
    const double upper = isWide ? std::max(offset, std::min(offset + half, centre + farthest)) : offset + half;
    range = range ? ValueRange{.lower = std::min(range->lower, lower), .upper = std::max(range->upper, upper)}
                  : ValueRange{.lower = lower, .upper = upper};
  }
  const double margin = std::max((range->upper - range->lower) * 0.06, 1e-9);
  return {.lower = range->lower - margin, .upper = range->upper + margin, .area = area};
}

bool isCounted(const ClaimedInterval& interval) {
  return interval.status == ServerStatus::Selected || interval.status == ServerStatus::Combined;
}

QColor colorOf(const ClaimedInterval& interval, const Colors& colors) {
  if (interval.status == ServerStatus::TooDistant) {
    return colors.muted();
  }
  return isCounted(interval) ? colors.series(interval.colorIndex) : colors.wrong();
}

void drawInterval(QPainter& painter, const Scale& scale, double y, const ClaimedInterval& interval,
                  const Colors& colors) {
  const QColor color = colorOf(interval, colors);
  painter.setPen(QPen(color, 3, isCounted(interval) ? Qt::SolidLine : Qt::DotLine, Qt::FlatCap));
  painter.drawLine(QPointF(scale.x(interval.offset - interval.halfWidth), y),
                   QPointF(scale.x(interval.offset + interval.halfWidth), y));
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawEllipse(QPointF(scale.x(interval.offset), y), 4.5, 4.5);
}

// Round numbers in one unit; a label that would overlap another one or the edge is left out.
void drawAxis(QPainter& painter, const Scale& scale, double width, const QColor& color) {
  constexpr int kWanted = 6;
  constexpr double kApart = 8;
  const std::vector<double> ticks = roundTicks({.lower = scale.lower, .upper = scale.upper}, kWanted);
  const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : scale.upper - scale.lower;
  const TimeUnit unit = unitForAxis(std::max(std::abs(scale.lower), std::abs(scale.upper)));
  painter.setPen(color);
  double taken = 0;
  for (const double tick : ticks) {
    const QString text = formatTick(tick, step, unit, true);
    const double x = scale.x(tick);
    const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0 + 1;
    painter.drawLine(QPointF(x, scale.area.bottom()), QPointF(x, scale.area.bottom() + 4));
    if (x - half >= taken && x + half <= width) {
      painter.drawText(QRectF(x - half, scale.area.bottom() + 5, 2 * half, 40),
                       static_cast<int>(Qt::AlignHCenter | Qt::AlignTop), text);
      taken = x + half + kApart;
    }
  }
}

}  // namespace

std::vector<ClaimedInterval> intervalsOf(const Watchlist& servers) {
  std::vector<ClaimedInterval> intervals;
  for (const ServerRecord& record : servers.records()) {
    const client::ServerView& seen = servers.viewOf(record);
    if (seen.estimate && seen.verdict.status != ServerStatus::Unreachable) {
      intervals.push_back({.name = record.entry().name(),
                           .colorIndex = record.colorIndex(),
                           .offset = seen.estimate->offset,
                           .halfWidth = seen.estimate->rootDistance,
                           .status = seen.verdict.status});
    }
  }
  return intervals;
}

IntervalDiagram::IntervalDiagram(QWidget* parent) : QWidget(parent) {
  setAccessibleRole(*this, QAccessible::Graphic);
  setAccessibleName(tr("Offset and uncertainty of each server"));
  // Each server has its row, and the scale is below them.
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void IntervalDiagram::show(std::vector<ClaimedInterval> intervals, const std::optional<Selection::Answer>& answer) {
  intervals_ = std::move(intervals);
  answer_ = answer;
  describe();
  updateGeometry();
  update();
}

void IntervalDiagram::describe() {
  QStringList claims;
  for (const ClaimedInterval& interval : intervals_) {
    claims.append(interval.name + u": "_s + formatSigned(interval.offset) + u' ' +
                  formatUncertainty(interval.halfWidth));
  }
  setLiveDescription(*this, claims.join(u"; "_s));
}

int IntervalDiagram::rowHeight() const {
  return fontMetrics().height() + 6;
}

int IntervalDiagram::nameWidth() const {
  int width = 0;
  for (const ClaimedInterval& interval : intervals_) {
    width = std::max(width, fontMetrics().horizontalAdvance(interval.name));
  }
  // + 1: text widths are fractions of a pixel.
  return std::min(width + 1, fontMetrics().averageCharWidth() * kLongestName);
}

QSize IntervalDiagram::sizeHint() const {
  return {nameWidth() + kGap + kPlotWidth + kMargin,
          static_cast<int>(intervals_.size()) * rowHeight() + 2 * kMargin + fontMetrics().height() + 8};
}

void IntervalDiagram::paintEvent(QPaintEvent* /*event*/) {
  if (intervals_.empty()) {
    return;
  }
  const Colors colors(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool isMirrored = layoutDirection() == Qt::RightToLeft;
  const int names = nameWidth();
  const int height = static_cast<int>(intervals_.size()) * rowHeight() + 2 * kMargin;
  const QRectF area(isMirrored ? kMargin : names + kGap, 0, width() - names - kGap - kMargin, height);
  const Scale scale = scaleFor(intervals_, answer_, area);
  if (answer_) {
    QColor band = palette().color(QPalette::Highlight);
    band.setAlphaF(0.14F);
    painter.fillRect(QRectF(QPointF(scale.x(answer_->offset - answer_->bound), area.top()),
                            QPointF(scale.x(answer_->offset + answer_->bound), area.bottom())),
                     band);
  }
  int row = 0;
  for (const ClaimedInterval& interval : intervals_) {
    const int top = kMargin + row++ * rowHeight();
    const QRect label(isMirrored ? width() - names : 0, top, names, rowHeight());
    painter.setPen(isCounted(interval) ? palette().color(QPalette::Text) : colorOf(interval, colors));
    const QString name = fontMetrics().elidedText(interval.name, Qt::ElideMiddle, names);
    painter.drawText(label, static_cast<int>((isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                     leftToRight(name));
    drawInterval(painter, scale, top + rowHeight() / 2.0, interval, colors);
  }
  drawAxis(painter, scale, width(), colors.muted());
}

}  // namespace tsq::app
