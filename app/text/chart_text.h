// SPDX-License-Identifier: GPL-3.0-or-later
/// What the plot says in words: beside the crosshair, at its marks and to screen readers.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "history/history.h"

namespace tsq::app {

/// "15:05:12", the server with its offset, and how sure that is.
QString readoutText(const QString& server, const QDateTime& at, Duration offset, Duration delay);
/// Of the newest value; nothing: the last question was not answered.
QString plotDescription(const QString& server, std::optional<Duration> offset, Duration delay);
/// "resumed from sleep".
QString eventText(EventKind kind);

}  // namespace tsq::app
