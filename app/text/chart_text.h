// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts of the plot: beside the crosshair, at event marks and for screen readers.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "history/history.h"

namespace tsq::app {

/// One line of the text at the crosshair.
struct ReadoutLine {
  QString name;
  Duration offset{};
  std::optional<Duration> uncertainty;
  std::optional<Duration> delay;
};

/// "15:05:12", and a line for the combined offset and for each server; `omitted`: servers for which there was no room.
QString readoutText(const QDateTime& at, const std::vector<ReadoutLine>& lines, int omitted);
/// The name of the combined offset among servers.
QString combinedLabel();
/// The shown range of the plot.
QString rangeDescription(const TimeSpan& span, bool isLive);
/// For the newest combined offset.
QString combinedDescription(Duration offset, Duration uncertainty);
/// For the newest value; nothing: the last request was not answered.
QString plotDescription(const QString& server, std::optional<Duration> offset, Duration delay);
/// "resumed from sleep".
QString eventText(EventKind kind);

}  // namespace tsq::app
