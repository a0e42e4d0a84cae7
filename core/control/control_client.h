// SPDX-License-Identifier: MIT
/// tsqctl's side of the control socket.
#pragma once

#include "base/error.h"
#include "base/time.h"
#include "control/messages.h"

namespace tsq::control {

/// tsqd answers within milliseconds, unless it is about to start or stopped.
inline constexpr Duration kAnswerTimeout = std::chrono::seconds(5);

/// Asks the tsqd that listens at this path; blocks for at most the timeout, twice. Errors: PortUnreachable if none
/// runs; PermissionDenied; ResponseTimeout; ConnectionClosed if it closed the connection; MalformedResponse; Internal.
/// The detail is the path, ": " and the reason.
Result<Reply> ask(const std::string& path, const Request& request, Duration timeout = kAnswerTimeout);

}  // namespace tsq::control
