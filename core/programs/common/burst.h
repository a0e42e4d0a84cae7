// SPDX-License-Identifier: MIT
/// Measures a burst to each server with an own event loop.
#pragma once

#include <functional>
#include <vector>

#include "client/burst.h"

namespace tsq::programs {

using client::Burst;
using client::Measurement;
using client::Measurements;

/// `tickets` may be null. Blocks until every server has answered or failed; `onFinished` is called for each, with a
/// preliminary verdict. Fails if a trust cannot be set up, before any request is sent, or if the event loop fails.
Result<Burst> measureBurst(const std::vector<client::ServerConfig>& servers, const client::Schedule& schedule,
                           const Clock& clock, client::TicketStore* tickets,
                           const std::function<void(const Measurement&)>& onFinished = {});

}  // namespace tsq::programs
