// SPDX-License-Identifier: GPL-3.0-or-later
/// Durations as text: adaptive units, three significant digits, the locale's decimal separator.
#pragma once

#include <QLocale>
#include <QString>

#include "base/time.h"

namespace tsq::app {

enum class TimeUnit { Nanoseconds, Microseconds, Milliseconds, Seconds };

/// "µs", in the language.
QString unitName(TimeUnit unit);

/// The size without its sign: "85.3 µs", "0.42 ms", "1.20 s", "1 h 0 min 3 s".
QString formatMagnitude(Duration value, const QLocale& locale = QLocale());

/// With its sign, also when positive: "+0.42 ms", "−1.20 s". Nothing to sign at zero: "0 ns".
QString formatSigned(Duration value, const QLocale& locale = QLocale());

/// "± 0.31 ms".
QString formatUncertainty(Duration value, const QLocale& locale = QLocale());

/// A length of time in one unit: "12 s", "5 min", "3 h", "2 d".
QString formatSpan(Duration age, const QLocale& locale = QLocale());

/// A round length of time: "10 min", "24 h", "7 d".
QString formatRange(std::chrono::seconds length, const QLocale& locale = QLocale());

/// Marks text that is left-to-right in any language, such as an address.
QString leftToRight(const QString& text, const QLocale& locale = QLocale());

/// An age: "just now", "12 s ago".
QString formatAgo(Duration age, const QLocale& locale = QLocale());

/// The unit that suits an axis whose largest value is this many seconds.
TimeUnit unitForAxis(double largestSeconds);

/// A tick of such an axis. `stepSeconds` is the distance between ticks and decides the number of decimals.
QString formatTick(double seconds, double stepSeconds, TimeUnit unit, bool withSign, const QLocale& locale = QLocale());

}  // namespace tsq::app
