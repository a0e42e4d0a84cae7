// SPDX-License-Identifier: MIT
/// Leap seconds at the end of a UTC day (RFC 5905 section 7.3).
#pragma once

#include "base/time.h"

namespace tsq {

/// The leap second that a server announces for the end of the current UTC day.
enum class Leap {
  None,
  Insert,   ///< 23:59:60 is inserted
  Delete,   ///< 23:59:59 is left out
  Unknown,  ///< its clock is not synchronised
};

/// Whether a leap second at the end of the UTC day is so near that the clock should not be set.
bool isNearLeap(WallTime utc);

}  // namespace tsq
