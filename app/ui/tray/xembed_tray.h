// SPDX-License-Identifier: GPL-3.0-or-later
/// The tray of X11 desktops without StatusNotifier.
#pragma once

namespace tsq::app {

/// Whether a program owns the selection of the XEmbed tray now. False on other platforms than X11. Asks the X server
/// itself: QSystemTrayIcon would decide for the life of the process that there is no StatusNotifier.
bool hasXEmbedTray();

}  // namespace tsq::app
