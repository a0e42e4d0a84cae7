// SPDX-License-Identifier: GPL-3.0-or-later
/// One of the plots that share a time axis: what it is drawn on. Belongs to Charts, whose view owns all that is made.
#pragma once

#include <QSharedPointer>
#include <QString>
#include <optional>

class QCPAxis;
class QCPAxisRect;
class QCPAxisTicker;
class QCPGraph;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;
class QWidget;

namespace tsq::app {

class Colors;
struct ValueRange;

class PlotPanel {
 public:
  enum class Values { Signed, Unsigned };

  PlotPanel(QCustomPlot& view, int row, const QString& title, Values values, QSharedPointer<QCPAxisTicker> timeTicker);

  QCPAxisRect& rect() const { return *rect_; }
  QCPAxis& timeAxis() const;
  void setValueRange(const ValueRange& range);
  QCPGraph* makeGraph();
  /// A line from one side to the other, at zero until it is told otherwise by setLevel().
  QCPItemStraightLine* makeLevel();
  /// Where the pointer is, in time; nothing: elsewhere.
  void setCursor(std::optional<double> key);
  void applyTheme(const QWidget& owner, const Colors& colors);

 private:
  QCustomPlot& view_;
  QCPAxisRect* rect_;
  QCPItemText* title_;
  QCPItemStraightLine* cursor_;
};

void setLevel(QCPItemStraightLine& line, double value);

}  // namespace tsq::app
