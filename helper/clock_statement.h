// SPDX-License-Identifier: MIT
/// What is said of the clock once it was corrected: to the kernel, how wrong it may be; for the next boot, that it was
/// right. Says nothing when the caller does not know how right its measurement is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "applied_record.h"
#include "clock/clock_setter.h"
#include "clock/last_good.h"

namespace tsq::helper {

class ClockStatement {
 public:
  /// `folders`: where last-good is (clock/state_folders.h); the first is the helper's own. The setter must outlive
  /// this.
  ClockStatement(const clock::ClockSetter& setter, std::vector<std::string> folders);

  /// The latest time that is certainly past.
  std::optional<clock::LastGood> lastGood() const;

  /// `now`: after the correction. `others`: another service keeps the clock, and tells the kernel itself. Returns what
  /// the record has to hold for withdraw().
  std::optional<AppliedRecord::Undo::Raised> make(const Request& request, const Applied& applied,
                                                  const ClockReading& now, bool others) const;
  /// The correction was undone.
  void withdraw(const AppliedRecord::Undo& undo, BootTime now) const;

 private:
  void tellKernel(const clock::ClockErrors& errors, BootTime now) const;
  std::optional<AppliedRecord::Undo::Raised> noteGood(WallTime time) const;

  const clock::ClockSetter& setter_;
  const std::vector<std::string> folders_;
};

/// How wrong the clock may be after a correction: as much as the request says, what a quartz may gain since the
/// measurement, and what a slew has still to do. Nothing when the request does not say, or nonsense.
std::optional<clock::ClockErrors> errorsAfter(const Request& request, const Applied& applied, BootTime now);

}  // namespace tsq::helper
