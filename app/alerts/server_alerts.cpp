// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/server_alerts.h"

#include <algorithm>

namespace tsq::app {
namespace {

// Of the whole validity: certificates that are valid for a few days are renewed in their last third.
constexpr int kShareOfLife = 3;

bool expiresSoon(const ServerCondition& condition, WallTime now) {
  const auto left = *condition.validUntil - std::chrono::floor<std::chrono::seconds>(now);
  const auto life = condition.validFrom ? *condition.validUntil - *condition.validFrom : kExpiresSoon * kShareOfLife;
  return left < std::min(kExpiresSoon, life / kShareOfLife);
}

}  // namespace

bool ServerAlerts::Condition::update(bool isOn, MonoTime now) {
  if (isOn == isTold) {
    differsSince.reset();
    return false;
  }
  differsSince = differsSince.value_or(now);
  if (now - *differsSince < (isOn ? kConditionMustLast : kConditionMustBeOver)) {
    return false;
  }
  isTold = isOn;
  differsSince.reset();
  return true;
}

// A certificate is told once: its renewal has another end.
void ServerAlerts::considerCertificate(Watched& watched, const ServerCondition& condition, LogEntry entry,
                                       std::vector<LogEntry>& events) {
  if (!condition.validUntil) {
    return;
  }
  entry.value = condition.validUntil->time_since_epoch().count();
  if (expiresSoon(condition, entry.at)) {
    entry.kind = LogKind::CertificateExpires;
    if (watched.toldEnd != condition.validUntil) {
      watched.toldEnd = condition.validUntil;
      events.push_back(entry);
    }
  } else if (watched.toldEnd && *watched.toldEnd < *condition.validUntil) {
    entry.kind = LogKind::CertificateRenewed;
    watched.toldEnd.reset();
    events.push_back(entry);
  }
}

std::vector<LogEntry> ServerAlerts::consider(const QString& server, const ServerCondition& condition, MonoTime now,
                                             WallTime wall) {
  Watched& watched = watched_[server];
  LogEntry entry{.at = wall, .server = server, .detail = {}};
  std::vector<LogEntry> events;
  if (watched.falseticker.update(condition.isFalseticker, now)) {
    entry.kind = condition.isFalseticker ? LogKind::Falseticker : LogKind::FalsetickerOver;
    events.push_back(entry);
  }
  if (watched.unreachable.update(condition.isUnreachable, now)) {
    entry.kind = condition.isUnreachable ? LogKind::Unreachable : LogKind::ReachableAgain;
    events.push_back(entry);
  }
  if (watched.otherKey.update(condition.hasOtherKey, now) && condition.hasOtherKey) {
    entry.kind = LogKind::KeyChanged;
    events.push_back(entry);
  }
  considerCertificate(watched, condition, entry, events);
  return events;
}

void ServerAlerts::suspend() {
  for (auto& [server, watched] : watched_) {
    watched.falseticker.differsSince.reset();
    watched.unreachable.differsSince.reset();
    watched.otherKey.differsSince.reset();
  }
}

}  // namespace tsq::app
