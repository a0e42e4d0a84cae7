// SPDX-License-Identifier: GPL-3.0-or-later
/// When the user is to be told that the clock's state has changed: once, not at every flicker, and not at night. Pure.
#pragma once

#include <optional>

#include "monitor/clock_status.h"
#include "monitor/settings.h"

namespace tsq::app {

class AlertPolicy {
 public:
  /// To be asked about once a second. The state to tell, if it is time to tell one.
  std::optional<ClockState> consider(ClockState state, MonoTime now, std::chrono::minutes timeOfDay,
                                     const Settings& settings);

 private:
  ClockState told_ = ClockState::Good;
  ClockState candidate_ = ClockState::Good;
  MonoTime candidateSince_{};
  std::optional<MonoTime> toldAt_;
};

}  // namespace tsq::app
