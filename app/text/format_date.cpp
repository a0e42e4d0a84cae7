// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/format_date.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tsq::app {

QString formatDay(QDate day, const QLocale& locale) {
  //: d, MMM and yyyy stand for day, name of the month and year; M for its number
  return locale.toString(day, QCoreApplication::translate("DateFormat", "d MMM yyyy", "date format"));
}

QString shortDayFormat() {
  return QCoreApplication::translate("DateFormat", "d MMM", "date format");
}

QString formatDayAndTime(const QDateTime& time, const QLocale& locale) {
  return formatDay(time.date(), locale) + u' ' + locale.toString(time.time(), "HH:mm:ss"_L1);
}

QString formatTimeOfDay(QTime time, std::chrono::nanoseconds fraction, int digits, const QLocale& locale) {
  const QString decimals = u"%1"_s.arg(fraction.count(), 9, 10, QChar(u'0')).first(digits);
  QString text = locale.toString(time, "HH:mm:ss"_L1) + locale.decimalPoint();
  for (const QChar digit : decimals) {
    text += locale.toString(digit.digitValue());
  }
  return text;
}

}  // namespace tsq::app
