// SPDX-License-Identifier: GPL-3.0-or-later
/// Events of clock and network, as lines with a label across a plot. Belongs to Charts.
#pragma once

#include <QRectF>
#include <span>
#include <vector>

#include "history/history.h"

class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;
class QWidget;

namespace tsq::app {

class PlotPanel;

class EventMarks {
 public:
  /// View and panel must outlive it; the view owns the items.
  EventMarks(QCustomPlot& view, const PlotPanel& panel) : view_(view), panel_(panel) {}

  void add(const HistoryEvent& event);
  void clear();
  int count() const { return static_cast<int>(marks_.size()); }
  /// Whether any are visible.
  bool areShown() const;
  /// Sets the owner's colours and the visibility; to be called again after add().
  void style(const QWidget& owner, bool isShown);
  /// Before drawing: places the labels in rows, so that they neither overlap nor are cut off, and away from `taken`
  /// pixels. A label without room is not drawn; its line is.
  void arrange(std::span<const QRectF> taken);

 private:
  struct Mark {
    double key;
    QCPItemStraightLine* line;
    QCPItemText* label;
  };

  QCustomPlot& view_;
  const PlotPanel& panel_;
  std::vector<Mark> marks_;
  bool isShown_ = false;
};

}  // namespace tsq::app
