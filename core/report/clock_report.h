// SPDX-License-Identifier: MIT
/// What a server may truthfully tell of this computer's clock: from the kernel, from chronyd, and from the operator,
/// who knows best. What nobody knows is left out.
#pragma once

#include <optional>
#include <string>

#include "clock/kernel_state.h"
#include "report/chrony_tracking.h"
#include "wire/message.h"

namespace tsq::report {

/// What the operator says instead.
struct Statements {
  /// Also says that the clock is synchronised, unless 0; a clock that kernel or chronyd kept and lost is not.
  std::optional<std::uint8_t> stratum;
  std::optional<wire::SourceType> sourceType;
  std::string sourceInfo;
  std::optional<wire::ClockClass> clockClass;
  std::optional<std::chrono::microseconds> clockError;
  std::string clockTag;
  bool smears = false;      ///< the clock follows smeared leap seconds
  wire::Metadata metadata;  ///< site=us-east and the like
};

/// What a report says of whether anything keeps the clock right.
enum class Synchronised {
  Yes,         ///< kernel or chronyd say so, or the operator where nobody else knows
  No,          ///< nobody says so
  OnlyStated,  ///< the operator says so, and the kernel says that it knows of nobody who keeps the clock
  Lost         ///< it was kept, and is not any more, whatever the operator says
};

/// What the others say. `wasKept`: kernel or chronyd have said before that the clock is synchronised.
Synchronised judgeClock(const std::optional<clock::KernelState>& kernel, const std::optional<Tracking>& chrony,
                        const Statements& statements, bool wasKept);

/// `kernel` is empty where the kernel does not tell.
wire::ClockReport makeClockReport(const std::optional<clock::KernelState>& kernel,
                                  const std::optional<Tracking>& chrony, const Statements& statements,
                                  bool wasKept = false);

}  // namespace tsq::report
