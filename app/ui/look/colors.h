// SPDX-License-Identifier: GPL-3.0-or-later
/// Colours that a palette does not have, readable on its base colour.
#pragma once

#include <QColor>
#include <QPalette>

#include "monitor/clock_status.h"
#include "monitor/server_state.h"

namespace tsq::app {

/// Curves of the same colour have other line styles.
inline constexpr int kSeriesColors = 8;

class Colors {
 public:
  explicit Colors(const QPalette& palette);
  /// For text on another background than the base.
  Colors(const QPalette& palette, const QColor& background);

  bool isDark() const { return isDark_; }
  QColor good() const;
  QColor warning() const;
  QColor wrong() const;
  /// For secondary text on the base colour.
  QColor muted() const;
  /// Lines around cards and between rows.
  QColor border() const;
  /// The lines of a plot's grid.
  QColor grid() const;
  /// The combined offset among the servers' curves.
  QColor combined() const;
  QColor forState(ClockState state) const;
  /// A good clock by servers that are not authenticated is a warning.
  QColor forStatus(const ClockStatus& status) const;
  QColor forState(ServerState state) const;
  /// Distinguishable also with the colour vision deficiencies. The same again after kSeriesColors.
  QColor series(int index) const;

 private:
  QColor mix(double shareOfText) const;
  QColor asText(const QColor& color) const;

  QColor text_;
  QColor base_;
  QColor background_;
  bool isDark_;
};

/// The contrast ratio of WCAG 2.1, from 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);
/// The nearest colour to `wanted` in the direction of `end` with this contrast to the background, or `end`.
QColor readable(const QColor& wanted, const QColor& end, const QColor& background, double ratio);
/// `a` over `b`; share 1 is all of `a`.
QColor mixed(const QColor& a, const QColor& b, double share);

}  // namespace tsq::app
