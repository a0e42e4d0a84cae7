// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts of the plot: beside the crosshair, at event marks and for screen readers.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "history/history.h"

namespace tsq::app {

/// The values of one curve at the crosshair.
struct ReadoutLine {
  QString name;
  Duration offset{};
  std::optional<Duration> uncertainty;
  std::optional<Duration> delay;
};

/// "15:05:12", with the date if that is not today.
QString readoutTime(const QDateTime& at);
/// "+0.42 ms", with the uncertainty if there is one.
QString readoutOffset(const ReadoutLine& line);
/// "RTT 1.20 ms"; empty: not a server.
QString readoutDelay(const ReadoutLine& line);
/// "and 3 more servers"; empty without any.
QString omittedServers(int number);
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
