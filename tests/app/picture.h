// SPDX-License-Identifier: GPL-3.0-or-later
/// What a window looks like, and what is written in it: for comparison with how it should be.
#pragma once

#include <QImage>
#include <QMap>
#include <QStringList>

class QWidget;

namespace tsq::app::test {

/// As it is on the screen, in the screen's pixels.
QImage pictureOf(QWidget& widget);

/// The same in so few colours that its file is small. The eye sees no difference, and differences() none either.
QImage inFewColors(const QImage& picture);

/// Where two pictures of a widget differ: how many pixels in each part of it, such as "headline" or "serverTable row 2
/// column 1". All of it if they differ in size.
QMap<QString, int> differences(const QWidget& widget, const QImage& seen, const QImage& expected);
/// "headline: 398 pixels, footer: 12 pixels".
QString inWords(const QMap<QString, int>& differences);

/// The share of pixels that differ much once both are made three times smaller: what another version of the toolkit
/// draws otherwise is mostly below 0.4 %, what is cut off or missing is not.
double roughDifference(const QImage& seen, const QImage& expected);

/// Every text that is drawn, in the order of drawing, as it is drawn: elided, or painted by hand.
QStringList drawnTexts(QWidget& widget);
/// What is said of what can be seen: window titles, tool tips, and what screen readers read.
QStringList explanations(const QWidget& widget);

}  // namespace tsq::app::test
