// SPDX-License-Identifier: MIT
/// Setting the clock without being root: tsq-helper does it for those whom polkit allows.
#pragma once

#include <tl/expected.hpp>

#include "clock/freshness.h"
#include "programs/adjtime/adjustment.h"

namespace tsq::programs {

/// Has the helper move the clock by `measured.offset`. Blocks for as long as somebody thinks about the password. On a
/// terminal pkttyagent asks for it there. Where no helper is installed, systemd's timedated makes steps, in
/// microseconds.
tl::expected<Adjustment, Refusal> adjustViaHelper(const clock::MeasuredOffset& measured, AdjustMethod method,
                                                  bool force);

}  // namespace tsq::programs
