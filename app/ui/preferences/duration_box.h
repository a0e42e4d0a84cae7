// SPDX-License-Identifier: GPL-3.0-or-later
/// A number of microseconds that is shown, and may be typed, as "50 µs", "1.5 ms" or "2000 ms".
#pragma once

#include <QLocale>
#include <optional>

#include "ui/parts/number_box.h"

namespace tsq::app {

/// In milliseconds, or below one of them in microseconds; exact.
QString durationText(std::chrono::microseconds value, const QLocale& locale = QLocale());
/// From a number with the unit µs, ms or s, also in the locale's words. Without a unit it counts `unit`. Nothing if it
/// is no such number.
std::optional<std::chrono::microseconds> durationFrom(const QString& text, std::chrono::microseconds unit,
                                                      const QLocale& locale = QLocale());

class DurationBox final : public NumberBox {
  Q_OBJECT

 public:
  explicit DurationBox(QWidget* parent = nullptr);

 protected:
  QString textFromValue(int value) const override;
  int valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& position) const override;

 private:
  std::optional<std::chrono::microseconds> parse(const QString& text) const;
};

}  // namespace tsq::app
