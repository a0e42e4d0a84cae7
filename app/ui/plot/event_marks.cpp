// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_library.h"
// Everything else comes after it.
#include "text/chart_text.h"
#include "ui/parts/colors.h"
#include "ui/plot/chart_feed.h"
#include "ui/plot/event_marks.h"
#include "ui/plot/plot_panel.h"

namespace tsq::app {

void EventMarks::add(const HistoryEvent& event) {
  const double key = toKey(event.at);
  QCPAxisRect& rect = panel_.rect();
  const Mark mark{new QCPItemStraightLine(&view_), new QCPItemText(&view_)};
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
  mark.label->setText(eventText(event.kind));
  mark.label->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
  mark.label->setPadding(QMargins(4, 2, 0, 0));
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
  return !marks_.empty() && marks_.front().line->visible();
}

void EventMarks::style(const QWidget& owner, bool isShown) {
  const QColor color = Colors(owner.palette()).warning();
  for (const Mark& mark : marks_) {
    mark.line->setVisible(isShown);
    mark.label->setVisible(isShown);
    mark.line->setPen(QPen(color, 1.2, Qt::DashLine));
    mark.label->setColor(color);
    mark.label->setFont(panel_.timeAxis().tickLabelFont());
  }
}

}  // namespace tsq::app
