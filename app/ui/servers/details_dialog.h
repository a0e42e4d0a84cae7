// SPDX-License-Identifier: GPL-3.0-or-later
/// Shows details of one server, and statistics of its answers in the shown range of the plot.
#pragma once

#include "monitor/monitor.h"
#include "text/server_details.h"
#include "ui/parts/fitting_dialog.h"

class QBoxLayout;
class QPushButton;

namespace tsq::app {

class DetailsDialog final : public FittingDialog {
  Q_OBJECT

 public:
  /// The monitor must outlive it; it closes itself when the server is removed.
  DetailsDialog(Monitor& monitor, client::ServerId server, const TimeSpan& span, QWidget* parent = nullptr);

 private:
  void addButtons();
  void addColumns();
  void arrangeColumns();
  void update();

  Monitor& monitor_;
  client::ServerId server_;
  DetailSection statistics_;  // of the range shown when the dialog was opened
  std::vector<DetailSection> shown_;
  QString pin_;  // empty: unknown
  QPushButton* copyPin_ = nullptr;
  QBoxLayout* columns_;
  QVBoxLayout* identity_;
  QVBoxLayout* measurement_;
};

}  // namespace tsq::app
