// SPDX-License-Identifier: GPL-3.0-or-later
/// The card around the plots: title, range buttons and the Live button.
#pragma once

#include <QWidget>

#include "ui/plot/charts.h"

class QButtonGroup;
class QLabel;
class QPushButton;

namespace tsq::app {

class ToggleButton;

class ChartPanel final : public QWidget {
  Q_OBJECT

 public:
  ChartPanel(const Clock& clock, const History& history, ChartRange range, QWidget* parent = nullptr);

  Charts& charts() { return *charts_; }
  const Charts& charts() const { return *charts_; }
  void setRange(ChartRange range);

  /// Without the title, which is shown only where there is room for it.
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void rangeChosen(tsq::app::ChartRange range);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeButtons(ChartRange range);
  void showLive(ChartRange range);
  void noticeSpan(std::chrono::seconds span);
  void showZoomed(bool isZoomed);
  void fitTitle();

  Charts* charts_;
  QButtonGroup* ranges_;
  QLabel* title_ = nullptr;
  QPushButton* reset_ = nullptr;
  ToggleButton* live_;
};

/// "10 min", "1 h".
QString rangeName(ChartRange range);

}  // namespace tsq::app
