// SPDX-License-Identifier: GPL-3.0-or-later
/// Decides when a change of the clock's state is notified: once, not for short changes, not in quiet hours. Pure.
#pragma once

#include <optional>

#include "monitor/clock_status.h"
#include "monitor/settings.h"

namespace tsq::app {

class AlertPolicy {
 public:
  /// To be called about once per second. The state to notify now, if any.
  std::optional<ClockState> consider(ClockState state, MonoTime now, std::chrono::minutes timeOfDay,
                                     const Settings& settings);

 private:
  ClockState told_ = ClockState::Good;
  ClockState candidate_ = ClockState::Good;
  MonoTime candidateSince_{};
  std::optional<MonoTime> toldAt_;
};

}  // namespace tsq::app
