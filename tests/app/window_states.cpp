// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_states.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tsq::app::test {
namespace {

ClockStatus measured(ClockState state, Duration offset, Duration uncertainty, MonoTime now) {
  return {.state = state,
          .offset = offset,
          .uncertainty = uncertainty,
          .deviation = uncertainty / 10,
          .servers = {.agreeing = 12, .wrong = 3, .unusable = 5},
          .total = 20,
          .insecure = 2,
          .checkedAt = now - 2min};
}

ClockStatus silent(MonoTime now) {
  return measured(ClockState::NoAnswer, 1h + 1'500us, 480us, now);
}

}  // namespace

std::vector<NamedStatus> everyHeadline(MonoTime now) {
  ClockStatus starting{.state = ClockState::Starting, .total = 20};
  ClockStatus within = measured(ClockState::Good, 3us, 730us, now);
  ClockStatus farOff = measured(ClockState::Wrong, -std::chrono::days(400), 1ms, now);
  farOff.isFarOff = true;
  ClockStatus offline = silent(now);
  offline.isOffline = true;
  ClockStatus blocked = silent(now);
  blocked.error = Error{ErrorCode::HandshakeTimeout, {}};
  ClockStatus pinned = silent(now);
  pinned.isDistrusted = true;
  pinned.error = Error{ErrorCode::PinMismatch, {}};
  ClockStatus paused = silent(now);
  paused.state = ClockState::Paused;
  paused.pausedUntil = WallTime(1'800'000'000s);
  return {{"starting", starting},
          {"within", within},
          {"drifting", measured(ClockState::Drifting, 99'990us, 9'990us, now)},
          {"wrong", measured(ClockState::Wrong, -(23h + 59min + 59s), 480us, now)},
          {"far-off", farOff},
          {"contradiction", measured(ClockState::Contradiction, 1h + 1'500us, 480us, now)},
          {"silent", silent(now)},
          {"offline", offline},
          {"blocked", blocked},
          {"distrusted", pinned},
          {"paused", paused}};
}

std::vector<LogEntry> everyEvent(WallTime now) {
  const QString server = u"ntp-with-a-long-name.time.example.org:8443"_s;
  const std::int64_t soon = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count() + 86'400;
  std::vector<LogEntry> entries;
  const auto add = [&](LogKind kind, std::int64_t value = 0, const QString& detail = {}) {
    entries.push_back({.at = now - std::chrono::minutes(30 - static_cast<int>(entries.size())),
                       .kind = kind,
                       .server = kind == LogKind::StateChanged || kind >= LogKind::Suspended ? QString() : server,
                       .value = value,
                       .detail = detail});
  };
  for (const ClockState state : {ClockState::Good, ClockState::Drifting, ClockState::Wrong, ClockState::Contradiction,
                                 ClockState::NoAnswer, ClockState::Paused}) {
    add(LogKind::StateChanged, static_cast<std::int64_t>(state));
  }
  for (const LogKind kind :
       {LogKind::Falseticker, LogKind::FalsetickerOver, LogKind::Unreachable, LogKind::ReachableAgain,
        LogKind::Suspended, LogKind::ClockSet, LogKind::NetworkChanged, LogKind::Synchronised, LogKind::SyncUndone}) {
    add(kind);
  }
  add(LogKind::CertificateExpires, soon);
  add(LogKind::CertificateRenewed, soon);
  add(LogKind::KeyChanged, 0, u"sha256:pGaE"_s);
  add(LogKind::CommandFailed, 0, u"/usr/local/bin/tell: 1"_s);
  return entries;
}

SteeringReport longestSteering() {
  return {.steering = {.services = {{"chrony", "chrony.service"}, {"systemd-timesyncd", "systemd-timesyncd.service"}}},
          .tsqd = KeeperState::Off,
          .timer = KeeperState::Off,
          .claim = SteeringClaim{.offset = -61ms, .bound = 2'100us, .source = u"192.0.2.5"_s},
          .kernel = KernelFigures{.frequency = -12.345e-6, .maxError = 2'300us, .synchronised = false}};
}

}  // namespace tsq::app::test
