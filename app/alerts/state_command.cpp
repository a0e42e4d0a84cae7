// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/state_command.h"

#include <utility>

#include "base/utf8.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// The kernel ends a killed process at once.
constexpr int kKillTimeout = 1'000;  // ms

QString secondsOf(Duration value) {
  return QString::number(toSeconds(value), 'f', 9);
}

QProcessEnvironment environmentFor(const ClockStatus& status) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"TSQ_STATE"_s, stateId(status.state));
  environment.insert(u"TSQ_OFFSET"_s, status.offset ? secondsOf(*status.offset) : QString());
  environment.insert(u"TSQ_UNCERTAINTY"_s, status.offset ? secondsOf(status.uncertainty) : QString());
  environment.insert(u"TSQ_SERVERS_AGREEING"_s, QString::number(status.servers.agreeing));
  environment.insert(u"TSQ_SERVERS"_s, QString::number(status.total));
  return environment;
}

// The last line that the command wrote to standard error is usually the reason.
QString lastLine(const QByteArray& output) {
  const QByteArray text = output.trimmed();
  return QString::fromStdString(printableUtf8(text.mid(text.lastIndexOf('\n') + 1).toStdString(), kMaxShownText));
}

}  // namespace

QString stateId(ClockState state) {
  switch (state) {
    case ClockState::NoServers:
      return u"no-servers"_s;
    case ClockState::Starting:
      return u"starting"_s;
    case ClockState::Good:
      return u"good"_s;
    case ClockState::Drifting:
      return u"drifting"_s;
    case ClockState::Wrong:
      return u"wrong"_s;
    case ClockState::Contradiction:
      return u"contradiction"_s;
    case ClockState::NoAnswer:
      return u"no-answer"_s;
    case ClockState::Paused:
      return u"paused"_s;
  }
  return {};
}

StateCommand::StateCommand(std::chrono::milliseconds timeout, QObject* parent) : QObject(parent), timeout_(timeout) {
  limit_.setSingleShot(true);
  connect(&limit_, &QTimer::timeout, this, &StateCommand::giveUp);
}

// A command that outlives the monitor would report to nobody.
StateCommand::~StateCommand() {
  if (process_ != nullptr) {
    process_->disconnect(this);
    process_->kill();
    process_->waitForFinished(kKillTimeout);
  }
}

void StateCommand::request(const QString& command, const ClockStatus& status, MonoTime now) {
  waiting_.reset();
  if (!command.trimmed().isEmpty()) {
    waiting_ = Request{.command = command, .status = status};
    tick(now);
  }
}

void StateCommand::tick(MonoTime now) {
  const bool isEarly = startedAt_ && now - *startedAt_ < kBetweenCommands;
  if (waiting_ && !isRunning() && !isEarly) {
    startedAt_ = now;
    start(*std::exchange(waiting_, std::nullopt));
  }
}

void StateCommand::start(const Request& request) {
  QStringList words = QProcess::splitCommand(request.command);
  if (words.isEmpty()) {
    return;
  }
  process_ = std::make_unique<QProcess>();
  process_->setProgram(words.takeFirst());
  process_->setArguments(words);
  process_->setProcessEnvironment(environmentFor(request.status));
  process_->setStandardInputFile(QProcess::nullDevice());
  process_->setStandardOutputFile(QProcess::nullDevice());
  connect(process_.get(), &QProcess::readyReadStandardError, this, &StateCommand::readErrors);
  connect(process_.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) {
      conclude(process_->errorString());
    }
  });
  connect(process_.get(), &QProcess::finished, this, qOverload<int, QProcess::ExitStatus>(&StateCommand::conclude));
  errors_.clear();
  limit_.start(timeout_);
  process_->start();
}

void StateCommand::readErrors() {
  errors_ = (errors_ + process_->readAllStandardError()).right(static_cast<int>(kMaxShownText));
}

void StateCommand::conclude(int code, QProcess::ExitStatus status) {
  readErrors();
  const QString line = lastLine(errors_);
  const QString problem = status == QProcess::CrashExit ? u"ended by a signal"_s
                          : code != 0                   ? u"exit status %1"_s.arg(code)
                                                        : QString();
  conclude(problem.isEmpty() || line.isEmpty() ? problem : problem + u": "_s + line);
}

void StateCommand::giveUp() {
  process_->disconnect(this);
  process_->kill();
  process_->waitForFinished(kKillTimeout);
  conclude(u"still running after %1 s"_s.arg(std::chrono::ceil<std::chrono::seconds>(timeout_).count()));
}

// Called by the process itself, which therefore lives until the event loop.
void StateCommand::conclude(const QString& problem) {
  limit_.stop();
  if (process_ != nullptr) {
    process_->disconnect(this);
    process_.release()->deleteLater();
  }
  if (!problem.isEmpty()) {
    Q_EMIT failed(problem);
  }
}

}  // namespace tsq::app
