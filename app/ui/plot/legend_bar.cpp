// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/legend_bar.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/parts/accessible_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

LegendBar::LegendBar(QWidget* parent) : QWidget(parent) {
  setAccessibleRole(*this, QAccessible::StaticText);
  setObjectName("legend"_L1);
  setAccessibleName(tr("Legend"));
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void LegendBar::showEntries(std::vector<LegendEntry> entries) {
  if (entries == legend_.entries()) {
    return;
  }
  QStringList names;
  for (const LegendEntry& entry : entries) {
    names.append(entry.name);
  }
  legend_ = Legend(std::move(entries), font());
  setLiveDescription(*this, QLocale().createSeparatedList(names));
  fit();
}

void LegendBar::setRoom(int height) {
  room_ = height;
  fit();
}

int LegendBar::mostRows() const {
  return std::max(1, room_ / legend_.rowHeight());
}

void LegendBar::fit() {
  setFixedHeight(legend_.heightFor(width(), mostRows()));
  update();
}

void LegendBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    legend_ = Legend(legend_.entries(), font());
    fit();
  }
}

void LegendBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  legend_.draw(painter, rect(), palette().color(QPalette::Text), layoutDirection(), mostRows());
}

void LegendBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

}  // namespace tsq::app
