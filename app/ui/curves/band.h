// SPDX-License-Identifier: GPL-3.0-or-later
/// A filled band around a curve: the interval that contains the true offset. Belongs to a curve of Charts, whose view
/// owns the graphs.
#pragma once

#include "ui/curves/chart_feed.h"

class QCPGraph;
class QCPRange;
class QColor;

namespace tsq::app {

class PlotPanel;

class Band {
 public:
  explicit Band(PlotPanel& panel);

  /// Replaces everything by a curve, in the resolution of the panel's present range.
  void show(const Curve& curve);
  /// For a single point each.
  void append(const Curve& point);
  void amend(const Curve& point);
  /// Whether so many points were appended that show() should be called again.
  bool hasLongTail() const;

  void setShown(bool isShown) { isShown_ = isShown; }
  bool isShown() const { return isShown_; }
  void setColor(const QColor& color);
  /// To be called before drawing, after the panel was scaled. A band that is wider than the panel would only colour it,
  /// so it is not drawn then.
  void fit();

 private:
  bool fitsPanel() const;

  PlotPanel& panel_;
  QCPGraph* lower_;
  QCPGraph* upper_;
  bool isShown_ = true;
  int tail_ = 0;  // points appended since show()
};

}  // namespace tsq::app
