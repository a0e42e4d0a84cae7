// SPDX-License-Identifier: GPL-3.0-or-later
/// Shows details of one server, and statistics of its answers in the shown range of the plot.
#pragma once

#include <QDialog>

#include "monitor/monitor.h"
#include "text/server_details.h"

class QPushButton;
class QVBoxLayout;

namespace tsq::app {

class DetailsDialog final : public QDialog {
  Q_OBJECT

 public:
  /// The monitor must outlive it; it closes itself when the server is removed.
  DetailsDialog(Monitor& monitor, client::ServerId server, const TimeSpan& span, QWidget* parent = nullptr);

 private:
  void update();

  Monitor& monitor_;
  client::ServerId server_;
  DetailSection statistics_;  // of the range shown when the dialog was opened
  std::vector<DetailSection> shown_;
  QString pin_;  // empty: unknown
  QPushButton* copyPin_ = nullptr;
  QVBoxLayout* identity_;
  QVBoxLayout* measurement_;
};

}  // namespace tsq::app
