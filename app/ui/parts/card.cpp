// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include <QPainter>

#include "ui/look/colors.h"

namespace tsq::app {

Card::Card(QWidget* parent) : QWidget(parent) {}

void Card::paintEvent(QPaintEvent* /*event*/) {
  constexpr qreal kRadius = 7;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Colors(palette()).border());
  painter.setBrush(palette().base());
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

}  // namespace tsq::app
