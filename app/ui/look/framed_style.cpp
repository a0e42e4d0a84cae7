// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/framed_style.h"

#include <QPainter>
#include <QStyleOption>

#include "ui/look/colors.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// WCAG 2.1 asks for 3:1; a little more, as the line is smoothed.
constexpr double kFrameContrast = 3.5;

void drawFrame(QPainter& painter, const QStyleOption& option) {
  constexpr qreal kRadius = 2;
  const QPalette& palette = option.palette;
  const bool hasFocus = option.state & QStyle::State_HasFocus && option.state & QStyle::State_Enabled;
  const QColor line = readable(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.3),
                               palette.color(QPalette::Text), palette.color(QPalette::Base), kFrameContrast);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(hasFocus ? palette.color(QPalette::Highlight) : line);
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
  painter.restore();
}

}  // namespace

FramedStyle::FramedStyle() : QProxyStyle(u"Fusion"_s) {}

void FramedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
  QProxyStyle::drawPrimitive(element, option, painter, widget);
  if (element == PE_FrameLineEdit) {
    drawFrame(*painter, *option);
  }
}

void FramedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
  QProxyStyle::drawComplexControl(control, option, painter, widget);
  if (control == CC_ComboBox || control == CC_SpinBox) {
    drawFrame(*painter, *option);
  }
}

}  // namespace tsq::app
