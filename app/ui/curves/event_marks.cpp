// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/event_marks.h"

#include <QFontMetrics>
#include <algorithm>
#include <array>
#include <limits>

#include "text/chart_text.h"
#include "ui/curves/chart_feed.h"
#include "ui/curves/plot_library.h"
#include "ui/curves/plot_panel.h"
#include "ui/look/colors.h"

namespace tsq::app {
namespace {

constexpr int kRows = 3;
constexpr QMargins kPadding(4, 2, 4, 0);

}  // namespace

void EventMarks::add(const HistoryEvent& event) {
  const double key = toKey(event.at);
  QCPAxisRect& rect = panel_.rect();
  const Mark mark{key, new QCPItemStraightLine(&view_), new QCPItemText(&view_)};
  for (QCPItemPosition* point : {mark.line->point1, mark.line->point2, mark.label->position}) {
    point->setTypeX(QCPItemPosition::ptPlotCoords);
    point->setTypeY(QCPItemPosition::ptAxisRectRatio);
    point->setAxisRect(&rect);
    point->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    point->setCoords(key, 0);
  }
  mark.line->setClipAxisRect(&rect);
  mark.line->point2->setCoords(key, 1);
  mark.label->setClipAxisRect(&rect);
  mark.label->setLayer(kLabelLayer);
  mark.label->setText(eventText(event.kind));
  mark.label->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
  mark.label->setPadding(kPadding);
  marks_.push_back(mark);
}

void EventMarks::clear() {
  for (const Mark& mark : marks_) {
    view_.removeItem(mark.line);
    view_.removeItem(mark.label);
  }
  marks_.clear();
}

bool EventMarks::areShown() const {
  return !marks_.empty() && isShown_;
}

void EventMarks::style(const QWidget& owner, bool isShown) {
  isShown_ = isShown;
  const QColor color = Colors(owner.palette()).warning();
  for (const Mark& mark : marks_) {
    mark.line->setVisible(isShown);
    mark.label->setVisible(isShown);
    mark.line->setPen(QPen(color, 1, Qt::DashLine));
    mark.label->setColor(color);
    mark.label->setBrush(owner.palette().color(QPalette::Base));
    mark.label->setFont(panel_.timeAxis().tickLabelFont());
  }
}

void EventMarks::arrange(std::span<const QRectF> taken) {
  std::ranges::sort(marks_, {}, &Mark::key);
  const QCPAxisRect& rect = panel_.rect();
  const QFontMetrics metrics(panel_.timeAxis().tickLabelFont());
  const double rowHeight = metrics.height() + kPadding.top();
  std::array<double, kRows> usedUntil{};
  usedUntil.fill(rect.left());
  for (const Mark& mark : marks_) {
    const double x = panel_.timeAxis().coordToPixel(mark.key);
    const double width = metrics.horizontalAdvance(mark.label->text()) + kPadding.left() + kPadding.right();
    const bool isLeft = x + width > rect.right();
    const double begin = isLeft ? x - width : x;
    const auto isFree = [&](const double& used) {
      const double top = rect.top() + rowHeight * static_cast<double>(&used - usedUntil.data());
      const QRectF area(begin, top, width, rowHeight);
      return begin >= used &&
             std::ranges::none_of(taken, [&area](const QRectF& each) { return each.intersects(area); });
    };
    const auto row = std::ranges::find_if(usedUntil, isFree);
    const bool fits = isShown_ && x >= rect.left() && x <= rect.right() && row != usedUntil.end();
    mark.label->setVisible(fits);
    if (fits) {
      const auto rowsAbove = static_cast<double>(row - usedUntil.begin());
      mark.label->setPositionAlignment((isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
      mark.label->position->setCoords(mark.key, rowsAbove * rowHeight / std::max(rect.height(), 1));
      *row = begin + width;
    }
  }
}

}  // namespace tsq::app
