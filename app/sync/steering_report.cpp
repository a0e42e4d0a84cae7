// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/steering_report.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

QString unitOf(KeeperService service) {
  return service == KeeperService::Tsqd ? u"tsqd.service"_s : u"tsq-sync.timer"_s;
}

QString settingsFileOf(KeeperService service) {
  return service == KeeperService::Tsqd ? u"/etc/tsq/tsqd.toml"_s : u"/etc/tsq/sync.toml"_s;
}

// The true offset lies in both intervals if both are right; without a common point one of them is wrong.
SteeringVerdict judge(const std::optional<SteeringClaim>& claim, const ClockStatus& status) {
  const bool isMeasured =
      status.state == ClockState::Good || status.state == ClockState::Drifting || status.state == ClockState::Wrong;
  if (!claim || !isMeasured || !status.offset || status.isUnauthenticated) {
    return SteeringVerdict::Unknown;
  }
  const bool overlaps = magnitude(*status.offset - claim->offset) <= status.uncertainty + claim->bound;
  return overlaps ? SteeringVerdict::Agrees : SteeringVerdict::Contradicts;
}

}  // namespace tsq::app
