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

// From here on whole hours, minutes and seconds say more than a number of seconds.
constexpr Duration kSpelledOut = 100s;

// In a right-to-left sentence the sign would otherwise end up behind the number.
QString isolated(const QString& quantity, const QLocale& locale) {
  if (locale.textDirection() != Qt::RightToLeft) {
    return quantity;
  }
  return kLeftToRightIsolate + quantity + kPopIsolate;
}

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

double unitsPerSecond(TimeUnit unit) {
  constexpr std::array kPerSecond = {1e9, 1e6, 1e3, 1.0};
  return kPerSecond.at(static_cast<std::size_t>(unit));
}

QString withUnit(const QString& number, const QString& unit) {
  return number + kNoBreakSpace + unit;
}

// INT64_MIN has no positive counterpart.
Duration magnitudeOf(Duration value) {
  if (value == Duration::min()) {
    return Duration::max();
  }
  return value < Duration::zero() ? -value : value;
}

// Rounding comes before the choice of a unit, so that 999.7 ms becomes 1.00 s and not 1000 ms.
Duration roundToThreeDigits(Duration magnitude) {
  std::int64_t step = 1;
  while (magnitude.count() / step >= 1'000) {
    step *= 10;
  }
  return Duration((magnitude.count() / step + (magnitude.count() % step * 2 >= step ? 1 : 0)) * step);
}

// Offsets are mostly near a millisecond: 0.42 ms is easier to compare with 12.3 ms than 420 µs is.
TimeUnit unitFor(Duration magnitude) {
  if (magnitude < 1us) {
    return TimeUnit::Nanoseconds;
  }
  if (magnitude < 100us) {
    return TimeUnit::Microseconds;
  }
  return magnitude < 1s ? TimeUnit::Milliseconds : TimeUnit::Seconds;
}

int decimalsFor(double number, TimeUnit unit) {
  if (unit == TimeUnit::Nanoseconds || number >= 100) {
    return 0;
  }
  return number >= 10 ? 1 : 2;
}

QString spelledOut(Duration magnitude, const QLocale& locale) {
  const auto whole = std::chrono::round<std::chrono::seconds>(magnitude);
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
  const Duration exact = magnitudeOf(value);
  if (exact >= kSpelledOut) {
    return spelledOut(exact, locale);
  }
  const Duration rounded = roundToThreeDigits(exact);
  const TimeUnit unit = unitFor(rounded);
  const double number = std::chrono::duration<double>(rounded).count() * unitsPerSecond(unit);
  return withUnit(locale.toString(number, 'f', decimalsFor(number, unit)), unitName(unit));
}

}  // namespace

QString formatMagnitude(Duration value, const QLocale& locale) {
  return isolated(unsignedQuantity(value, locale), locale);
}

QString formatSigned(Duration value, const QLocale& locale) {
  const QString magnitude = unsignedQuantity(value, locale);
  if (value == Duration::zero()) {
    return isolated(magnitude, locale);
  }
  return isolated((value < Duration::zero() ? kMinus : QChar(u'+')) + magnitude, locale);
}

QString formatUncertainty(Duration value, const QLocale& locale) {
  return isolated(u"±"_s + kNoBreakSpace + unsignedQuantity(value, locale), locale);
}

QString formatAge(Duration age, const QLocale& locale) {
  const qlonglong seconds = std::max<qlonglong>(0, std::chrono::floor<std::chrono::seconds>(age).count());
  if (seconds < 90) {
    return isolated(withUnit(locale.toString(seconds), unitName(TimeUnit::Seconds)), locale);
  }
  if (seconds < 90 * 60) {
    const QString minutes = QCoreApplication::translate("Quantity", "min", "minutes");
    return isolated(withUnit(locale.toString((seconds + 30) / 60), minutes), locale);
  }
  if (seconds < 48 * 3'600) {
    const QString hours = QCoreApplication::translate("Quantity", "h", "hours");
    return isolated(withUnit(locale.toString((seconds + 1'800) / 3'600), hours), locale);
  }
  const QString days = QCoreApplication::translate("Quantity", "d", "days");
  return isolated(withUnit(locale.toString((seconds + 43'200) / 86'400), days), locale);
}

TimeUnit unitForAxis(double largestSeconds) {
  if (largestSeconds < 1e-6) {
    return TimeUnit::Nanoseconds;
  }
  if (largestSeconds < 1e-4) {
    return TimeUnit::Microseconds;
  }
  return largestSeconds < 1.0 ? TimeUnit::Milliseconds : TimeUnit::Seconds;
}

QString formatTick(double seconds, double stepSeconds, TimeUnit unit, bool withSign, const QLocale& locale) {
  // More than this many decimals would be finer than the nanoseconds we measure in.
  constexpr int kMostDecimals = 6;
  const double step = stepSeconds * unitsPerSecond(unit);
  const int decimals =
      step > 0 ? std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, kMostDecimals) : 0;
  const double number = seconds * unitsPerSecond(unit);
  const bool isZero = std::abs(number) < step * 1e-6;
  QString text = withUnit(locale.toString(isZero ? 0.0 : std::abs(number), 'f', decimals), unitName(unit));
  if (!isZero && number < 0) {
    text.prepend(kMinus);
  } else if (!isZero && withSign) {
    text.prepend(u'+');
  }
  return isolated(text, locale);
}

}  // namespace tsq::app
