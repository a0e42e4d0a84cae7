// SPDX-License-Identifier: GPL-3.0-or-later
/// The icons of the states. They differ by shape, so that they can be told apart without colours.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

#include "monitor/clock_status.h"

namespace tsq::app {

/// "org.tsqtime.Monitor-good-symbolic": panels recolour an icon of this name.
QString stateIconName(ClockState state);
/// Beside the states: the clock is being set.
QString syncingIconName();
/// For the tray: in a colour of the user's, or one that the panel may recolour.
QIcon trayIcon(const QString& name, TrayIconColor color);
/// The icon in one colour, for a widget. `size` in device-independent pixels.
QPixmap stateIconPixmap(ClockState state, const QColor& color, int size, qreal devicePixelRatio);

QIcon applicationIcon();

/// Lets Qt find the icons that come with the program when the desktop's theme does not have them.
void useOwnIcons();

}  // namespace tsq::app
