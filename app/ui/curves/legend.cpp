// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/legend.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>
#include <utility>

#include "text/chart_text.h"

namespace tsq::app {
namespace {

// Pixels.
constexpr int kGap = 7;
constexpr int kColumnGap = 18;
constexpr int kRowGap = 2;

// Rounded up: text is elided in a width that is a fraction of a pixel too small.
int widthOf(const QString& text, const QFont& font) {
  return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

}  // namespace

Legend::Legend(std::vector<LegendEntry> entries, const QFont& font) : entries_(std::move(entries)), font_(font) {}

QFont Legend::fontOf(const LegendEntry& entry) const {
  QFont font = font_;
  font.setBold(entry.isSelected);
  return font;
}

int Legend::rowHeight() const {
  return QFontMetrics(font_).height() + kRowGap;
}

Legend::Layout Legend::layOutFirst(std::size_t shown, int width) const {
  Layout layout{.more = omittedServers(static_cast<int>(entries_.size() - shown))};
  int x = 0;
  const auto place = [&](int wanted) {
    const int cell = std::min(wanted, width);
    const bool isNewRow = layout.rows == 0 || x + cell > width;
    x = isNewRow ? 0 : x;
    layout.rows += isNewRow ? 1 : 0;
    layout.cells.emplace_back(x, (layout.rows - 1) * rowHeight(), cell, rowHeight());
    x += cell + kColumnGap;
  };
  for (std::size_t i = 0; i < shown; ++i) {
    place(kSampleWidth + kGap + widthOf(entries_[i].name, fontOf(entries_[i])));
  }
  if (!layout.more.isEmpty()) {
    place(widthOf(layout.more, font_));
  }
  return layout;
}

Legend::Layout Legend::layOut(int width, int mostRows) const {
  std::size_t shown = entries_.size();
  Layout layout = layOutFirst(shown, width);
  while (layout.rows > mostRows && shown > 1) {
    layout = layOutFirst(--shown, width);
  }
  return layout;
}

int Legend::heightFor(int width, int mostRows) const {
  return layOut(width, mostRows).rows * rowHeight();
}

void Legend::draw(QPainter& painter, const QRect& area, const QColor& text, Qt::LayoutDirection direction,
                  int mostRows) const {
  constexpr auto kAlignment = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
  const Layout layout = layOut(area.width(), mostRows);
  const auto visual = [&](const QRect& cell) {
    return QStyle::visualRect(direction, area, cell.translated(area.topLeft()));
  };
  painter.setPen(text);
  for (std::size_t i = 0; i < layout.cells.size() - (layout.more.isEmpty() ? 0 : 1); ++i) {
    const QRect cell = visual(layout.cells[i]);
    const QRect name = cell.adjusted(kSampleWidth + kGap, 0, 0, 0);
    drawSample(painter, entries_[i].sample, QPointF(cell.left(), cell.center().y() + 0.5));
    painter.setFont(fontOf(entries_[i]));
    painter.drawText(name, kAlignment,
                     QFontMetrics(fontOf(entries_[i])).elidedText(entries_[i].name, Qt::ElideMiddle, name.width()));
  }
  if (!layout.more.isEmpty()) {
    painter.setFont(font_);
    painter.drawText(visual(layout.cells.back()), kAlignment, layout.more);
  }
}

}  // namespace tsq::app
