// SPDX-License-Identifier: MIT
/// Why tsq-adjtime does not set the clock, and what to do about it.
#pragma once

#include <string>

#include "estimate/sync_policy.h"
#include "procedure/sync_action.h"
#include "programs/adjtime/adjustment.h"

namespace tsq::programs {

/// The servers' answer does not allow it; `limits`: those of the decision.
Refusal explain(RefusalReason reason, const Selection& selection, const SyncLimits& limits);
/// The clock was disturbed while the servers were asked.
Refusal explain(InvalidReason disturbance);
/// `services`: the names of those that set the clock.
Refusal explain(procedure::OtherService, const std::string& services);
Refusal explain(clock::StaleReason);
/// The servers could not be asked.
Refusal explainTrustFailure(const Error& error);
/// The clock could not be set directly.
Refusal explainSetterFailure(const Error& error);

}  // namespace tsq::programs
