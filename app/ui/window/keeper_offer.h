// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks whether a service of TSQ should keep the clock, has it switched on, and tells the outcome.
#pragma once

#include <QObject>

#include "sync/service_switch.h"
#include "sync/steering_watch.h"

class QAction;
class QWidget;

namespace tsq::app {

class KeeperOffer final : public QObject {
  Q_OBJECT

 public:
  /// The actions start it; they are enabled while their service is installed and off. The window, the watch and the
  /// switch must outlive it.
  KeeperOffer(QWidget& window, QAction& tsqd, QAction& timer, SteeringWatch& watch, ServiceSwitch& services);

 private:
  void ask(KeeperService service);
  void enableActions();
  void tell(const SwitchResult& result);

  QWidget& window_;
  QAction& tsqd_;
  QAction& timer_;
  SteeringWatch& watch_;
  ServiceSwitch& services_;
};

}  // namespace tsq::app
