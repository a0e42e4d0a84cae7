// SPDX-License-Identifier: MIT
/// One burst to each server, and what all of them together say.
#pragma once

#include <functional>
#include <vector>

#include "programs/measurement.h"

namespace tsq::programs {

struct Burst {
  Measurements servers;  ///< in the order asked for
  Selection selection;   ///< with a verdict for each
  ClockReading at;       ///< when it was over
};

/// Blocks until every server has answered or failed; `onFinished` hears of each as it does, with a verdict that the
/// others may still change. Fails when a trust cannot be set up, before anything is asked.
Result<Burst> measureBurst(const std::vector<client::ServerConfig>& servers, const client::Schedule& schedule,
                           const Clock& clock, const std::function<void(const Measurement&)>& onFinished = {});

}  // namespace tsq::programs
