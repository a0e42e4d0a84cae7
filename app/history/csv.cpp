// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csv.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

QString secondsText(Duration value) {
  return QString::number(toSeconds(value), 'f', 9);
}

}  // namespace

QString csvTime(WallTime at) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(at);
  return QDateTime::fromSecsSinceEpoch(seconds.time_since_epoch().count(), QTimeZone::utc())
             .toString("yyyy-MM-ddTHH:mm:ss"_L1) +
         u".%1Z"_s.arg((at - seconds).count(), 9, 10, QChar(u'0'));
}

bool writeCsvHeader(QIODevice& out) {
  return out.write("time,server,offset_s,round_trip_s\n") > 0;
}

bool writeCsv(QIODevice& out, const History& history, const std::vector<std::pair<QString, QString>>& servers,
              const TimeSpan& span) {
  bool good = true;
  for (const auto& [name, historyName] : servers) {
    for (const HistoryPoint& point : history.points(historyName, span)) {
      const QString line = csvTime(point.at) + u',' + name + u',' +
                           (point.offset ? secondsText(*point.offset) : QString()) + u',' +
                           (point.offset ? secondsText(point.delay) : QString()) + u'\n';
      good = out.write(line.toUtf8()) > 0 && good;
    }
  }
  return good;
}

}  // namespace tsq::app
