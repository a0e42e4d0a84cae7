// SPDX-License-Identifier: MIT
/// A server's clock report as text.
#pragma once

#include <string>

#include "wire/message.h"

namespace tsq::programs {

/// "GPS", "NTP", "type 9".
std::string sourceTypeName(wire::SourceType type);
/// "GNSS disciplined", "unstable, or free-running", "class 9".
std::string clockClassName(wire::ClockClass clockClass);

/// One line, without a full stop: "stratum 2, from NTP; clock: ±40.0 µs; leap=none; site=us-east".
std::string describe(const wire::ClockReport& report);

}  // namespace tsq::programs
