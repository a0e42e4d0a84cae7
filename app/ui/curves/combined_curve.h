// SPDX-License-Identifier: GPL-3.0-or-later
/// The plot's main curve: the combined offset of all servers, with the band that contains it with 95 % probability, and
/// its entry in the legend. Belongs to Charts, whose view owns the graphs.
#pragma once

#include <optional>
#include <vector>

#include "ui/curves/band.h"

class QCPItemText;
class QCustomPlot;
class QWidget;

namespace tsq::app {

class CombinedCurve {
 public:
  /// All must outlive it.
  CombinedCurve(QCustomPlot& view, PlotPanel& panel, const ChartFeed& feed);

  /// Reloads everything from the feed.
  void load();
  /// A provisional point is drawn hollow until the next point comes; it has no effect on the scale and is not told.
  void add(const HistoryPoint& point);
  /// The clock was set: no line joins the points before and after it.
  void breakAt(double key);
  Band& band() { return band_; }
  const Band& band() const { return band_; }
  /// Rebuilds the band, if many points were appended to it.
  void refreshBand();

  /// Appends the values in the shown range, for the scale.
  void collectVisible(std::vector<double>& offsets) const;

  struct Value {
    double key;  ///< on the time axis
    Duration offset;
    Duration uncertainty;  ///< two standard deviations
  };
  /// The value nearest to the key and at most `distance` (seconds) away.
  std::optional<Value> at(double key, double distance) const;
  std::optional<Value> newest() const;
  int pointCount() const;
  const QCPGraph& line() const { return *line_; }

  /// The name of the curve above the plot, where there is no other legend.
  void setCaptionShown(bool isShown) { isCaptionShown_ = isShown; }
  void applyTheme(const QWidget& owner);
  /// To be called before drawing, after the panel was scaled.
  void arrange();

 private:
  PlotPanel& panel_;
  const ChartFeed& feed_;
  Band band_;
  QCPGraph* uncertainty_;  // never drawn: two standard deviations at the keys of the line
  QCPGraph* line_;
  QCPGraph* provisional_;  // at most one point
  QCPItemText* legend_;
  bool isCaptionShown_ = true;
};

}  // namespace tsq::app
