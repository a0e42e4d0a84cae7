// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alert_service.h"

#include <QDateTime>

namespace tsq::app {
namespace {

// Keys that are remembered of one server; more are of no use to anybody.
constexpr qsizetype kMostKeys = 32;

LogKind logKindOf(EventKind kind) {
  switch (kind) {
    case EventKind::Suspended:
      return LogKind::Suspended;
    case EventKind::ClockSet:
      return LogKind::ClockSet;
    case EventKind::NetworkChanged:
      return LogKind::NetworkChanged;
    case EventKind::Synchronised:
      return LogKind::Synchronised;
    case EventKind::SyncUndone:
      break;
  }
  return LogKind::SyncUndone;
}

/// The event that this one is the end of.
std::optional<LogKind> endedBy(LogKind kind) {
  switch (kind) {
    case LogKind::FalsetickerOver:
      return LogKind::Falseticker;
    case LogKind::ReachableAgain:
      return LogKind::Unreachable;
    case LogKind::CertificateRenewed:
      return LogKind::CertificateExpires;
    default:
      return std::nullopt;
  }
}

ServerCondition conditionOf(const Watchlist& servers, const ServerRecord& record) {
  ServerCondition condition{.isFalseticker = servers.viewOf(record).verdict.status == ServerStatus::Falseticker,
                            .isUnreachable = servers.stateOf(record) == ServerState::Silent,
                            .hasOtherKey = record.lastError() && record.lastError()->code == ErrorCode::PinMismatch};
  if (record.connection() && record.connection()->peer.certificate) {
    condition.validFrom = record.connection()->peer.certificate->validFrom;
    condition.validUntil = record.connection()->peer.certificate->validUntil;
  }
  return condition;
}

}  // namespace

std::chrono::minutes localTimeOfDay(WallTime now) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
  return std::chrono::minutes(QDateTime::fromSecsSinceEpoch(seconds).time().msecsSinceStartOfDay() / 60'000);
}

AlertService::AlertService(Monitor& monitor, QObject* parent) : QObject(parent), monitor_(monitor) {
  connect(&monitor_, &Monitor::secondPassed, this, &AlertService::considerAll);
  connect(&monitor_.history(), &History::eventAdded, this, [this](const HistoryEvent& event) {
    take({.at = event.at, .kind = logKindOf(event.kind), .server = {}, .detail = {}});
  });
  connect(&command_, &StateCommand::failed, this, [this](const QString& reason) {
    take({.at = monitor_.clock().wall(), .kind = LogKind::CommandFailed, .server = {}, .detail = reason});
  });
}

void AlertService::considerAll() {
  considerServers();
  considerState();
  command_.tick(monitor_.clock().monotonic());
}

// When no server answers, the state of the clock says so, and the network is the likely cause.
void AlertService::considerServers() {
  const ClockStatus& status = monitor_.status();
  if (status.state == ClockState::Paused || status.state == ClockState::NoAnswer || status.isOffline) {
    return alerts_.suspend();
  }
  const ClockReading now = monitor_.clock().read();
  for (const ServerRecord& record : monitor_.servers().records()) {
    const auto events =
        alerts_.consider(record.entry().name(), conditionOf(monitor_.servers(), record), now.mono, now.wall);
    for (const LogEntry& entry : events) {
      take(entry);
    }
    considerKey(record);
  }
}

// The key of a verified connection that this server has never shown. The first one is only remembered.
void AlertService::considerKey(const ServerRecord& record) {
  const auto& connection = record.connection();
  if (!connection || !connection->verified || !connection->peer.certificate) {
    return;
  }
  const QString server = record.entry().name();
  const QString pin = QString::fromStdString(connection->peer.certificate->pin.toString());
  const QStringList known = monitor_.history().knownKeys(server);
  if (known.contains(pin) || known.size() >= kMostKeys) {
    return;
  }
  monitor_.history().addKnownKey(server, pin);
  if (!known.isEmpty()) {
    take({.at = monitor_.clock().wall(), .kind = LogKind::KeyChanged, .server = server, .detail = pin});
  }
}

void AlertService::considerState() {
  const ClockReading now = monitor_.clock().read();
  if (const auto settled = state_.consider(monitor_.status().state, now.mono)) {
    take({.at = now.wall,
          .kind = LogKind::StateChanged,
          .server = {},
          .value = static_cast<int>(*settled),
          .detail = {}});
    command_.request(monitor_.settings().stateCommand, monitor_.status(), now.mono);
  }
}

void AlertService::take(const LogEntry& entry) {
  monitor_.history().log(entry);
  if (const auto ended = endedBy(entry.kind)) {
    Q_EMIT alertEnded(*ended, entry.server);
  }
  if (isWanted(entry.kind)) {
    Q_EMIT alerted(entry);
  }
}

bool AlertService::isWanted(LogKind kind) const {
  const Settings& settings = monitor_.settings();
  if (!settings.notifies || settings.quiet.contains(localTimeOfDay(monitor_.clock().wall()))) {
    return false;
  }
  switch (kind) {
    case LogKind::Falseticker:
      return settings.alerts.falseticker;
    case LogKind::Unreachable:
      return settings.alerts.unreachable;
    case LogKind::CertificateExpires:
      return settings.alerts.certificate;
    case LogKind::KeyChanged:
      return settings.alerts.key;
    case LogKind::CommandFailed:
      return true;
    default:
      return false;
  }
}

}  // namespace tsq::app
