// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/chart_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "text/format_quantity.h"
#include "text/status_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

QString readoutText(const QString& server, const QDateTime& at, Duration offset, Duration delay) {
  const bool isToday = at.date() == QDate::currentDate();
  const QString time = QLocale().toString(at.time(), "HH:mm:ss"_L1);
  const QString when = isToday ? time : QLocale().toString(at.date(), QLocale::ShortFormat) + u' ' + time;
  return when + u'\n' + leftToRight(server) + u"  "_s + formatSigned(offset) + u'\n' +
         QCoreApplication::translate("ChartText", "RTT %1, offset %2")
             .arg(formatMagnitude(delay), formatUncertainty(delay / 2));
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
