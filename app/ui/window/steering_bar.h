// SPDX-License-Identifier: GPL-3.0-or-later
/// A line of the main window: what sets this clock, and a button to switch on a service of TSQ.
#pragma once

#include <QWidget>

#include "sync/steering_report.h"

class QAction;
class QLabel;
class QPushButton;

namespace tsq::app {

class SteeringBar final : public QWidget {
  Q_OBJECT

 public:
  /// The button offers those of the actions that are enabled.
  explicit SteeringBar(const QList<QAction*>& actions, QWidget* parent = nullptr);

  void showReport(const std::optional<SteeringReport>& report, const ClockStatus& status);

 private:
  void showButton();

  const QList<QAction*> actions_;
  QLabel* label_;
  QPushButton* button_;
};

}  // namespace tsq::app
