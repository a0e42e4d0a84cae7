// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/format_quantity.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tsq::app {
namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreakSpace(0x00A0);
constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kPopIsolate(0x2069);

// From here on hours, minutes and seconds are easier to read than a number of seconds.
constexpr Duration kSpelledOut = 100s;

double unitsPerSecond(TimeUnit unit) {
  constexpr std::array kPerSecond = {1e9, 1e6, 1e3, 1.0};
  return kPerSecond.at(static_cast<std::size_t>(unit));
}

QString withUnit(const QString& number, const QString& unit) {
  return number + kNoBreakSpace + unit;
}

// Rounds before the unit is chosen, so that 999.7 ms becomes 1.00 s and not 1000 ms.
Duration roundToThreeDigits(Duration size) {
  std::int64_t step = 1;
  while (size.count() / step >= 1'000) {
    step *= 10;
  }
  return Duration((size.count() / step + (size.count() % step * 2 >= step ? 1 : 0)) * step);
}

// Most offsets are near a millisecond, and 0.42 ms is easier to compare with 12.3 ms than 420 µs.
TimeUnit unitFor(Duration size) {
  if (size < 1us) {
    return TimeUnit::Nanoseconds;
  }
  if (size < 100us) {
    return TimeUnit::Microseconds;
  }
  return size < 1s ? TimeUnit::Milliseconds : TimeUnit::Seconds;
}

int decimalsFor(double number, TimeUnit unit) {
  if (unit == TimeUnit::Nanoseconds || number >= 100) {
    return 0;
  }
  return number >= 10 ? 1 : 2;
}

QString spelledOut(Duration size, const QLocale& locale) {
  const auto whole = std::chrono::round<std::chrono::seconds>(size);
  const qlonglong hours = whole.count() / 3'600;
  const QString seconds = withUnit(locale.toString(qlonglong{whole.count() % 60}), unitName(TimeUnit::Seconds));
  const QString minutes = withUnit(locale.toString(qlonglong{whole.count() / 60 % 60}),
                                   QCoreApplication::translate("Quantity", "min", "minutes"));
  const QString belowAnHour = minutes + u' ' + seconds;
  if (hours == 0) {
    return belowAnHour;
  }
  return withUnit(locale.toString(hours), QCoreApplication::translate("Quantity", "h", "hours")) + u' ' + belowAnHour;
}

QString unsignedQuantity(Duration value, const QLocale& locale) {
  const Duration exact = magnitude(value);
  if (exact >= kSpelledOut) {
    return spelledOut(exact, locale);
  }
  const Duration rounded = roundToThreeDigits(exact);
  const TimeUnit unit = unitFor(rounded);
  const double number = std::chrono::duration<double>(rounded).count() * unitsPerSecond(unit);
  return withUnit(locale.toString(number, 'f', decimalsFor(number, unit)), unitName(unit));
}

}  // namespace

QString unitName(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::Nanoseconds:
      return QCoreApplication::translate("Quantity", "ns");
    case TimeUnit::Microseconds:
      return QCoreApplication::translate("Quantity", "µs");
    case TimeUnit::Milliseconds:
      return QCoreApplication::translate("Quantity", "ms");
    case TimeUnit::Seconds:
      return QCoreApplication::translate("Quantity", "s");
  }
  return {};
}

// In a right-to-left sentence a sign would otherwise be shown after its number.
QString leftToRight(const QString& text, const QLocale& locale) {
  if (locale.textDirection() != Qt::RightToLeft) {
    return text;
  }
  return kLeftToRightIsolate + text + kPopIsolate;
}

QString formatMagnitude(Duration value, const QLocale& locale) {
  return leftToRight(unsignedQuantity(value, locale), locale);
}

QString formatSigned(Duration value, const QLocale& locale) {
  const QString size = unsignedQuantity(value, locale);
  if (value == Duration::zero()) {
    return leftToRight(size, locale);
  }
  return leftToRight((value < Duration::zero() ? kMinus : QChar(u'+')) + size, locale);
}

QString formatUncertainty(Duration value, const QLocale& locale) {
  return leftToRight(u"±"_s + kNoBreakSpace + unsignedQuantity(value, locale), locale);
}

QString formatSpan(Duration age, const QLocale& locale) {
  const qlonglong seconds = std::max<qlonglong>(0, std::chrono::floor<std::chrono::seconds>(age).count());
  if (seconds < 90) {
    return leftToRight(withUnit(locale.toString(seconds), unitName(TimeUnit::Seconds)), locale);
  }
  if (seconds < 90 * 60) {
    const QString minutes = QCoreApplication::translate("Quantity", "min", "minutes");
    return leftToRight(withUnit(locale.toString((seconds + 30) / 60), minutes), locale);
  }
  if (seconds < 48 * 3'600) {
    const QString hours = QCoreApplication::translate("Quantity", "h", "hours");
    return leftToRight(withUnit(locale.toString((seconds + 1'800) / 3'600), hours), locale);
  }
  const QString days = QCoreApplication::translate("Quantity", "d", "days");
  return leftToRight(withUnit(locale.toString((seconds + 43'200) / 86'400), days), locale);
}

QString formatRange(std::chrono::seconds length, const QLocale& locale) {
  if (length > std::chrono::days(1)) {
    const QString days = QCoreApplication::translate("Quantity", "d", "days");
    return leftToRight(withUnit(locale.toString(qlonglong{length.count() / 86'400}), days), locale);
  }
  const bool isHours = length >= std::chrono::hours(1);
  const QString unit = isHours ? QCoreApplication::translate("Quantity", "h", "hours")
                               : QCoreApplication::translate("Quantity", "min", "minutes");
  return leftToRight(withUnit(locale.toString(qlonglong{length.count() / (isHours ? 3'600 : 60)}), unit), locale);
}

QString formatAgo(Duration age, const QLocale& locale) {
  // Shorter ages are "just now": a display that alternates between 0, 1 and 2 s is useless.
  constexpr Duration kJustNow = 3s;
  if (age < kJustNow) {
    return QCoreApplication::translate("Quantity", "just now");
  }
  return QCoreApplication::translate("Quantity", "%1 ago").arg(formatSpan(age, locale));
}

TimeUnit unitForAxis(double largestSeconds) {
  if (largestSeconds < 1e-6) {
    return TimeUnit::Nanoseconds;
  }
  // "+200 µs" is easier to read on an axis than "+0.2 ms".
  if (largestSeconds < 3e-4) {
    return TimeUnit::Microseconds;
  }
  return largestSeconds < 1.0 ? TimeUnit::Milliseconds : TimeUnit::Seconds;
}

namespace {

// Steps are 1, 2, 2.5 or 5 times a power of ten.
int decimalsForStep(double step) {
  // More decimals would be finer than a nanosecond.
  constexpr int kMostDecimals = 6;
  int decimals = 0;
  for (double scaled = step; decimals < kMostDecimals && std::abs(scaled - std::round(scaled)) > 1e-6 * scaled;
       ++decimals) {
    scaled *= 10;
  }
  return decimals;
}

}  // namespace

QString formatTick(double seconds, double stepSeconds, TimeUnit unit, bool withSign, const QLocale& locale) {
  const double step = stepSeconds * unitsPerSecond(unit);
  const double number = seconds * unitsPerSecond(unit);
  const bool isZero = std::abs(number) < step * 1e-6;
  if (isZero) {
    return leftToRight(withUnit(locale.toString(0), unitName(unit)), locale);
  }
  QString text = withUnit(locale.toString(std::abs(number), 'f', decimalsForStep(step)), unitName(unit));
  if (number < 0) {
    text.prepend(kMinus);
  } else if (withSign) {
    text.prepend(u'+');
  }
  return leftToRight(text, locale);
}

}  // namespace tsq::app
