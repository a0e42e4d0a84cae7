// SPDX-License-Identifier: GPL-3.0-or-later
/// WCAG 2.1: relative luminance and contrast ratio.
#pragma once

#include <QColor>
#include <algorithm>
#include <cmath>

namespace tsq::app::test {

/// Of one channel, from 0 to 1.
inline double linear(double value) {
  return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

inline double luminance(const QColor& color) {
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// From 1 to 21.
inline double contrast(const QColor& a, const QColor& b) {
  const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace tsq::app::test
