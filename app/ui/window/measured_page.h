// SPDX-License-Identifier: GPL-3.0-or-later
/// What the main window shows once there are servers: the answer on top, the table of servers, and the plots.
#pragma once

#include <QWidget>

#include "ui/plot/chart_panel.h"
#include "ui/servers/server_table.h"
#include "ui/window/window_actions.h"

class QSplitter;

namespace tsq::app {

class HeaderCard;
class Monitor;

class MeasuredPage final : public QWidget {
  Q_OBJECT

 public:
  /// Monitor and clock must outlive it. The actions stand on its buttons and in its menus.
  MeasuredPage(Monitor& monitor, const Clock& clock, const WindowActions& actions, QWidget* parent = nullptr);
  ~MeasuredPage() override;

  ServerTable& table() { return *table_; }
  ChartPanel& chartPanel() { return *charts_; }
  const Charts& charts() const { return charts_->charts(); }

  /// Brings the answer up to date.
  void showStatus();
  /// How table and plots share the width, to be kept.
  QByteArray division() const;
  void restoreDivision(const QByteArray& division);

 private:
  void build(const WindowActions& actions);
  void connectMonitor();
  void showDemonstration();
  void rebuildCharts();
  void useSettings();
  void keepRange(ChartRange range);

  Monitor& monitor_;
  HeaderCard* header_;
  ServerTable* table_;
  ChartPanel* charts_;
  QSplitter* splitter_;
};

}  // namespace tsq::app
