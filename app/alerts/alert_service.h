// SPDX-License-Identifier: GPL-3.0-or-later
/// Watches the monitor: writes the log of events, says which of them the user should be told, and runs the user's
/// command. Independent of windows; belongs to the GUI thread.
#pragma once

#include <QObject>

#include "alerts/server_alerts.h"
#include "alerts/settled_state.h"
#include "alerts/state_command.h"
#include "monitor/monitor.h"

namespace tsq::app {

class AlertService final : public QObject {
  Q_OBJECT

 public:
  /// The monitor must outlive it.
  explicit AlertService(Monitor& monitor, QObject* parent = nullptr);

 Q_SIGNALS:
  /// An event that the settings ask to be notified of, outside quiet hours. Changes of the clock's state are not among
  /// them; see AlertPolicy.
  void alerted(const tsq::app::LogEntry& entry);
  /// What an event of this kind has told of the server is over, also if nobody was notified of it.
  void alertEnded(tsq::app::LogKind kind, const QString& server);

 private:
  void considerAll();
  void considerServers();
  void considerKey(const ServerRecord& record);
  void considerState();
  void take(const LogEntry& entry);
  bool isWanted(LogKind kind) const;

  Monitor& monitor_;
  ServerAlerts alerts_;
  SettledState state_;
  StateCommand command_;
};

/// Minutes since midnight, in local time.
std::chrono::minutes localTimeOfDay(WallTime now);

}  // namespace tsq::app
