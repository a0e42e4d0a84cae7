// SPDX-License-Identifier: GPL-3.0-or-later
/// Tells the user through the desktop's notifications when the clock's state changes. One notification at a time: a new
/// one takes the place of the last.
#pragma once

#include <QObject>

#include "monitor/alert_policy.h"
#include "monitor/monitor.h"

namespace tsq::app {

class Notifier final : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it. Without a session bus it does nothing.
  Notifier(Monitor& monitor, const Clock& clock, QObject* parent = nullptr);

 Q_SIGNALS:
  /// The user chose to see the window.
  void openRequested();

 private Q_SLOTS:
  void actionInvoked(uint id, const QString& action);

 private:
  void consider();
  void notify(ClockState state);

  Monitor& monitor_;
  const Clock& clock_;
  AlertPolicy policy_;
  uint id_ = 0;  // of the notification that is shown
};

}  // namespace tsq::app
