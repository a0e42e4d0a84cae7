// SPDX-License-Identifier: MIT
/// The time services that the system's service manager says are running. Internal to clock/.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "clock/time_services.h"

namespace tsq::clock {

/// Asks systemd on the system bus, as findSteering() describes. The error is a clause that says why it could not be
/// asked.
tl::expected<std::vector<TimeService>, std::string> runningServices();

}  // namespace tsq::clock
