// SPDX-License-Identifier: GPL-3.0-or-later
/// The texts that a widget draws, with their places, as its painter gets them: also those that are cut off.
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace tsq::app::test {

struct DrawnText {
  QString text;
  QRectF area;  ///< of the letters, in pixels of the widget
  QRectF clip;  ///< outside of it nothing is drawn
  QColor color;
};

/// Of the widget alone, without its children.
QList<DrawnText> textsOf(QWidget& widget);
/// Of a plot, which is drawn through a buffer.
QList<DrawnText> textsOfPlot(QWidget& plot);

}  // namespace tsq::app::test
