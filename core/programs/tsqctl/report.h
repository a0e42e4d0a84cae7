// SPDX-License-Identifier: MIT
/// tsqd's replies as text. The documents come from a process that may be another version: what is missing is shown
/// as "-".
#pragma once

#include <string>

#include "control/messages.h"
#include "programs/common/json.h"

namespace tsq::programs {

/// Lines, each with its end.
std::string describeReply(control::Command command, const Json& document);

}  // namespace tsq::programs
