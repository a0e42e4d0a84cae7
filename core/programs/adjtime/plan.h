// SPDX-License-Identifier: MIT
/// What tsq-adjtime does about an offset. Pure.
#pragma once

#include <cstddef>
#include <optional>
#include <tl/expected.hpp>

#include "estimate/selection.h"
#include "programs/adjtime/adjustment.h"

namespace tsq::programs {

/// Of the servers asked; those that are there twice count once.
std::size_t countDistinct(const Selection& selection);

/// So many have to agree unless something else is wanted: the only one, or a majority of all that were asked, whether
/// or not they answered.
std::size_t usualMinServers(const Selection& selection);

/// The adjustment to make; nothing when the clock is right as far as anybody can tell; or why none may be made.
/// `canStep`: the setter can; without, everything is slewed.
tl::expected<std::optional<Adjustment>, Refusal> planAdjustment(const Selection& selection, SyncLimits limits,
                                                                bool canStep);

}  // namespace tsq::programs
