// SPDX-License-Identifier: MIT
/// Sets the clock without root privileges: through tsq-helper, for callers that polkit authorises.
#pragma once

#include <tl/expected.hpp>

#include "clock/freshness.h"
#include "programs/adjtime/adjustment.h"

namespace tsq::programs {

/// Has the helper correct the clock by `measured.offset`. Blocks while a password is entered; on a terminal pkttyagent
/// asks for it. Where no helper is installed, systemd's timedated makes steps, in microseconds.
tl::expected<Adjustment, Refusal> adjustViaHelper(const clock::MeasuredOffset& measured, AdjustMethod method,
                                                  bool force);

}  // namespace tsq::programs
