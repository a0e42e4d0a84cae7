// SPDX-License-Identifier: GPL-3.0-or-later
/// Pictures and texts of a window, for comparison with references.
#pragma once

#include <QImage>
#include <QMap>
#include <QStringList>

class QWidget;

namespace tsq::app::test {

/// The object name of a widget, or of the nearest one around it that has a name.
QString nameOf(const QWidget& widget);

/// In the screen's pixels.
QImage pictureOf(QWidget& widget);

/// The same with fewer colours, for a small file. The difference is invisible, also for differences().
QImage inFewColors(const QImage& picture);

/// The number of different pixels in each part of a widget, such as "headline" or "serverTable row 2 column 1". All
/// pixels if the pictures have different sizes.
QMap<QString, int> differences(const QWidget& widget, const QImage& seen, const QImage& expected);
/// "headline: 398 pixels, footer: 12 pixels".
QString inWords(const QMap<QString, int>& differences);

/// The share of clearly different pixels after scaling both down by three: differences between versions of Qt are
/// mostly below 0.4 %, text that is cut off or missing is not.
double roughDifference(const QImage& seen, const QImage& expected);

/// Every drawn text, in drawing order, including elided and custom-painted ones.
QStringList drawnTexts(QWidget& widget);
/// Window titles, tool tips and accessible texts.
QStringList explanations(const QWidget& widget);

}  // namespace tsq::app::test
