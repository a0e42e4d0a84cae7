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
  std::optional<std::uint8_t> stratum;  ///< also says that the clock is synchronised, unless 0
  std::optional<wire::SourceType> sourceType;
  std::string sourceInfo;
  std::optional<wire::ClockClass> clockClass;
  std::optional<std::chrono::microseconds> clockError;
  std::string clockTag;
  bool smears = false;      ///< the clock follows smeared leap seconds
  wire::Metadata metadata;  ///< site=us-east and the like
};

/// `kernel` is empty where the kernel does not tell.
wire::ClockReport makeClockReport(const std::optional<clock::KernelState>& kernel,
                                  const std::optional<Tracking>& chrony, const Statements& statements);

}  // namespace tsq::report
