// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts of the plot: beside the crosshair, at event marks and for screen readers.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "history/history.h"

namespace tsq::app {

/// "15:05:12", the server, its offset and the offset's uncertainty.
QString readoutText(const QString& server, const QDateTime& at, Duration offset, Duration delay);
/// For the newest value; nothing: the last request was not answered.
QString plotDescription(const QString& server, std::optional<Duration> offset, Duration delay);
/// "resumed from sleep".
QString eventText(EventKind kind);

}  // namespace tsq::app
