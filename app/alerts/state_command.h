// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs the user's command when the clock's state changes. Without a shell: the command is a program and its arguments.
/// One at a time and at a limited rate; what changes meanwhile is one later run. Belongs to the GUI thread.
#pragma once

#include <QProcess>
#include <QTimer>
#include <memory>
#include <optional>

#include "monitor/clock_status.h"

namespace tsq::app {

/// Time between the starts of two runs.
inline constexpr Duration kBetweenCommands = std::chrono::seconds(30);
/// A command that runs longer is ended.
inline constexpr std::chrono::milliseconds kCommandTimeout = std::chrono::seconds(30);

/// "good", "drifting", "wrong" ...: for programs, independent of the language.
QString stateId(ClockState state);

class StateCommand final : public QObject {
  Q_OBJECT

 public:
  explicit StateCommand(std::chrono::milliseconds timeout = kCommandTimeout, QObject* parent = nullptr);
  ~StateCommand() override;

  /// Runs `command` for this status, now or as soon as the rate allows. Empty: none. Its environment has TSQ_STATE,
  /// TSQ_OFFSET and TSQ_UNCERTAINTY (seconds with a decimal point; empty if unknown; positive: the clock is behind),
  /// TSQ_SERVERS_AGREEING and TSQ_SERVERS.
  void request(const QString& command, const ClockStatus& status, MonoTime now);
  /// To be called about once per second.
  void tick(MonoTime now);
  bool isRunning() const { return process_ != nullptr; }

 Q_SIGNALS:
  /// A run failed; the reason is a clause in English, as from a program's log.
  void failed(const QString& reason);

 private:
  struct Request {
    QString command;
    ClockStatus status;
  };

  void start(const Request& request);
  void readErrors();
  void conclude(int code, QProcess::ExitStatus status);
  void giveUp();
  void conclude(const QString& problem);

  const std::chrono::milliseconds timeout_;
  std::optional<Request> waiting_;
  std::optional<MonoTime> startedAt_;
  std::unique_ptr<QProcess> process_;
  QByteArray errors_;  // the end of what it wrote to standard error
  QTimer limit_;
};

}  // namespace tsq::app
