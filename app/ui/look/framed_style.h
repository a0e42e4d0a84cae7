// SPDX-License-Identifier: GPL-3.0-or-later
/// Fusion with frames around fields that are visible on any background. Fusion's own are a darker shade of the window
/// colour, which cannot be seen on a dark one.
#pragma once

#include <QProxyStyle>

namespace tsq::app {

class FramedStyle final : public QProxyStyle {
  Q_OBJECT

 public:
  FramedStyle();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
};

}  // namespace tsq::app
