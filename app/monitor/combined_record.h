// SPDX-License-Identifier: GPL-3.0-or-later
/// Which values of the combined offset are recorded: about one for each round of polls, and a gap where none is known.
/// While the offset is by unconfirmed first answers, its points are provisional: they are shown, but not stored.
#pragma once

#include <optional>

#include "history/aggregate.h"
#include "monitor/clock_status.h"

namespace tsq::app {

class CombinedRecord {
 public:
  /// The point to be shown and, unless it is provisional, recorded after this assessment; nothing: none yet. See
  /// combinedName() for its `delay`.
  std::optional<HistoryPoint> take(const ClockStatus& status, const ClockReading& now,
                                   std::chrono::seconds pollInterval);

 private:
  std::optional<MonoTime> last_;         // nothing: no value, or a gap was recorded
  std::optional<MonoTime> provisional_;  // the last point, if it was provisional
};

}  // namespace tsq::app
