// SPDX-License-Identifier: GPL-3.0-or-later
/// The crosshair: a line across both panels at the measurement nearest to the pointer, with the values of the combined
/// offset and of all servers as text. Provisional points are not told. Belongs to Charts, whose view owns the items.
#pragma once

#include <QPoint>
#include <QString>
#include <optional>
#include <vector>

#include "text/chart_text.h"
#include "ui/plot/combined_curve.h"
#include "ui/plot/curves.h"

class QCPItemText;

namespace tsq::app {

class Readout {
 public:
  /// What is told. All must outlive the readout.
  struct Shown {
    const ChartFeed& feed;
    const CombinedCurve& combined;
    const Curves& curves;
  };

  /// All must outlive it.
  Readout(QCustomPlot& view, PlotPanel& offset, PlotPanel& delay, const Shown& shown);

  /// Sets the pointer's position.
  void follow(const QPoint& position);
  /// What is drawn has changed under the pointer.
  void refresh();
  /// The pointer is elsewhere.
  void leave();
  void applyTheme(const QWidget& owner);

 private:
  std::optional<double> nearestKey(double key) const;
  QString textAt(double key) const;
  std::optional<ReadoutLine> lineOf(const Curves::Series& series, double key) const;
  void place(const QPoint& position);

  QCustomPlot& view_;
  PlotPanel& offset_;
  PlotPanel& delay_;
  Shown shown_;
  QCPItemText* text_;
  std::optional<QPoint> pointer_;
};

}  // namespace tsq::app
