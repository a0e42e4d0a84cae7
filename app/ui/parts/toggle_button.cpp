// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/toggle_button.h"

#include <QPainter>

#include "ui/look/colors.h"

namespace tsq::app {

ToggleButton::ToggleButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
  setText(text);
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
}

QSize ToggleButton::sizeHint() const {
  return {fontMetrics().horizontalAdvance(text()) + 22, fontMetrics().height() + 10};
}

void ToggleButton::paintEvent(QPaintEvent* /*event*/) {
  constexpr qreal kRadius = 5;
  const Colors colors(palette());
  const QColor base = palette().color(QPalette::Base);
  const QColor highlight = palette().color(QPalette::Highlight);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(isChecked() || hasFocus() ? highlight : colors.border(), hasFocus() ? 1.8 : 1));
  const double tint = isChecked() ? 0.16 : (underMouse() ? 0.06 : 0);
  painter.setBrush(mixed(highlight, base, tint));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(rect(), Qt::AlignCenter, text());
}

}  // namespace tsq::app
