// SPDX-License-Identifier: MIT
/// What tsq-adjtime says: sentences for people, one document for programs.
#pragma once

#include <optional>
#include <string>

#include "client/far_clock.h"
#include "clock/time_services.h"
#include "programs/adjtime/adjustment.h"
#include "programs/common/burst.h"

namespace tsq::programs {

/// Everything that happened, as far as it did.
struct AdjtimeReport {
  Burst burst;
  std::optional<client::TimeFloor> farClock;  ///< dates were ignored, and this was known to be past
  std::optional<clock::Steering> steering;    ///< when it was asked for
  std::optional<Adjustment> planned;
  bool dryRun = false;
  std::optional<Adjustment> applied;
  std::optional<Burst> after;             ///< measured again
  std::optional<Duration> slewRemaining;  ///< what the kernel has still to apply
  std::optional<Refusal> refusal;
  Outcome outcome = Outcome::Failed;
};

std::string toJson(const AdjtimeReport& report);

/// One line for each server, for --verbose; each ends with a newline.
std::string describeServers(const Burst& burst);
/// "Would step the clock by +0.700123456 s."
std::string describePlan(const Adjustment& planned);
/// "Stepped the clock by +0.700123456 s."
std::string describeApplied(const Adjustment& applied);
/// "Measured again. Your clock is right to within ±12.3 µs …"
std::string describeAfter(const AdjtimeReport& report);

}  // namespace tsq::programs
