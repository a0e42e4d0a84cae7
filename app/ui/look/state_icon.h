// SPDX-License-Identifier: GPL-3.0-or-later
/// The icons of the states. They differ by shape, not only by colour.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

#include "monitor/clock_status.h"

namespace tsq::app {

/// "org.tsqtime.Monitor-good-symbolic": panels recolour icons with such a name.
QString stateIconName(ClockState state);
/// Differs for a good clock if no server that agrees is authenticated.
QString stateIconName(const ClockStatus& status);
/// The icon while the clock is being set.
QString syncingIconName();
/// For the tray: in the user's colour, or one that the panel may recolour.
QIcon trayIcon(const QString& name, TrayIconColor color);
/// The program's symbolic icon of this name in one colour. `size` in device-independent pixels.
QPixmap symbolicPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);
/// The icon in one colour, for a widget. `size` in device-independent pixels.
QPixmap stateIconPixmap(const ClockStatus& status, const QColor& color, int size, qreal devicePixelRatio);

QIcon applicationIcon();

/// Makes Qt use the program's own icons if the desktop's theme does not have them.
void useOwnIcons();

}  // namespace tsq::app
