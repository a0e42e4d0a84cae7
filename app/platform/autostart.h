// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether the desktop starts the program at login: a file in $XDG_CONFIG_HOME/autostart.
#pragma once

#include <QByteArray>
#include <QString>

namespace tsq::app {

bool startsAtLogin();
/// False when the file cannot be written or removed.
bool setStartsAtLogin(bool starts);

/// The entry that starts this program at login; for tests.
QByteArray loginEntry(const QString& program);

}  // namespace tsq::app
