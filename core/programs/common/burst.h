// SPDX-License-Identifier: MIT
/// A burst to each server, on a loop of its own.
#pragma once

#include <functional>
#include <vector>

#include "client/burst.h"

namespace tsq::programs {

using client::Burst;
using client::Measurement;
using client::Measurements;

/// `tickets` may be null. Blocks until every server has answered or failed; `onFinished` hears of each as it does, with
/// a verdict that the others may still change. Fails when a trust cannot be set up, before anything is asked, and when
/// the system refuses what is needed to wait.
Result<Burst> measureBurst(const std::vector<client::ServerConfig>& servers, const client::Schedule& schedule,
                           const Clock& clock, client::TicketStore* tickets,
                           const std::function<void(const Measurement&)>& onFinished = {});

}  // namespace tsq::programs
