// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/badge.h"

#include <QPainter>

#include "ui/look/colors.h"

namespace tsq::app {

Badge::Badge(QWidget* parent) : QLabel(parent) {
  setContentsMargins(10, 3, 10, 3);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::paintEvent(QPaintEvent* /*event*/) {
  const QColor color = Colors(palette()).warning();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(color);
  painter.setBrush(mixed(color, palette().color(QPalette::Base), 0.12));
  const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
  painter.drawText(rect(), Qt::AlignCenter, text());
}

}  // namespace tsq::app
