// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/chart_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "text/format_quantity.h"
#include "text/status_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

QString readoutTime(const QDateTime& at) {
  const bool isToday = at.date() == QDate::currentDate();
  const QString time = QLocale().toString(at.time(), "HH:mm:ss"_L1);
  return isToday ? time : QLocale().toString(at.date(), QLocale::ShortFormat) + u' ' + time;
}

QString readoutOffset(const ReadoutLine& line) {
  return formatSigned(line.offset) + (line.uncertainty ? u' ' + formatUncertainty(*line.uncertainty) : QString());
}

QString readoutDelay(const ReadoutLine& line) {
  return line.delay ? QCoreApplication::translate("ChartText", "RTT %1").arg(formatMagnitude(*line.delay)) : QString();
}

QString omittedServers(int number) {
  return number > 0 ? QCoreApplication::translate("ChartText", "and %Ln more server(s)", nullptr, number) : QString();
}

QString combinedLabel() {
  return QCoreApplication::translate("ChartText", "all combined");
}

QString rangeDescription(const TimeSpan& span, bool isLive) {
  if (isLive) {
    const auto length = std::chrono::round<std::chrono::seconds>(span.to - span.from);
    return QCoreApplication::translate("ChartText", "The last %1.", "a length of time").arg(formatSpan(length));
  }
  const auto text = [](WallTime time) {
    const auto since = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(since.count()), QLocale::ShortFormat);
  };
  return QCoreApplication::translate("ChartText", "From %1 to %2.", "times").arg(text(span.from), text(span.to));
}

QString combinedDescription(Duration offset, Duration uncertainty) {
  return QCoreApplication::translate("ChartText", "All servers combined: %1, %2.", "offset in words, uncertainty")
      .arg(offsetInWords(offset), formatUncertainty(uncertainty));
}

QString plotDescription(const QString& server, std::optional<Duration> offset, Duration delay) {
  if (!offset) {
    return QCoreApplication::translate("ChartText", "%1: the last request was not answered.").arg(server);
  }
  return QCoreApplication::translate("ChartText", "%1: %2, round-trip time %3.", "server, offset in words, duration")
      .arg(server, offsetInWords(*offset), formatMagnitude(delay));
}

QString eventText(EventKind kind) {
  switch (kind) {
    case EventKind::Suspended:
      return QCoreApplication::translate("ChartText", "resumed from sleep");
    case EventKind::ClockSet:
      return QCoreApplication::translate("ChartText", "clock set");
    case EventKind::NetworkChanged:
      return QCoreApplication::translate("ChartText", "network changed");
    case EventKind::Synchronised:
      return QCoreApplication::translate("ChartText", "synchronised");
    case EventKind::SyncUndone:
      return QCoreApplication::translate("ChartText", "sync undone");
  }
  return {};
}

}  // namespace tsq::app
