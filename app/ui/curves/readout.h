// SPDX-License-Identifier: GPL-3.0-or-later
/// The crosshair: a line across both panels at the measurement nearest to the pointer, or at the one that the keyboard
/// has chosen, with the values of the combined offset and of the servers in a box. Provisional points are not told.
/// Belongs to Charts, whose view owns the items.
#pragma once

#include <QPoint>
#include <QString>
#include <optional>
#include <vector>

#include "text/chart_text.h"
#include "ui/curves/combined_curve.h"
#include "ui/curves/curves.h"

namespace tsq::app {

class ReadoutBox;

class Readout {
 public:
  /// What is told. All must outlive the readout.
  struct Shown {
    const ChartFeed& feed;
    const CombinedCurve& combined;
    const Curves& curves;
  };
  enum class Step { Before, After, Oldest, Newest };

  /// All must outlive it.
  Readout(QCustomPlot& view, PlotPanel& offset, PlotPanel& delay, const Shown& shown);

  /// Sets the pointer's position. Ends step().
  void follow(const QPoint& position);
  /// What is drawn has changed under the crosshair.
  void refresh();
  /// The pointer is elsewhere.
  void leave();
  /// Moves the crosshair to another measurement in the shown range; without a crosshair before, Before and After begin
  /// at the newest one. False if there is none.
  bool step(Step step);
  bool isStepped() const { return stepped_.has_value(); }
  void endSteps();
  /// The values at a crosshair that was moved with step(), in words; empty: there is none.
  QString description() const;
  void applyTheme(const QWidget& owner);

 private:
  struct Entry {
    ReadoutLine line;
    const QCPGraph* graph;
    double distance = 0;    // seconds, from the value at the pointer, or from the combined offset
    std::size_t place = 0;  // among the servers
  };

  const QCPGraph* reference() const;
  std::optional<double> keyAfter(Step step) const;
  void showStep();
  void showAt(std::optional<double> key, const QPoint& position);
  std::optional<Entry> entryOf(const Curves::Series& series, double key) const;
  std::vector<Entry> leading(double key) const;
  std::vector<Entry> others(double key) const;
  double distanceFrom(const QPoint& position, const ReadoutLine& line) const;
  void collect(double key, const QPoint& position);

  QCustomPlot& view_;
  PlotPanel& offset_;
  PlotPanel& delay_;
  Shown shown_;
  ReadoutBox* box_;
  std::optional<QPoint> pointer_;
  std::optional<double> stepped_;
  QDateTime time_;
  std::vector<Entry> told_;  // the combined offset, the selected server, the others nearest to the pointer
  int omitted_ = 0;
};

}  // namespace tsq::app
