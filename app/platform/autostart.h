// SPDX-License-Identifier: GPL-3.0-or-later
/// Autostart at login: an entry in $XDG_CONFIG_HOME/autostart.
#pragma once

#include <QByteArray>
#include <QString>

namespace tsq::app {

bool startsAtLogin();
/// False if the file cannot be written or removed.
bool setStartsAtLogin(bool starts);

/// The entry that starts this program at login; for tests.
QByteArray loginEntry(const QString& program);

}  // namespace tsq::app
