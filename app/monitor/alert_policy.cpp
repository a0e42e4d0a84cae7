// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/alert_policy.h"

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// A state has to last this long before it is notified.
constexpr Duration kMustLast = 10s;
// Minimum time between two notifications.
constexpr Duration kBetween = 60s;

bool isNews(ClockState state) {
  switch (state) {
    case ClockState::Good:
    case ClockState::Drifting:
    case ClockState::Wrong:
    case ClockState::Contradiction:
    case ClockState::NoAnswer:
      return true;
    case ClockState::NoServers:
    case ClockState::Starting:
    case ClockState::Paused:
      return false;
  }
  return false;
}

}  // namespace

std::optional<ClockState> AlertPolicy::consider(ClockState state, MonoTime now, std::chrono::minutes timeOfDay,
                                                const Settings& settings) {
  if (state != candidate_) {
    candidate_ = state;
    candidateSince_ = now;
  }
  const bool isOld = state == told_ || !isNews(state);
  const bool isEarly = now - candidateSince_ < kMustLast || (toldAt_ && now - *toldAt_ < kBetween);
  if (isOld || isEarly || !settings.notifies || settings.quiet.contains(timeOfDay)) {
    return std::nullopt;
  }
  told_ = state;
  toldAt_ = now;
  return state;
}

}  // namespace tsq::app
