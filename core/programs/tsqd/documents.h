// SPDX-License-Identifier: MIT
/// What tsqd tells of itself on the control socket, as JSON.
#pragma once

#include "programs/common/json.h"
#include "programs/tsqd/sources.h"

namespace tsq::programs {

/// Each server with its status; `view` at the present time, `now`.
Json describeSources(const Sources& sources, const client::EnsembleView& view, MonoTime now);

/// The estimates of the servers' offsets and frequencies.
Json describeEstimates(const Sources& sources, const client::EnsembleView& view);

/// The combined estimate, and the server that is selected: what is the same in every mode.
Json describeTracking(const Sources& sources, const client::EnsembleView& view, MonoTime now);

/// "steer", "feed" or "watch".
std::string_view modeName(Mode mode);

}  // namespace tsq::programs
