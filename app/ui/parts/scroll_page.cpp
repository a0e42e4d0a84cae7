// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/scroll_page.h"

#include <QEvent>
#include <algorithm>

namespace tsq::app {

ScrollPage::ScrollPage(QWidget* content, Width width, QWidget* parent) : QScrollArea(parent), width_(width) {
  setFrameShape(NoFrame);
  setWidgetResizable(true);
  setWidget(content);
  viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  // Tab goes through the content, which is scrolled to the focus.
  setFocusPolicy(Qt::NoFocus);
}

QSize ScrollPage::minimumSizeHint() const {
  // Average characters and lines.
  constexpr int kLeastColumns = 30;
  constexpr int kLeastLines = 3;
  const int content = widget()->minimumSizeHint().width();
  const int least = fontMetrics().averageCharWidth() * kLeastColumns;
  return {width_ == Width::Kept ? content : std::min(content, least), fontMetrics().height() * kLeastLines};
}

bool ScrollPage::eventFilter(QObject* watched, QEvent* event) {
  const bool isDone = QScrollArea::eventFilter(watched, event);
  if (watched == widget() && event->type() == QEvent::LayoutRequest) {
    updateGeometry();
  }
  return isDone;
}

}  // namespace tsq::app
