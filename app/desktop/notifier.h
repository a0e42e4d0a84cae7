// SPDX-License-Identifier: GPL-3.0-or-later
/// Shows a desktop notification when the clock's state changes. One at a time: a new notification replaces the last.
#pragma once

#include <QObject>
#include <functional>

#include "monitor/alert_policy.h"
#include "monitor/monitor.h"

namespace tsq::app {

class Notifier final : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it. Without a session bus it does nothing.
  Notifier(Monitor& monitor, const Clock& clock, QObject* parent = nullptr);

  /// Shows an event, beside the notification of the clock's state.
  void tell(const LogEntry& entry);
  /// Shows a message about the program itself. `ifNotShown` is called later if no notification service takes it.
  void say(const QString& title, const QString& text, const std::function<void()>& ifNotShown);

 Q_SIGNALS:
  /// The user activated the notification to open the window.
  void openRequested();

 private Q_SLOTS:
  void actionInvoked(uint id, const QString& action);

 private:
  void consider();
  void notify(ClockState state);
  void send(const QVariantList& arguments, uint& id, const std::function<void()>& ifNotShown = {});

  Monitor& monitor_;
  const Clock& clock_;
  AlertPolicy policy_;
  uint id_ = 0;  // of the current notification
  uint eventId_ = 0;
};

}  // namespace tsq::app
