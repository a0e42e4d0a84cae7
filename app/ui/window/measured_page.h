// SPDX-License-Identifier: GPL-3.0-or-later
/// The main window's page with servers: header, server table and plots.
#pragma once

#include <QWidget>

#include "ui/plot/chart_panel.h"
#include "ui/servers/server_table.h"
#include "ui/window/window_actions.h"

class QSplitter;

namespace tsq::app {

class HeaderCard;
class Monitor;
class SteeringBar;

class MeasuredPage final : public QWidget {
  Q_OBJECT

 public:
  /// Monitor and clock must outlive it. Its buttons and menus use the actions.
  MeasuredPage(Monitor& monitor, const Clock& clock, const WindowActions& actions, QWidget* parent = nullptr);
  ~MeasuredPage() override;

  ServerTable& table() { return *table_; }
  ChartPanel& chartPanel() { return *charts_; }
  const Charts& charts() const { return charts_->charts(); }

  SteeringBar& steering() { return *steering_; }

  /// Updates the header.
  void showStatus();
  /// The division between table and plots, to be saved.
  QByteArray division() const;
  void restoreDivision(const QByteArray& division);
  int heightForWidth(int width) const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build(const WindowActions& actions);
  void connectMonitor();
  void arrange();
  void showDemonstration();
  void rebuildCharts();
  void useSettings();
  void keepRange(ChartRange range);

  Monitor& monitor_;
  HeaderCard* header_;
  SteeringBar* steering_;
  ServerTable* table_;
  ChartPanel* charts_;
  QSplitter* splitter_;
  bool isDivided_ = false;  // by the user
};

}  // namespace tsq::app
