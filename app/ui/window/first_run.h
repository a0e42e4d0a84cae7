// SPDX-License-Identifier: GPL-3.0-or-later
/// The three steps of the first start: introduction, servers and notifications. Each can be skipped.
#pragma once

#include <QWizard>
#include <vector>

#include "monitor/monitor.h"
#include "sync/steering_query.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace tsq::app {

class FirstRun final : public QWizard {
  Q_OBJECT

 public:
  /// The monitor must outlive it. `findSteering` finds other time services.
  FirstRun(Monitor& monitor, const FindSteering& findSteering, QWidget* parent = nullptr);

  void done(int result) override;

 private:
  QVBoxLayout* makePage(const QString& title, const QString& text);
  void addServers();
  void addTelling();
  void widenButtons();
  void showWayOn();
  void showWhoSteers(const clock::Steering& steering);

  Monitor& monitor_;
  QLabel* watching_ = nullptr;
  std::vector<std::pair<QCheckBox*, ServerEntry>> offered_;
  QCheckBox* demonstration_ = nullptr;
  QLabel* wayOn_ = nullptr;
  QCheckBox* notifies_ = nullptr;
  QCheckBox* atLogin_ = nullptr;
};

}  // namespace tsq::app
