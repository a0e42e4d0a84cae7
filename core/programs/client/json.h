// SPDX-License-Identifier: MIT
/// The results of tsq-client for programs.
#pragma once

#include <optional>
#include <string>

#include "programs/client/watch_table.h"
#include "programs/common/burst.h"

namespace tsq::programs {

/// One document; times are integer nanoseconds, unknown values null.
std::string toJson(const Measurements& measurements, const std::optional<Selection::Answer>& answer);
/// One line of --watch: the state of a server after its newest answer or failure, and of the clock.
std::string toJson(const WatchedServer& server, WallTime now, const std::optional<Selection::Answer>& answer);

}  // namespace tsq::programs
