// SPDX-License-Identifier: MIT
/// tsq-client --watch: poll the servers and show the current selection.
#pragma once

#include "base/time.h"
#include "net/event_loop.h"
#include "programs/client/options.h"

namespace tsq::programs {

/// Runs until SIGINT or SIGTERM; returns the exit status. On a terminal the table is redrawn in place once per second;
/// elsewhere each new sample is a line, with --json a line of JSON.
int watch(const ClientOptions& options, const Clock& clock, net::EventLoop& loop);

}  // namespace tsq::programs
