// SPDX-License-Identifier: GPL-3.0-or-later
/// What makes a window hard to read. Each fault is a line in words.
#pragma once

#include <QStringList>

class QWidget;

namespace tsq::app::test {

/// Of a shown window:
/// - it is partly beside its screen;
/// - a part is outside of the window and cannot be scrolled to, or a text is cut off by its widget;
/// - a number is elided;
/// - two texts are drawn over each other.
QStringList layoutFaults(QWidget& window);

/// Texts of a shown window whose contrast to what is behind them is below 4.5:1, unless their widget is disabled.
QStringList contrastFaults(QWidget& window);

}  // namespace tsq::app::test
