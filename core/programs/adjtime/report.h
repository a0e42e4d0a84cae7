// SPDX-License-Identifier: MIT
/// The output of tsq-adjtime: sentences for people, one document for programs.
#pragma once

#include <optional>
#include <string>

#include "client/far_clock.h"
#include "clock/time_services.h"
#include "programs/adjtime/adjustment.h"
#include "programs/common/burst.h"

namespace tsq::programs {

/// The results of all steps; empty for those that were not reached.
struct AdjtimeReport {
  Burst burst;
  std::optional<client::TimeFloor> farClock;  ///< if dates were ignored: the time floor
  std::optional<clock::Steering> steering;    ///< once it is known
  std::optional<Adjustment> planned;
  bool dryRun = false;
  std::optional<Adjustment> applied;
  std::optional<Burst> after;             ///< the measurement after the correction
  std::optional<Duration> slewRemaining;  ///< the remaining part of the kernel's slew
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
