// SPDX-License-Identifier: GPL-3.0-or-later
/// States of the clock and events of the log, each in the form that needs most room.
#pragma once

#include <vector>

#include "history/event_log.h"
#include "monitor/clock_status.h"
#include "sync/steering_report.h"

namespace tsq::app::test {

struct NamedStatus {
  const char* name;
  ClockStatus status;
};

/// Of each headline. `now`: the newest answer came two minutes before.
std::vector<NamedStatus> everyHeadline(MonoTime now);

/// One of each kind, the oldest first.
std::vector<LogEntry> everyEvent(WallTime now);

/// Two services of systemd that set the clock against each other, with what the kernel says.
SteeringReport longestSteering();

}  // namespace tsq::app::test
