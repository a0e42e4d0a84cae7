// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/history_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include "text/format_date.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

QString historySize(std::optional<WallTime> since, qint64 bytes, const QLocale& locale) {
  if (!since || bytes == 0) {
    return {};
  }
  const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(since->time_since_epoch()).count();
  const QDate first = QDateTime::fromMSecsSinceEpoch(milliseconds).date();
  return QCoreApplication::translate("HistoryText", "History since %1 · %2", "day, size")
      .arg(locale.toString(first, shortDayFormat()), locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}

QString historyTroubleSentence(HistoryTrouble trouble) {
  switch (trouble) {
    case HistoryTrouble::None:
      return {};
    case HistoryTrouble::SetAside:
      return QCoreApplication::translate("HistoryText",
                                         "The history file was damaged. It was renamed, and a new one was begun.");
    case HistoryTrouble::FromNewer:
      return QCoreApplication::translate(
          "HistoryText",
          "The history was written by a later version of TSQ Monitor, so it is neither read nor changed.");
    case HistoryTrouble::DiskFull:
      return QCoreApplication::translate("HistoryText",
                                         "The disk is full: what is measured now is not kept until there is room.");
    case HistoryTrouble::Unwritable:
      return QCoreApplication::translate("HistoryText",
                                         "The history cannot be written: what is measured now is not kept.");
  }
  return {};
}

}  // namespace tsq::app
