// SPDX-License-Identifier: GPL-3.0-or-later
/// The axes and layers of one of the plots with a common time axis. Belongs to Charts, whose view owns its items.
#pragma once

#include <QLatin1StringView>
#include <QSharedPointer>
#include <QString>
#include <optional>

#include "ui/parts/chart_scale.h"

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

/// Above the servers' curves: the answer, and above everything drawn: labels with a background of their own.
inline constexpr QLatin1StringView kAnswerLayer("answer");
inline constexpr QLatin1StringView kLabelLayer("labels");

class PlotPanel {
 public:
  enum class Values { Signed, Unsigned };
  enum class Side { Left, Right };

  PlotPanel(QCustomPlot& view, int row, const QString& title, Values values, QSharedPointer<QCPAxisTicker> timeTicker);

  QCPAxisRect& rect() const { return *rect_; }
  QCPAxis& timeAxis() const;
  QCPAxis& valueAxis() const;
  /// The automatic range, which is not used while the user has chosen another one, and that of the drawn values.
  void setScale(const ValueRange& automatic, const std::optional<ValueRange>& drawn);
  /// The user zooms the values: around the one at this pixel, or around those that are drawn. Limited to a range whose
  /// labels differ.
  void zoomValues(double factor, std::optional<int> pixel = std::nullopt);
  /// The user moves the range up by a share of it.
  void moveValues(double share);
  /// The user's range; nothing: it is automatic.
  std::optional<ValueRange> zoomed() const;
  void zoomTo(const ValueRange& range) { chooseRange(range.lower, range.upper); }
  /// The range is automatic again.
  void resetValues();
  bool isZoomed() const { return isZoomed_; }
  QCPGraph* makeGraph();
  /// Makes a horizontal line, at zero until setLevel().
  QCPItemStraightLine* makeLevel();
  /// Makes a text above the panel, at the left or right end.
  QCPItemText* makeCaption(const QString& text, Side side);
  /// To be called before drawing: cuts the title to the panel, and shows a caption at the right end only where the
  /// title leaves room for it.
  void keepApart(QCPItemText& caption) const;
  /// A sentence in the middle of an empty panel.
  void setNote(const QString& text);
  /// The time at the pointer; nothing: the pointer is elsewhere.
  void setCursor(std::optional<double> key);
  void applyTheme(const QWidget& owner, const Colors& colors);

 private:
  void setZoomed(bool isZoomed);
  void chooseRange(double lower, double upper);

  QCustomPlot& view_;
  QCPAxisRect* rect_;
  QString fullTitle_;
  QCPItemText* title_;
  QCPItemText* note_;
  QCPItemStraightLine* cursor_;
  Values values_;
  double middle_ = 0;  // of the drawn values, in seconds
  bool isZoomed_ = false;
};

void setLevel(QCPItemStraightLine& line, double value);

}  // namespace tsq::app
