// SPDX-License-Identifier: MIT
/// The server's report about this computer's clock, from the kernel, chronyd and the operator, in increasing
/// precedence. Unknown values are left out.
#pragma once

#include <optional>
#include <string>

#include "clock/kernel/kernel_state.h"
#include "report/chrony_tracking.h"
#include "wire/message.h"

namespace tsq::report {

/// The operator's statements, which override kernel and chronyd.
struct Statements {
  /// Unless 0, also declares the clock synchronised; has no effect once kernel or chronyd have lost synchronisation.
  std::optional<std::uint8_t> stratum;
  std::optional<wire::SourceType> sourceType;
  std::string sourceInfo;
  std::optional<wire::ClockClass> clockClass;
  std::optional<std::chrono::microseconds> clockError;
  std::string clockTag;
  bool smears = false;      ///< the clock follows smeared leap seconds
  wire::Metadata metadata;  ///< site=us-east and the like
};

/// Whether the clock is synchronised, and by whose word.
enum class Synchronised {
  Yes,         ///< kernel or chronyd report it
  No,          ///< nothing reports it
  OnlyStated,  ///< the operator states it, but neither kernel nor chronyd do, or they cannot be asked
  Lost         ///< it was synchronised and is not any more, whatever the operator states
};

/// `wasKept`: kernel or chronyd have reported the clock as synchronised before.
Synchronised judgeClock(const std::optional<clock::KernelState>& kernel, const std::optional<Tracking>& chrony,
                        const Statements& statements, bool wasKept);

/// `kernel` is empty if the kernel's state cannot be read.
wire::ClockReport makeClockReport(const std::optional<clock::KernelState>& kernel,
                                  const std::optional<Tracking>& chrony, const Statements& statements,
                                  bool wasKept = false);

}  // namespace tsq::report
