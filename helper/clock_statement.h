// SPDX-License-Identifier: MIT
/// Statements about the clock after a correction: the error bounds for the kernel, and for the next boot that the clock
/// was right. None if the request does not state the errors of its measurement.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "applied_record.h"
#include "clock/kernel/clock_setter.h"
#include "clock/last_good.h"

namespace tsq::helper {

class ClockStatement {
 public:
  /// `folders`: where last-good is (clock/state_folders.h); the first is the helper's own. The setter must outlive
  /// this.
  ClockStatement(const clock::ClockSetter& setter, std::vector<std::string> folders);

  /// The latest time that is certainly past.
  std::optional<clock::LastGood> lastGood() const;

  /// `now`: after the correction. `others`: another service steers the clock, and tells the kernel itself. Returns what
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

/// Error bounds after a correction: those of the request, plus the drift of the oscillator since the measurement, plus
/// the remaining slew. Nothing if the request states none, or invalid ones.
std::optional<clock::ClockErrors> errorsAfter(const Request& request, const Applied& applied, BootTime now);

}  // namespace tsq::helper
