// SPDX-License-Identifier: GPL-3.0-or-later
/// Colours that a palette does not have, readable on its base colour.
#pragma once

#include <QColor>
#include <QPalette>

#include "monitor/clock_status.h"
#include "monitor/server_state.h"

namespace tsq::app {

class Colors {
 public:
  explicit Colors(const QPalette& palette);

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
  /// Distinguishable also with the common colour vision deficiencies (Okabe and Ito).
  QColor series(int index) const;

 private:
  QColor mix(double shareOfText) const;

  QColor text_;
  QColor base_;
  bool isDark_;
};

/// `a` over `b`; share 1 is all of `a`.
QColor mixed(const QColor& a, const QColor& b, double share);

}  // namespace tsq::app
