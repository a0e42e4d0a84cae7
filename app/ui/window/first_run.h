// SPDX-License-Identifier: GPL-3.0-or-later
/// Three steps for the first start, each of which can be skipped: what this is, servers to ask, and how to be told.
#pragma once

#include <QWizard>
#include <vector>

#include "monitor/monitor.h"
#include "sync/steering_query.h"

class QCheckBox;
class QLabel;

namespace tsq::app {

class FirstRun final : public QWizard {
  Q_OBJECT

 public:
  /// The monitor must outlive it. `findSteering` finds out who sets this clock already.
  FirstRun(Monitor& monitor, const FindSteering& findSteering, QWidget* parent = nullptr);

  void done(int result) override;

 private:
  QWizardPage* makePage(const QString& title, const QString& text);
  void addServers();
  void addTelling();
  void showWhoSteers(const clock::Steering& steering);

  Monitor& monitor_;
  QLabel* watching_ = nullptr;
  std::vector<std::pair<QCheckBox*, ServerEntry>> offered_;
  QCheckBox* demonstration_ = nullptr;
  QCheckBox* notifies_ = nullptr;
  QCheckBox* atLogin_ = nullptr;
};

}  // namespace tsq::app
