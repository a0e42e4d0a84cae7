// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/combined_record.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// The combined offset changes with each sample and with each amendment, which no plot shows.
constexpr Duration kShortestPause = 500ms;
// HistoryPoint::delay is a whole interval: two standard deviations on each side.
constexpr int kDeviations = 4;

bool hasOffset(const ClockStatus& status) {
  const bool isMeasured =
      status.state == ClockState::Good || status.state == ClockState::Drifting || status.state == ClockState::Wrong;
  return isMeasured && !status.isFarOff && status.checkedAt;
}

HistoryPoint pointOf(const ClockStatus& status, const ClockReading& now) {
  return {.at = now.wall - (now.mono - *status.checkedAt),
          .offset = status.offset,
          .delay = kDeviations * status.deviation,
          .isProvisional = status.isProvisional};
}

}  // namespace

std::optional<HistoryPoint> CombinedRecord::take(const ClockStatus& status, const ClockReading& now,
                                                 std::chrono::seconds pollInterval) {
  if (!hasOffset(status)) {
    provisional_.reset();
    return std::exchange(last_, std::nullopt) ? std::optional(HistoryPoint{.at = now.wall}) : std::nullopt;
  }
  const MonoTime at = *status.checkedAt;
  if (status.isProvisional) {
    return std::exchange(provisional_, at) == at ? std::nullopt : std::optional(pointOf(status, now));
  }
  provisional_.reset();
  if (last_ && at - *last_ < std::max<Duration>(kShortestPause, pollInterval / 2)) {
    return std::nullopt;
  }
  last_ = at;
  return pointOf(status, now);
}

}  // namespace tsq::app
