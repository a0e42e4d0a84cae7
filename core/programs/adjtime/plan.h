// SPDX-License-Identifier: MIT
/// What tsq-adjtime does about an offset. Pure.
#pragma once

#include <optional>
#include <tl/expected.hpp>

#include "estimate/selection.h"
#include "programs/adjtime/adjustment.h"

namespace tsq::programs {

/// The adjustment to make; nothing when the clock is right as far as anybody can tell; or why none may be made.
/// `canStep`: the setter can; without, everything is slewed.
tl::expected<std::optional<Adjustment>, Refusal> planAdjustment(const Selection& selection, SyncLimits limits,
                                                                bool canStep);

}  // namespace tsq::programs
