// SPDX-License-Identifier: GPL-3.0-or-later
/// The crosshair: a line across both panels at the measurement nearest to the pointer, with its values as text. Belongs
/// to Charts, whose view owns the items.
#pragma once

#include <QPoint>
#include <QString>
#include <optional>

#include "ui/plot/curves.h"

class QCPItemText;

namespace tsq::app {

class Readout {
 public:
  /// All must outlive it.
  Readout(QCustomPlot& view, PlotPanel& offset, PlotPanel& delay, const Curves& curves);

  /// Sets the pointer's position.
  void follow(const QPoint& position);
  /// What is drawn has changed under the pointer.
  void refresh();
  /// The pointer is elsewhere.
  void leave();
  void applyTheme(const QWidget& owner);

 private:
  struct Measurement {
    double key;  // on the time axis
    QString text;
  };
  std::optional<Measurement> nearestTo(double key) const;

  QCustomPlot& view_;
  PlotPanel& offset_;
  PlotPanel& delay_;
  const Curves& curves_;
  QCPItemText* text_;
  std::optional<QPoint> pointer_;
};

}  // namespace tsq::app
