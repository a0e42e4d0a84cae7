// SPDX-License-Identifier: GPL-3.0-or-later
/// Shows a desktop notification when the clock's state changes: one at a time, a new one replaces the last. Also one
/// for each alert of a server, which is withdrawn when the alert is over.
#pragma once

#include <QObject>
#include <functional>
#include <map>
#include <set>
#include <utility>

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
  /// Closes the notification of the last event of this kind about the server, if it is still shown.
  void withdraw(LogKind kind, const QString& server);
  /// Shows a message about the program itself. `ifNotShown` is called later if no notification service takes it.
  void say(const QString& title, const QString& text, const std::function<void()>& ifNotShown);

 Q_SIGNALS:
  /// The user activated the notification to open the window.
  void openRequested();

 private Q_SLOTS:
  void actionInvoked(uint id, const QString& action);
  void notificationClosed(uint id);

 private:
  void consider();
  void notify(ClockState state);
  /// `shown` is called later with the number of the notification; 0: no notification service has taken it.
  void send(const QVariantList& arguments, const std::function<void(uint id)>& shown);
  static void close(uint id);

  Monitor& monitor_;
  const Clock& clock_;
  AlertPolicy policy_;
  uint id_ = 0;                                         // of the notification of the clock's state
  std::set<uint> events_;                               // the other notifications
  std::map<std::pair<LogKind, QString>, uint> alerts_;  // those that can be withdrawn; 0: sent, not answered yet
};

}  // namespace tsq::app
