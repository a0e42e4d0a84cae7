// SPDX-License-Identifier: GPL-3.0-or-later
/// Dates and times of day in the order and with the digits of a language: "5 Nov 2026", "2026年11月5日". The order is
/// translated, because the short format of a locale has no name of the month and its long one has a day of the week.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <chrono>

namespace tsq::app {

/// "5 Nov 2026"
QString formatDay(QDate day, const QLocale& locale = QLocale());

/// The format of a day within the year, "5 Nov", for QLocale::toString().
QString shortDayFormat();

/// "5 Nov 2026 14:03:09"
QString formatDayAndTime(const QDateTime& time, const QLocale& locale = QLocale());

/// "14:03:09.123456789" with the decimal point of the locale. `digits`: how many of the nanoseconds are shown, 1 to 9.
QString formatTimeOfDay(QTime time, std::chrono::nanoseconds fraction, int digits, const QLocale& locale = QLocale());

}  // namespace tsq::app
