// SPDX-License-Identifier: MIT
/// What a server tells of its clock and itself, in words.
#pragma once

#include <string>

#include "wire/message.h"

namespace tsq::programs {

/// "GPS", "NTP", "type 9".
std::string sourceTypeName(wire::SourceType type);
/// "GNSS disciplined", "unstable, or on its own", "class 9".
std::string clockClassName(wire::ClockClass clockClass);

/// One line, without a full stop: "stratum 2, from NTP; clock: ±40.0 µs; leap=none; site=us-east".
std::string describe(const wire::ClockReport& report);

}  // namespace tsq::programs
