// SPDX-License-Identifier: GPL-3.0-or-later
/// Which values of the combined offset are recorded: about one for each round of polls, and a gap where none is known.
#pragma once

#include <optional>

#include "history/aggregate.h"
#include "monitor/clock_status.h"

namespace tsq::app {

class CombinedRecord {
 public:
  /// The point to be recorded after this assessment; nothing: none yet. See combinedName() for its `delay`.
  std::optional<HistoryPoint> take(const ClockStatus& status, const ClockReading& now,
                                   std::chrono::seconds pollInterval);

 private:
  std::optional<MonoTime> last_;  // nothing: no value, or a gap was recorded
};

}  // namespace tsq::app
