// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/duration_box.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "text/format_quantity.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

using Microseconds = std::chrono::microseconds;

constexpr std::array kUnits = {std::pair(TimeUnit::Microseconds, Microseconds(1us)),
                               std::pair(TimeUnit::Milliseconds, Microseconds(1ms)),
                               std::pair(TimeUnit::Seconds, Microseconds(1s))};

TimeUnit shownUnit(Microseconds value) {
  return value < 1ms ? TimeUnit::Microseconds : TimeUnit::Milliseconds;
}

Microseconds lengthOf(TimeUnit unit) {
  return std::ranges::find(kUnits, unit, &std::pair<TimeUnit, Microseconds>::first)->second;
}

// Keyboards have "u", or one of the two characters for µ.
std::optional<Microseconds> unitFrom(QString name) {
  constexpr QChar kGreekMu(0x03BC);
  constexpr QChar kMicro(0x00B5);
  name.replace(kGreekMu, kMicro);
  for (const auto& [unit, length] : kUnits) {
    if (name.compare(unitName(unit), Qt::CaseInsensitive) == 0) {
      return length;
    }
  }
  constexpr std::array kPlain = {"us"_L1, "ms"_L1, "s"_L1};
  const auto found = std::ranges::find(kPlain, name);
  if (found != kPlain.end()) {
    return kUnits.at(static_cast<std::size_t>(found - kPlain.begin())).second;
  }
  return name == kMicro + "s"_L1 ? std::optional(Microseconds(1)) : std::nullopt;
}

}  // namespace

QString durationText(Microseconds value, const QLocale& locale) {
  QLocale plain = locale;
  plain.setNumberOptions(QLocale::OmitGroupSeparator);
  const TimeUnit unit = shownUnit(value);
  const double number = static_cast<double>(value.count()) / static_cast<double>(lengthOf(unit).count());
  return plain.toString(number, 'f', QLocale::FloatingPointShortest) + QChar(QChar::Nbsp) + unitName(unit);
}

std::optional<Microseconds> durationFrom(const QString& text, Microseconds unit, const QLocale& locale) {
  const auto lastDigit = std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c.isDigit(); });
  const auto length = text.rend() - lastDigit;
  const QString name = text.mid(length).trimmed();
  const auto factor = name.isEmpty() ? std::optional(unit) : unitFrom(name);
  bool isNumber = false;
  const double number = locale.toDouble(text.left(length).trimmed(), &isNumber);
  const double count = factor ? std::round(number * static_cast<double>(factor->count())) : 0;
  const bool isRepresentable = std::abs(count) <= static_cast<double>(std::numeric_limits<int>::max());
  return isNumber && factor && isRepresentable ? std::optional(Microseconds(static_cast<Microseconds::rep>(count)))
                                               : std::nullopt;
}

DurationBox::DurationBox(QWidget* parent) : NumberBox(parent) {
  setStepType(AdaptiveDecimalStepType);
}

QString DurationBox::textFromValue(int value) const {
  return durationText(Microseconds(value), locale());
}

// A number alone has the unit that was shown before it.
std::optional<Microseconds> DurationBox::parse(const QString& text) const {
  return durationFrom(text, lengthOf(shownUnit(Microseconds(value()))), locale());
}

int DurationBox::valueFromText(const QString& text) const {
  const auto parsed = parse(text);
  return parsed ? static_cast<int>(parsed->count()) : value();
}

QValidator::State DurationBox::validate(QString& text, int& /*position*/) const {
  const auto parsed = parse(text);
  const bool isInRange = parsed && parsed->count() >= minimum() && parsed->count() <= maximum();
  return isInRange ? QValidator::Acceptable : QValidator::Intermediate;
}

}  // namespace tsq::app
