// SPDX-License-Identifier: GPL-3.0-or-later
/// The axes and layers of one of the plots with a common time axis. Belongs to Charts, whose view owns its items.
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
  /// Makes a horizontal line, at zero until setLevel().
  QCPItemStraightLine* makeLevel();
  /// The time at the pointer; nothing: the pointer is elsewhere.
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
